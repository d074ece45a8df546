import ArgumentParser
import Authoring
import Diagnostics
import Records
import Site
import Theme

/// `rejoinder init`
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Makes a small, complete site to begin with.",
    discussion: "It never writes over a file: if one of its files is there already, it writes nothing.")

  @Argument(help: ArgumentHelp("The folder of the new site; it is made if need be.", valueName: "dir"))
  var folder: String

  @Option(help: ArgumentHelp("The time zone in which the site's days begin.", valueName: "name"))
  var timezone: String?

  @OptionGroup var clock: Today

  func run() throws {
    let zone = try zoneName()
    let site = StarterSite(today: clock.day(inZone: zone), timeZone: zone)
    let brand = DefaultTheme.files.first { $0.path == "assets/brand.css" }?.bytes ?? []
    let files = NewFiles(site.files(brand: brand).map { ($0.path, $0.bytes) }, in: folder)
    let existing = files.existing
    guard existing.isEmpty else {
      throw Refusal(
        "\(folder) has \(Self.words(for: existing)) already",
        help: ["nothing was written; choose another folder, or move what is there away"])
    }
    try files.writeOrFail()
    try Terminal.output.deliver(nextSteps)
  }

  /// The zone that was asked for, or else London's, or UTC where this machine has no data for it.
  private func zoneName() throws -> String {
    guard let timezone else {
      return ZoneDatabase.rules(of: "Europe/London") == nil ? "UTC" : "Europe/London"
    }
    guard ZoneDatabase.rules(of: timezone) != nil else {
      throw Refusal(
        "no time zone is called \(Prose.quoted(timezone)) on this machine",
        help: ["give a name such as Europe/London; the package tzdata has the names"])
    }
    return timezone
  }

  /// The first few of the paths, and how many more there are.
  private static func words(for paths: [String]) -> String {
    let shown = paths.prefix(3).map(Prose.quoted)
    let more = paths.count - shown.count
    return Prose.list(shown + (more > 0 ? [Prose.count(more, "more file")] : []), last: "and")
  }

  private var nextSteps: String {
    let steps =
      (folder == "." ? [] : [("cd \(folder)", "")]) + [
        ("rejoinder serve", "shows it in the browser while you write"),
        ("rejoinder build", "writes the site to public/"),
        (
          "rejoinder new response my-answer --responds-to example-inspection --responder our-organisation", ""
        ),
        ("rejoinder status", "says what is due and what is missing"),
      ]
    let lines = steps.map { command, purpose in
      "  " + command + (purpose.isEmpty ? "" : String(repeating: " ", count: 20 - command.count) + purpose)
        + "\n"
    }
    return "A site is in \(folder == "." ? "this folder" : folder). Next:\n\n\(lines.joined())\n"
      + "Open content/site.yml, and put your own name, address and words there.\n"
  }
}

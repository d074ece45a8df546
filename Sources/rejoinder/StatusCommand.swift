import ArgumentParser
import Diagnostics
import Site

/// `rejoinder status`
struct StatusCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "Says what is hidden, what is due, and what is missing.")

  @OptionGroup var location: SiteLocation

  @Option(help: "How many days ahead to look for what is due.")
  var days = 30

  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp(
      "The day, or the moment with an offset, of which to tell (default: now).", valueName: "date"))
  var asOf: String?

  @Flag(
    help: "Print nothing but the moment at which a build will show something else; nothing if there is none.")
  var next = false

  @Option(help: "How to tell: as text for people, or as one JSON object.")
  var format: Format = .text

  /// The forms of a status.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  func validate() throws {
    try AsOfOption.validate(asOf)
    if !(0...36_500).contains(days) { throw ValidationError("--days must be a number from 0 to 36500") }
  }

  func run() async throws {
    let contents = try await location.contents()
    let status = SiteStatus.make(contents.value, asOf: AsOfOption.moment(asOf), days: days)
    try Terminal.output.deliver(text(of: status.value))
    let diagnostics = (contents.diagnostics + status.diagnostics).inOrder()
    guard diagnostics.containErrors else { return }
    location.show(diagnostics.filter { $0.severity == .error })
    throw ExitStatus.contentErrors
  }

  private func text(of status: SiteStatus) -> String {
    switch (format, next) {
    case (.text, true): status.next.map { status.text(of: $0) + "\n" } ?? ""
    case (.json, true): status.nextJSON
    case (.text, false): status.text
    case (.json, false): status.json
    }
  }
}

import ArgumentParser
import Authoring
import Diagnostics
import Records
import Site
import Theme

/// `rejoinder new`
struct NewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Makes a file to begin a record or a template with, and prints its path.",
    discussion: """
      The record is a draft and has every usual key, each with a comment. What is needed and not given is asked \
      for at a terminal. "new template NAME" copies a template or an asset of the built-in theme to templates/.
      """)

  @Argument(
    help: ArgumentHelp(
      "inspection, response, organisation, topic, event, page; or template.", valueName: "kind"),
    completion: .list(RecordKind.allCases.map(\.word) + ["template"]))
  var kind: String

  @Argument(
    help: ArgumentHelp("The id of the record, which is the name of its file; or the name of the template."))
  var id: String

  @OptionGroup var location: SiteLocation

  @Option(help: "The name that readers see.")
  var title: String?

  @Option(
    name: .customLong("responds-to"),
    help: ArgumentHelp("An inspection that a response answers.", valueName: "id"))
  var respondsTo: [String] = []

  @Option(help: ArgumentHelp("Who responds.", valueName: "id"))
  var responder: [String] = []

  @Option(help: ArgumentHelp("Who inspected.", valueName: "id"))
  var inspectorate: [String] = []

  @Option(help: ArgumentHelp("Who was inspected.", valueName: "id"))
  var subject: [String] = []

  @Option(
    help: ArgumentHelp(
      "When it was published, or when an event happened (default: today).", valueName: "date"))
  var published: String?

  @OptionGroup var clock: Today

  func run() async throws {
    if kind == "template" { return try copyTemplate() }
    guard let kind = RecordKind(word: kind) else {
      let words = RecordKind.allCases.map(\.word) + ["template"]
      throw Refusal(
        "\(Prose.quoted(kind)) is no kind of record",
        help: NearNames.help(for: kind, among: words) + ["it can be " + Prose.list(words, last: "or")])
    }
    let contents = try await location.contents().value
    do {
      var request = try RecordRequest(
        kind, id: id, given: given(kind), records: contents.records, unread: contents.unread,
        site: contents.site)
      let questions = Questions()
      for key in request.missing {
        guard questions.canBeAsked else { throw request.fault(missing: key) }
        try questions.ask(for: key, of: &request)
      }
      let title = try title ?? questions.title(proposed: request.proposedTitle)
      let text = request.text(title: title, today: clock.day(inZone: contents.site.timeZone.text))
      try make(request.path, Array(text.utf8))
    } catch let fault as RecordRequest.Fault {
      throw Refusal(fault.message, help: fault.help)
    }
  }

  /// What was given, by key.
  private func given(_ kind: RecordKind) -> [String: [String]] {
    [
      "responds_to": respondsTo, "responder": responder, "inspectorate": inspectorate, "subject": subject,
      kind == .event ? "date" : "published": published.map { [$0] } ?? [],
    ]
  }

  private func copyTemplate() throws {
    let files = DefaultTheme.files
    guard let file = files.first(where: { [id, id + ".html"].contains($0.path) }) else {
      let names = TemplateManual.names(DefaultTheme.templates)
      let assets = files.map(\.path).filter { $0.hasPrefix("assets/") }
      throw Refusal(
        "no template is called \(Prose.quoted(id))",
        help: NearNames.help(for: id, among: names + assets) + [
          "rejoinder explain templates lists all of them"
        ])
    }
    try make("templates/" + file.path, file.bytes)
  }

  private func make(_ path: String, _ bytes: [UInt8]) throws {
    let files = NewFiles([(path, bytes)], in: location.site)
    guard files.existing.isEmpty else {
      throw Refusal("\(path) is there already", help: ["nothing was written"])
    }
    try files.writeOrFail()
    try Terminal.output.deliver((location.site == "." ? "" : location.site + "/") + path + "\n")
  }
}

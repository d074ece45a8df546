import ArgumentParser
import Authoring
import Diagnostics
import Site
import Theme

/// `rejoinder explain`
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Says what a diagnostic means, and what a template may show.",
    discussion: """
      Without an argument it lists all diagnostics. "templates" lists the templates of the built-in theme, and \
      "template:NAME" all values that one of them may show.
      """)

  @Argument(
    help: ArgumentHelp("The id of a diagnostic, or template:NAME.", valueName: "id"),
    completion: .list(Explanation.all.map(\.id) + ["templates"]))
  var id: String?

  func run() throws {
    guard let id else { return try Terminal.output.deliver(ExplanationGroup.list) }
    if id == "templates" { return try Terminal.output.deliver(TemplateManual().list(DefaultTheme.templates)) }
    if id.hasPrefix(Self.scheme) { return try explain(template: String(id.dropFirst(Self.scheme.count))) }
    guard let explanation = Explanation.all.first(where: { $0.id == id }) else {
      throw Refusal(
        "no diagnostic is called \(Prose.quoted(id))",
        help: NearNames.help(for: id, among: Explanation.all.map(\.id) + ["templates"])
          + ["rejoinder explain lists all of them"])
    }
    try Terminal.output.deliver(explanation.text)
  }

  private static let scheme = "template:"

  private func explain(template name: String) throws {
    let name = name.hasSuffix(".html") ? String(name.dropLast(5)) : name
    guard let text = TemplateManual().text(of: name, DefaultTheme.templates) else {
      throw Refusal(
        "no template is called \(Prose.quoted(name))",
        help: NearNames.help(for: name, among: TemplateManual.names(DefaultTheme.templates))
          + ["rejoinder explain templates lists all of them"])
    }
    try Terminal.output.deliver(text)
  }
}

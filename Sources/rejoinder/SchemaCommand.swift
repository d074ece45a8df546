import ArgumentParser
import Authoring
import Diagnostics

/// `rejoinder schema`
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Prints a JSON Schema, by which an editor completes and checks what is written.",
    discussion: "It is of draft 7, as the YAML support of editors wants it.")

  @Argument(
    help: ArgumentHelp(
      "site for site.yml; or inspection, response, organisation, topic, event or page for front matter.",
      valueName: "kind"), completion: .list(EditorSchema.allNames))
  var name: String

  func run() throws {
    guard let text = EditorSchema.text(of: name) else {
      throw Refusal(
        "there is no schema of \(Prose.quoted(name))",
        help: NearNames.help(for: name, among: EditorSchema.allNames)
          + ["it can be " + Prose.list(EditorSchema.allNames, last: "or")])
    }
    try Terminal.output.deliver(text)
  }
}

import Authoring
import Foundation
import Testing

/// `rejoinder explain`, `rejoinder schema` and `rejoinder status`: what they print and how they end.
@Suite struct ExplainCommandTests {
  @Test func aDiagnostic() throws {
    try Command.expect(
      ["explain", "bad-flag"], in: try Scratch(),
      gives: .init(
        status: 0,
        output: """
          bad-flag (error)

          The value is neither `true` nor `false`.

          YAML programs differ on what `yes` and `on` mean. A draft must never be
          published by such a slip.

          Wrong, in the front matter of content/responses/branch-2024-custody.md:

              draft: yes

          Right, in the front matter of content/responses/branch-2024-custody.md:

              draft: true

          """, errors: ""))
  }

  @Test func allDiagnostics() throws {
    let outcome = try Command.run(["explain"], in: try Scratch())
    #expect(outcome.status == 0)
    for id in Explanation.all.map(\.id) { #expect(outcome.output.contains("\n  \(id)  "), "\(id)") }
  }

  @Test func templates() throws {
    let folder = try Scratch()
    let list = try Command.run(["explain", "templates"], in: folder)
    #expect(
      list.status == 0 && list.output.contains("\ninspection") && list.output.contains("\npartials/rows"))
    for line in list.output.split(separator: "\n") {
      let name = String(line.prefix { $0 != " " })
      let outcome = try Command.run(["explain", "template:" + name], in: folder)
      #expect(outcome.status == 0 && outcome.output.hasPrefix("templates/\(name).html\n"), "\(name)")
    }
  }

  @Test(arguments: [
    (
      "bad-flg",
      "no diagnostic is called \"bad-flg\"\n  = did you mean \"bad-flag\"?\n  = rejoinder explain lists all of them\n"
    ),
    (
      "template:inspectoin",
      "no template is called \"inspectoin\"\n  = did you mean \"inspection\"?\n  = rejoinder explain templates lists all of them\n"
    ),
  ])
  func unknown(id: String, message: String) throws {
    try Command.expect(
      ["explain", id], in: try Scratch(),
      gives: .init(status: 2, output: "", errors: "rejoinder: error: " + message))
  }

  @Test func schemas() throws {
    for name in EditorSchema.allNames {
      let text = try #require(EditorSchema.text(of: name))
      try Command.expect(
        ["schema", name], in: try Scratch(), gives: .init(status: 0, output: text, errors: ""))
    }
    try Command.expect(
      ["schema", "sight"], in: try Scratch(),
      gives: .init(
        status: 2, output: "",
        errors: """
          rejoinder: error: there is no schema of "sight"
            = it can be inspection, response, organisation, topic, event, page or site

          """))
  }

  @Test func completions() throws {
    for shell in ["bash", "zsh", "fish"] {
      let outcome = try Command.run(["--generate-completion-script", shell], in: try Scratch())
      #expect(outcome.status == 0 && outcome.output.contains("responds-to"), "\(shell)")
    }
  }
}

@Suite struct StatusCommandTests {
  @Test func textAndJSON() throws {
    let folder = try SmallSite.make()
    let arguments = ["status", "--as-of", "2020-05-01"]
    try Command.expect(
      arguments, in: folder,
      gives: .init(
        status: 0,
        output: """
          As of 2020-05-01T00:00:00+01:00

          Records without a source (2)
            content/events/fall.md  A fall
            content/inspections/docks.md  Docks

          """, errors: ""))
    let json = try Command.run(arguments + ["--format", "json"], in: folder)
    #expect(
      json.status == 0
        && json.output.hasPrefix("{\"as_of\":\"2020-05-01T00:00:00+01:00\",\"days\":30,\"drafts\":[]"))
    try Command.expect(arguments + ["--next"], in: folder, gives: .init(status: 0, output: "", errors: ""))
    try folder.write("---\ntitle: To come\nembargo: 2030-01-01T00:00Z\n---\n", to: "content/pages/to-come.md")
    try Command.expect(
      arguments + ["--next"], in: folder,
      gives: .init(status: 0, output: "2030-01-01T00:00:00+00:00\n", errors: ""))
  }

  /// What can be told is told, and what is wrong as well.
  @Test func contentWithErrors() throws {
    let folder = try SmallSite.make()
    try folder.write("---\ntitle: To come\ndraft: yes\n---\n", to: "content/pages/to-come.md")
    let outcome = try Command.run(["status", "--as-of", "2020-05-01"], in: folder)
    #expect(outcome.status == 1)
    #expect(outcome.output.hasPrefix("As of 2020-05-01T00:00:00+01:00\n"))
    #expect(outcome.errors.hasPrefix("content/pages/to-come.md:3:8: error: \"draft\" must be true or false"))
    #expect(try Command.run(["status", "--days", "-1"], in: folder).status == 2)
    #expect(try Command.run(["status"], in: try Scratch()).status == 1)
  }
}

import Foundation
import Testing

/// `rejoinder new`: a file to begin with.
@Suite struct NewCommandTests {
  private static let needed = ["--responds-to", "docks", "--responder", "port"]

  @Test func aRecord() throws {
    let folder = try SmallSite.make()
    try Command.expect(
      ["new", "response", "ours", "--as-of", "2020-05-01"] + Self.needed, in: folder,
      gives: .init(status: 0, output: "content/responses/ours.md\n", errors: ""))
    let text = try folder.text("content/responses/ours.md")
    #expect(
      text.contains("\ntitle: \"Port responds to: Docks\"\n") && text.contains("\npublished: 2020-05-01\n"))
    try Command.expect(["build", "--strict"], in: folder, gives: .built("7 records", "62 files"))
    #expect(
      try Command.run(["build", "--strict", "--drafts", "--output", "preview"], in: folder).status == 0)
    let elsewhere = try Command.run(
      ["new", "page", "about/sources", "--title", "Our: sources", "--site", folder.path], in: try Scratch())
    #expect(elsewhere.output == folder.path + "/content/pages/about/sources.md\n")
    #expect(try folder.text("content/pages/about/sources.md").contains("\ntitle: \"Our: sources\"\n"))
  }

  /// What is wrong is said, and nothing is written.
  @Test(
    arguments: [
      (
        ["response", "ours"], 2,
        "a response needs \"responder\"\n  = give it with --responder ID\n  = it can be port or watch\n"
      ),
      (
        ["response", "docks"] + needed, 2,
        "another record is already called \"docks\"\n  = it is in content/inspections/docks.md; ids are unique over all kinds\n"
      ),
      (
        ["response", "ours", "--responder", "prot"], 2,
        "no organisation is called \"prot\"\n  = did you mean \"port\"?\n"
      ),
      (
        ["respons", "ours"], 2,
        "\"respons\" is no kind of record\n  = did you mean \"response\"?\n  = it can be inspection, response, organisation, topic, event, page or template\n"
      ),
      (
        ["template", "layuot"], 2,
        "no template is called \"layuot\"\n  = did you mean \"layout\"?\n  = rejoinder explain templates lists all of them\n"
      ),
      (["page", "x", "--site", "nowhere/else"], 1, ""),
    ] as [([String], Int32, String)])
  func refusals(arguments: [String], status: Int32, message: String) throws {
    let folder = try SmallSite.make()
    let before = try folder.tree("content")
    let outcome = try Command.run(["new"] + arguments, in: folder)
    #expect(outcome.status == status && outcome.output == "")
    if !message.isEmpty { #expect(outcome.errors == "rejoinder: error: " + message) }
    #expect(try folder.tree("content") == before && folder.names() == ["content"])
  }

  @Test func aTemplate() throws {
    let folder = try SmallSite.make()
    for (name, path) in [
      ("layout", "layout.html"), ("partials/rows", "partials/rows.html"),
      ("assets/brand.css", "assets/brand.css"),
    ] {
      let made = Command.Outcome(status: 0, output: "templates/\(path)\n", errors: "")
      try Command.expect(["new", "template", name], in: folder, gives: made)
      let original = URL(filePath: Command.package + "/templates/" + path)
      #expect(try folder.tree("templates")[path] == Data(contentsOf: original))
    }
    try Command.expect(["build", "--strict"], in: folder, gives: .built("7 records", "62 files"))
    try Command.expect(
      ["new", "template", "layout"], in: folder,
      gives: .init(
        status: 2, output: "",
        errors: "rejoinder: error: templates/layout.html is there already\n  = nothing was written\n"))
  }

  /// At a terminal what is needed is asked for, until it can be used.
  @Test func questions() throws {
    let folder = try SmallSite.make()
    let (shown, status) = try Typing.run(
      ["new", "inspection", "piers", "--as-of", "2020-05-01"], in: folder,
      answers: [
        "inspectorate (Who inspected.): ": "wacth", "inspectorate (Who inspected.): ": "watch",
        "subject (Who was inspected.) [port]: ": " ",
        "title (The name that readers see.) [Piers]: ": "The piers",
      ])
    #expect(status == 0)
    #expect(
      shown
        == """
        inspectorate (Who inspected.): wacth
        no organisation is called "wacth"
          = did you mean "watch"?
        inspectorate (Who inspected.): watch
        subject (Who was inspected.) [port]: \("")
        title (The name that readers see.) [Piers]: The piers
        content/inspections/piers.md

        """.replacing("[port]: \n", with: "[port]:  \n"))
    let text = try folder.text("content/inspections/piers.md")
    for line in ["title: The piers", "inspectorate: watch", "subject: port", "published: 2020-05-01"] {
      #expect(text.contains("\n\(line)\n"))
    }
  }

  @Test func theEndOfTheInput() throws {
    let folder = try SmallSite.make()
    let (shown, status) = try Typing.run(
      ["new", "response", "ours"], in: folder, answers: ["responder (Who responds.) [port]: ": ""])
    #expect(status == 2)
    #expect(shown.hasSuffix("rejoinder: error: nothing was answered\n  = nothing was written\n"))
    #expect(!FileManager.default.fileExists(atPath: folder["content/responses/ours.md"]))
  }
}

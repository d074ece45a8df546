import Foundation
import Testing

/// Faults of more than fifty kinds, planted into a copy of the real content: `check` names each with its place and
/// finds nothing else, in all forms alike.
@Suite struct PlantedFaultsTests {
  private static let day = ["--as-of", "2026-01-01"]

  @Test func theContentItselfHasNoFault() throws {
    let folder = try Self.content()
    for base in [[], ["--base-url", "https://example.org/some/path/"]] {
      let outcome = try Command.run(["check", "--strict", "--format", "json"] + Self.day + base, in: folder)
      #expect(outcome.status == 0)
      #expect(outcome.output.hasSuffix("\"diagnostics\": []}\n"), "\(outcome.output.prefix(400))")
      #expect(try folder.names() == ["content"], "a check writes nothing")
    }
  }

  @Test func eachIsNamedAndNothingElse() throws {
    let folder = try Self.plantedContent()
    let names = try folder.names()
    let outcomes = try Dictionary(
      uniqueKeysWithValues: ["text", "json", "github", "sarif"].map { format in
        (format, try Command.run(["check", "--format", format] + Self.day, in: folder))
      })
    let said = PlantedFaults.said.sorted()
    #expect(Set(said.compactMap { $0.split(separator: " ").last }).count >= 50)
    #expect(outcomes.values.allSatisfy { $0.status == 1 })
    #expect(try Self.fromText(outcomes["text"]) == said)
    #expect(try Self.fromJSON(outcomes["json"]) == said)
    #expect(try Self.fromGitHub(outcomes["github"]) == said)
    #expect(try Self.fromSARIF(outcomes["sarif"]) == said)
    #expect(try folder.names() == names)
  }

  /// What keeps a template from being compiled keeps all pages from being made, so that these come by themselves.
  @Test func faultsOfTemplates() throws {
    let folder = try Self.content()
    try folder.write(
      "{{<layout}}\n{{$main}}{{record.titel}}{{/main}}\n{{/layout}}\n", to: "templates/topic.html")
    try folder.write(
      "<a href=\"/topics/{{record.id}}/\">x</a>\n{{#record.summary}}\n", to: "templates/page.html")
    let outcome = try Command.run(["check", "--format", "json"] + Self.day, in: folder)
    #expect(outcome.status == 1)
    #expect(
      try Self.fromJSON(outcome) == [
        "templates/page.html:1:10 error split-address",
        "templates/page.html:2:1 error template-syntax",
        "templates/topic.html:2:10 error unknown-template-name",
      ])
  }

  /// What a text may break where it may hold HTML, and what is wrong though every file is right.
  @Test func faultsOfRawHTMLAndOfTheWhole() throws {
    let folder = try Self.content()
    let site = try folder.text("content/site.yml")
    try folder.write(site + "markdown: {raw_html: true}\n", to: "content/site.yml")
    let text = """
      <a href="/nothing/">One</a> <a href="#gone">two</a> <a href="../about/">three</a>

      <p id="x">A</p> <p id="x" onclick="go()">B</p> <img src="https://cdn.example/x.png">

      """
    try folder.write("---\ntitle: Sources\n---\n\n" + text, to: "content/pages/zz.md")
    try folder.write("---\ntitle: Sources\n---\n", to: "content/pages/zz-alone.md")
    let expected = [
      "content/pages/zz-alone.md:0:0 warning unlinked-page", "content/pages/zz.md:0:0 warning unlinked-page",
      "content/pages/zz-alone.md:2:8 warning repeated-title",
      "content/pages/zz.md:5:10 error unknown-address",
      "content/pages/zz.md:5:38 error unknown-anchor", "content/pages/zz.md:7:20 error repeated-id",
      "content/pages/zz.md:7:17 error blocked-by-policy", "content/pages/zz.md:7:48 error foreign-address",
      "content/pages/zz.md:7:48 error missing-description", "content/pages/zz.md:7:48 warning unsized-image",
    ]
    let outcome = try Command.run(["check", "--format", "json"] + Self.day, in: folder)
    #expect(try Self.fromJSON(outcome) == expected.sorted())
  }

  /// A level of `site.yml` counts for all commands.
  @Test func levels() throws {
    let folder = try SmallSite.make()
    try folder.write("---\ntitle: About\n---\n\nClick [here](topic:cranes).\n", to: "content/pages/about.md")
    let site = try folder.text("content/site.yml")
    for (level, status) in [("error", Int32(1)), ("warning", 0), ("off", 0)] {
      try folder.write(
        site + "diagnostics: {vague-link: \(level), unlinked-page: off}\n", to: "content/site.yml")
      for command in ["build", "check"] {
        let outcome = try Command.run([command, "--format", "json"], in: folder)
        #expect(outcome.status == status, "\(command) \(level)")
        let said = level == "off" ? [] : ["content/pages/about.md:5:14 \(level) vague-link"]
        #expect(try Self.fromJSON(outcome) == said)
      }
    }
  }
}

extension PlantedFaultsTests {
  /// A copy of the content of this repository.
  private static func content() throws -> Scratch {
    let folder = try Scratch()
    try FileManager.default.copyItem(atPath: Command.package + "/content", toPath: folder["content"])
    return folder
  }

  private static func plantedContent() throws -> Scratch {
    let folder = try content()
    for response in PlantedFaults.responses {
      try folder.write(PlantedFaults.text(of: response), to: "content/responses/zz-\(response.name).md")
    }
    for file in PlantedFaults.files { try folder.write(file.text, to: file.path) }
    let layout = try String(contentsOfFile: Command.package + "/templates/layout.html", encoding: .utf8)
    try folder.write(
      layout.replacing("{{$main}}{{/main}}\n", with: PlantedFaults.layout + "{{$main}}{{/main}}\n"),
      to: "templates/layout.html")
    let site = try folder.text("content/site.yml").replacing(
      "link: /timeline/", with: "link: /timelin/", maxReplacements: 1)
    try folder.write(site + PlantedFaults.site, to: "content/site.yml")
    return folder
  }

  private static func fromText(_ outcome: Command.Outcome?) throws -> [String] {
    let lines = try #require(outcome).errors.split(separator: "\n")
    return lines.compactMap { line in
      if let match = line.firstMatch(of: /^([^ :|]+):(\d+):(\d+): (error|warning): .* \[([a-z-]+)\]$/) {
        return "\(match.1):\(match.2):\(match.3) \(match.4) \(match.5)"
      }
      return line.firstMatch(of: /^([^ :|]+): (error|warning): .* \[([a-z-]+)\]$/).map {
        "\($0.1):0:0 \($0.2) \($0.3)"
      }
    }.sorted()
  }

  private static func fromJSON(_ outcome: Command.Outcome?) throws -> [String] {
    let report = try JSONDecoder().decode(Report.self, from: Data(try #require(outcome).output.utf8))
    return report.diagnostics.map { "\($0.path):\($0.line):\($0.column) \($0.severity) \($0.id)" }.sorted()
  }

  private struct Report: Decodable {
    struct Diagnostic: Decodable {
      let id: String
      let severity: String
      let path: String
      let line: Int
      let column: Int
    }
    let diagnostics: [Diagnostic]
  }

  private static func fromGitHub(_ outcome: Command.Outcome?) throws -> [String] {
    try #require(outcome).output.split(separator: "\n").map { line in
      let match = try #require(
        line.firstMatch(
          of: /^::(error|warning) file=([^,]+)(?:,line=(\d+),col=(\d+),endColumn=\d+)?,title=([a-z-]+)::.+$/))
      return "\(match.2):\(match.3 ?? "0"):\(match.4 ?? "0") \(match.1) \(match.5)"
    }.sorted()
  }

  private static func fromSARIF(_ outcome: Command.Outcome?) throws -> [String] {
    let log = try JSONDecoder().decode(Log.self, from: Data(try #require(outcome).output.utf8))
    return try #require(log.runs.first).results.map { result in
      let place = try #require(result.locations.first).physicalLocation
      return
        "\(place.artifactLocation.uri):\(place.region?.startLine ?? 0):\(place.region?.startColumn ?? 0) "
        + "\(result.level) \(result.ruleId)"
    }.sorted()
  }

  private struct Log: Decodable {
    struct Run: Decodable { let results: [Result] }
    struct Result: Decodable {
      let ruleId: String
      let level: String
      let locations: [Location]
    }
    struct Location: Decodable { let physicalLocation: Physical }
    struct Physical: Decodable {
      let artifactLocation: Artifact
      let region: Region?
    }
    struct Artifact: Decodable { let uri: String }
    struct Region: Decodable {
      let startLine: Int
      let startColumn: Int
    }
    let runs: [Run]
  }
}

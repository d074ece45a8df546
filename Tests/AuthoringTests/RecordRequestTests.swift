import Diagnostics
import Records
import Testing

@testable import Authoring

/// What is asked for is checked against the site.
@Suite struct RecordRequestTests {
  private static let site =
    "title: T\nbase_url: https://e.x/\nlanguage: en\ntimezone: UTC\npublisher: our-branch\n"
  private static let files = [
    "content/organisations/our-branch.md": "---\ntitle: Our branch\n---\n",
    "content/organisations/inspectorate.md": "---\ntitle: The inspectorate\n---\n",
    "content/topics/training.md": "---\ntitle: Training\n---\n",
    "content/inspections/custody-2024.md":
      "---\ntitle: Custody inspection 2024\nshort_title: Custody 2024\ninspectorate: inspectorate\nsubject: our-branch\n"
      + "kind: custody\npublished: 2024\nfindings:\n  - {id: R1, kind: recommendation, text: Train.}\n---\n",
  ]

  private static func request(
    _ kind: RecordKind, _ id: String, _ given: [String: [String]] = [:], files: [String: String] = files
  ) throws -> RecordRequest {
    let site = try #require(SiteConfiguration.read(Array(site.utf8)).value)
    let records = files.sorted { $0.key < $1.key }.compactMap { path, text in
      Record.read(ContentFile(path: path, bytes: Array(text.utf8)), settings: site.reading).value
    }
    let broken = UnreadRecord(path: "content/responses/broken.md")
    return try RecordRequest(
      kind, id: id, given: given, records: records, unread: [try #require(broken)], site: site)
  }

  @Test(
    arguments: [
      (
        RecordKind.response, "Our answer", [:], "\"Our answer\" cannot be the name of a record",
        ["a name has only the letters a to z, digits and -, such as gmpf-2020-iops"]
      ),
      (
        .response, "a/b", [:], "responses cannot lie in folders of their own",
        ["move the file to content/responses/; only pages may lie in folders"]
      ),
      (
        .page, "../x", [:], "\"..\" cannot be the name of a record",
        ["a name has only the letters a to z, digits and -, such as gmpf-2020-iops"]
      ),
      (
        .page, "a//b", [:], "\"a//b\" cannot be the name of a record",
        ["a name has only the letters a to z, digits and -, such as gmpf-2020-iops"]
      ),
      (
        .response, "training", [:], "another record is already called \"training\"",
        ["it is in content/topics/training.md; ids are unique over all kinds"]
      ),
      (
        .topic, "broken", [:], "another record is already called \"broken\"",
        ["it is in content/responses/broken.md; ids are unique over all kinds"]
      ),
      (
        .response, "x", ["responds_to": ["custody-2042"]], "no inspection is called \"custody-2042\"",
        ["did you mean \"custody-2024\"?"]
      ),
      (
        .response, "x", ["responds_to": ["else"]], "no inspection is called \"else\"",
        ["write it first: rejoinder new inspection else"]
      ),
      (.response, "x", ["responder": ["training"]], "\"training\" is a topic, not an organisation", []),
      (.topic, "x", ["responder": ["our-branch"]], "a topic has no \"responder\"", []),
      (
        .response, "x", ["published": ["3 March"]], "\"published\" cannot be \"3 March\"",
        ["write 2020, 2020-03 or 2020-03-03, as exact as the source is, or unknown"]
      ),
    ] as [(RecordKind, String, [String: [String]], String, [String])])
  func faults(kind: RecordKind, id: String, given: [String: [String]], message: String, help: [String]) throws
  {
    #expect(throws: RecordRequest.Fault(message: message, help: help)) { try Self.request(kind, id, given) }
  }

  @Test func whatIsMissing() throws {
    #expect(try Self.request(.inspection, "x").missing.map(\.name) == ["inspectorate", "subject"])
    #expect(try Self.request(.event, "x").missing.isEmpty)
    var request = try Self.request(.response, "x")
    let key = try #require(request.missing.first)
    #expect(request.proposal(for: key) == "our-branch")
    #expect(
      request.fault(missing: key)
        == .init(
          message: "a response needs \"responder\"",
          help: ["give it with --responder ID", "it can be inspectorate or our-branch"]))
    #expect(throws: RecordRequest.Fault.self) { try request.give(["our-branhc"], for: "responder") }
    try request.give(["our-branch"], for: "responder")
    #expect(request.missing.isEmpty)
  }

  /// What is given stands there, and so do the findings that can be answered.
  @Test func aResponse() throws {
    let request = try Self.request(
      .response, "branch-2024-custody", ["responder": ["our-branch"], "responds_to": ["custody-2024"]])
    #expect(request.path == "content/responses/branch-2024-custody.md")
    let text = request.text(title: nil, today: try #require(CivilDate(year: 2024, month: 6, day: 14)))
    #expect(
      text.hasPrefix(
        "---\n# A line that begins with # is a comment. Take the # away to use the key below it.\n"))
    for line in [
      "title: \"Our branch responds to: Custody 2024\"", "responder: our-branch", "responds_to: custody-2024",
      "published: 2024-06-14", "draft: true", "#   - finding: custody-2024#R1", "# topics: [training]",
      "We have read [the report](inspection:custody-2024).",
    ] {
      #expect(text.contains("\n\(line)\n"), "\(line)")
    }
  }

  @Test(arguments: [("our-aims", "Our aims"), ("about/sources-used", "Sources used")])
  func titlesOfIDs(id: String, title: String) throws {
    #expect(try Self.request(.page, id).proposedTitle == title)
  }
}

import Authoring
import Diagnostics
import Foundation
import Records
import Testing

@testable import Site

/// The records that `rejoinder new` begins.
@Suite struct StarterRecordTests {
  /// What has to be given for a kind.
  static func given(_ kind: RecordKind) -> [String: [String]] {
    switch kind {
    case .inspection: ["inspectorate": ["inspectorate"], "subject": ["our-organisation"]]
    case .response: ["responder": ["our-organisation"], "responds_to": ["example-inspection"]]
    default: [:]
    }
  }

  static func request(_ kind: RecordKind, in folder: TemporaryFolder) async throws -> RecordRequest {
    let contents = try #require(try await SiteContents.read(folder.path, jobs: 1).value)
    return try RecordRequest(
      kind, id: "of-mine", given: given(kind), records: contents.records, unread: contents.unread,
      site: contents.site)
  }

  static let today = CivilDate(year: 2024, month: 2, day: 29)

  /// The names of the keys of the front matter, those in comments among them.
  private static func keys(_ text: String) -> [String] {
    text.split(separator: "---")[0].split(separator: "\n").compactMap { line in
      line.wholeMatch(of: /(?:# )?([a-z_]+):.*/).map { String($0.1) }
    }
  }

  @Test(arguments: RecordKind.allCases) func everyUsualKeyIsThere(kind: RecordKind) async throws {
    let request = try await Self.request(kind, in: StarterSiteTests.folder())
    let keys = Self.keys(request.text(title: nil, today: try #require(Self.today)))
    #expect(Set(keys) == Set(kind.schema.keys.map(\.name)).subtracting(StarterRecord.unusualKeys))
    #expect(Set(keys).count == keys.count)
  }

  @Test func unusualKeysAreKeys() {
    let all = Set(RecordKind.allCases.flatMap { $0.schema.keys.map(\.name) })
    #expect(StarterRecord.unusualKeys.subtracting(all) == [])
  }

  /// As it is made; without the line that makes it a draft; and with all that it has as comments.
  @Test(arguments: RecordKind.allCases) func builds(kind: RecordKind) async throws {
    let folder = try StarterSiteTests.folder()
    let request = try await Self.request(kind, in: folder)
    let text = request.text(title: "A title: with a colon", today: try #require(Self.today))
    try folder.write(text, to: request.path)
    let draft = try await StarterSiteTests.build(folder, asOf: "2024-02-29")
    #expect(draft.diagnostics == [] && draft.summary?.records == 9)
    let shown = try await StarterSiteTests.build(folder, asOf: "2024-02-29", drafts: true)
    #expect(shown.diagnostics == [] && shown.summary?.records == 10)
    try folder.write(text.replacing("draft: true\n", with: ""), to: request.path)
    let published = try await StarterSiteTests.build(folder, asOf: "2024-02-29")
    #expect(published.diagnostics == [] && published.summary?.records == 10)
    #expect(published.timeline?.records.contains { $0.title == "A title: with a colon" } == true)
  }

  @Test(arguments: RecordKind.allCases) func commentsAreKeys(kind: RecordKind) async throws {
    let folder = try StarterSiteTests.folder()
    let request = try await Self.request(kind, in: folder)
    let text = request.text(title: nil, today: try #require(Self.today))
    // A comment that begins with a capital letter says what the key below it is for.
    let used = text.replacing(/(?m)^#\x20(?=[a-z\x20])/, with: "").replacing("draft: true\n", with: "")
    try folder.write(used.replacing(/embargo: .*\n/, with: ""), to: request.path)
    let report = try await StarterSiteTests.build(folder, asOf: "2024-02-29")
    #expect(report.diagnostics.map(\.message) == [], "\(used)")
    #expect(report.summary?.records == 10)
  }
}

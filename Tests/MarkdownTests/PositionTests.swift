import Testing

@testable import Markdown

/// Where a text is said to be wrong, in every place where it can be.
@Suite struct PositionTests {
  static let file = "positions.md"

  @Test(arguments: try FixtureReader.fixtures(in: file)) func saysWhere(fixture: Fixture) {
    fixture.check()
  }

  /// Lines count from where the body begins in its file.
  @Test(arguments: try FixtureReader.fixtures(in: file).filter { !$0.markdown.hasPrefix("\u{FEFF}") })
  func theFrontMatterCounts(fixture: Fixture) throws {
    let before = "---\ntitle: a\n---\n"
    let expected = ExtendedRendering.rendered(fixture.markdown).diagnostics.map(\.place.mark)
    let found = ExtendedRendering.rendered(fixture.markdown, firstLine: 4).diagnostics.map(\.place.mark)
    #expect(found.map(\.line) == expected.map { $0.line + 3 }, sourceLocation: fixture.place)
    #expect(found.map(\.column) == expected.map(\.column), sourceLocation: fixture.place)
    let excerpts = ExtendedRendering.report(fixture.markdown, after: before).split(separator: "\n")
    let report = try #require(fixture.expected(.report), sourceLocation: fixture.place)
    #expect(excerpts.count == report.split(separator: "\n").count, sourceLocation: fixture.place)
  }
}

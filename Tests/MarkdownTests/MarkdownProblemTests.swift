import Testing

@testable import Markdown

/// HTML in a text is left out and reported with its line.
@Suite struct MarkdownProblemTests {
  @Test(arguments: try FixtureReader.fixtures(in: "raw-html.md")) func rawHTMLIsRefused(fixture: Fixture) {
    fixture.check()
  }

  /// Lines count from where the text begins in its file.
  @Test func theFrontMatterCounts() {
    let source = MarkdownSource(
      path: "x.md", bytes: Array("---\na\n---\nb\n\n[c](/d) <e>".utf8)[10...], firstLine: 4)
    let rendered = MarkdownRenderer.render(source)
    #expect(rendered.diagnostics.map(\.place.mark.line) == [6])
    #expect(rendered.value.links.map(\.mark.line) == [6])
  }
}

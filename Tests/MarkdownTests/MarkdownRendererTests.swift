import Diagnostics
import Testing

@testable import Markdown

@Suite struct MarkdownRendererTests {
  @Test func anInlineTextIsNeverABlock() {
    let rendered = MarkdownRenderer.renderInline(
      "1. Review *all* of it", path: "x.md", mark: .wholeFile)
    #expect(String(decoding: rendered.value.html, as: UTF8.self) == "1. Review <em>all</em> of it")
  }
}

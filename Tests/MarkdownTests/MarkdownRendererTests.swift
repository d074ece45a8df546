import Diagnostics
import TestSupport
import Testing

@testable import Markdown

/// The text of a finding: one paragraph's worth of Markdown, whatever it begins with.
@Suite struct MarkdownRendererTests {
  static let inlines: [(text: String, html: String)] = [
    ("1. Review *all* of it", "1. Review <em>all</em> of it"),
    ("1) Review", "1) Review"),
    ("# 7 of them", "# 7 of them"),
    ("> said", "&gt; said"),
    ("- a", "- a"),
    ("+ a", "+ a"),
    ("* a", "* a"),
    ("---", "---"),
    ("***", "***"),
    ("===", "==="),
    ("```", "```"),
    ("``` swift", "``` swift"),
    ("~~~ a", "~~~ a"),
    ("    code", "    code"),
    ("\tcode", "\tcode"),
    ("[a]: /b", "[a]: /b"),
    ("\\<div>", "&lt;div&gt;"),
    ("", ""),
    (" ", ""),
    ("   \t ", ""),
    ("\u{A0}", "\u{A0}"),
    ("a ", "a"),
    ("a  ", "a"),
    ("a\\", "a\\"),
    ("\\# a", "# a"),
    ("a\nb", "a b"),
    ("a\r\nb", "a  b"),
    ("a  \nb", "a   b"),
    ("a\\\nb", "a\\ b"),
    ("a\n\nb", "a  b"),
    ("a\n# b\n===\n- c", "a # b === - c"),
    ("*a*", "<em>a</em>"),
    ("_a_ b", "<em>a</em> b"),
    ("**a** b", "<strong>a</strong> b"),
    ("***a*** b", "<em><strong>a</strong></em> b"),
    ("*\"a\"*", "<em>&quot;a&quot;</em>"),
    ("*\"a\"**", "<em>&quot;a&quot;</em>*"),
    ("**\"a\"*", "*<em>&quot;a&quot;</em>"),
    ("_(a)_b", "_(a)_b"),
    ("*(a)*", "<em>(a)</em>"),
    ("** a**", "** a**"),
    ("`a`", "<code>a</code>"),
    (".a", ".a"),
    ("...", "..."),
    ("\\</p>", "&lt;/p&gt;"),
    ("a & b \" c", "a &amp; b &quot; c"),
    ("&amp;&eacute;", "&amp;é"),
    ("[a](https://e.x \"b\") c", "<a href=\"https://e.x\" title=\"b\">a</a> c"),
    ("[a](response:x)", "<a href=\"response:x\">a</a>"),
    ("![a](/b.png)", "<img src=\"/b.png\" alt=\"a\" />"),
    ("<https://e.x>", "<a href=\"https://e.x\">https://e.x</a>"),
    ("a\u{0}b", "a\u{FFFD}b"),
  ]

  @Test(arguments: inlines) func anInlineTextIsNeverABlock(text: String, html: String) {
    let rendered = MarkdownRenderer.renderInline(text, path: "x.md", mark: .wholeFile)
    #expect(String(decoding: rendered.value.standalone, as: UTF8.self) == html)
    #expect(rendered.diagnostics == [])
  }

  /// What is wrong in it and what it links to stands where the text does.
  @Test func everythingInAnInlineTextStandsWhereTheTextDoes() {
    let mark = Mark(line: 12, column: 11, length: 30)
    let rendered = MarkdownRenderer.renderInline(
      "<b>a</b> [c](topic:d) [](event:e)", path: "content/inspections/x.md", mark: mark)
    let problem = """
      content/inspections/x.md:12:11: error: HTML tags may not be used in a Markdown text [raw-html]
          = write it in Markdown, or put \\ before the < if the sign itself is meant

      """
    #expect(TextReport { _ in nil }.text(of: rendered.diagnostics) == problem)
    #expect(
      rendered.value.links == [
        MarkdownLink(address: "topic:d", mark: mark), MarkdownLink(address: "event:e", mark: mark),
      ])
    #expect(
      rendered.value.holes == [
        .init(offset: 11, link: 0, content: .address), .init(offset: 28, link: 1, content: .address),
        .init(offset: 30, link: 1, content: .title),
      ])
  }

  @Test func rawHTMLInAnInlineTextCanBeAllowed() {
    let rendered = MarkdownRenderer.renderInline(
      "<div>a</p>", path: "x.md", mark: .wholeFile, options: MarkdownOptions(allowsRawHTML: true))
    #expect(String(decoding: rendered.value.html, as: UTF8.self) == "<div>a</p>")
    #expect(rendered.diagnostics == [])
  }

  /// Emphasis follows the rules of the start of a paragraph, as libcmark has them.
  @Test func anInlineTextIsWhatItsParagraphWouldBe() {
    let pieces = [
      "a", "b", " ", "*", "**", "_", "__", "`", "(", ")", "\"", ".", "é", "[c](response:d)", "\\", "&amp;",
    ]
    let seed: UInt64 = 1_906
    var random = SplitMix64(seed: seed)
    var compared = 0
    for round in 0..<4000 {
      let count = Int.random(in: 1...10, using: &random)
      let text = (0..<count).compactMap { _ in pieces.randomElement(using: &random) }.joined()
      let html = String(decoding: Libcmark.html(of: Array(text.utf8)), as: UTF8.self)
      guard !text.hasPrefix(" "), html.hasPrefix("<p>"), html.hasSuffix("</p>\n") else { continue }
      compared += 1
      let inline = MarkdownRenderer.renderInline(text, path: "x.md", mark: .wholeFile).value.standalone
      let found = "<p>" + String(decoding: inline, as: UTF8.self) + "</p>\n"
      #expect(found == html, "seed \(seed), round \(round): \(text.debugDescription)")
    }
    #expect(compared > 2000)
  }
}

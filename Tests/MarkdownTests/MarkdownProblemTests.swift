import Testing

@testable import Markdown

/// HTML in a text is left out and reported with its line.
@Suite struct MarkdownProblemTests {
  /// A text, the lines and carets of its diagnostics, and the HTML without it.
  static let cases: [(markdown: String, excerpts: String, html: String)] = [
    (
      "<div>\n*a*\n</div>\n\nb",
      """
      x.md:1:1
        1 | <div>
          | ^~~~~
      """, "<p>b</p>\n"
    ),
    (
      "a <b>c</b>",
      """
      x.md:1:3
        1 | a <b>c</b>
          |   ^~~
      """, "<p>a c</p>\n"
    ),
    (
      "é\n\n  - 語 <br>\n\n    <hr>\n",
      """
      x.md:3:7
        3 |   - 語 <br>
          |        ^~~~
      x.md:5:5
        5 |     <hr>
          |     ^~~~
      """, "<p>é</p>\n<ul>\n<li>\n<p>語 </p>\n</li>\n</ul>\n"
    ),
    (
      "> é <a\n> href='b'>\nlazy <i>\n> <!-- c\n> d -->\n",
      """
      x.md:1:5
        1 | > é <a
          |     ^~
      x.md:3:6
        3 | lazy <i>
          |      ^~~
      x.md:4:3
        4 | > <!-- c
          |   ^~~~~~
      """, "<blockquote>\n<p>é \nlazy </p>\n</blockquote>\n"
    ),
    (
      "a\r\n<script>\r\nalert(1)\r\n</script>\r\n\r\n<b>",
      """
      x.md:2:1
        2 | <script>
          | ^~~~~~~~
      x.md:6:1
        6 | <b>
          | ^~~
      """, "<p>a</p>\n"
    ),
    (
      "[a]: /b\n[c]: /d\nsee <b>",
      """
      x.md:3:5
        3 | see <b>
          |     ^~~
      """, "<p>see </p>\n"
    ),
    (
      "`a\nb` [c](https://e.x\n\"d\") <u>",
      """
      x.md:3:6
        3 | "d") <u>
          |      ^~~
      """, "<p><code>a b</code> <a href=\"https://e.x\" title=\"d\">c</a> </p>\n"
    ),
    (
      "`a\nb` <u>\nc <u>",
      """
      x.md:2:4
        2 | b` <u>
          |    ^~~
      x.md:3:3
        3 | c <u>
          |   ^~~
      """, "<p><code>a b</code> \nc </p>\n"
    ),
    (
      "\u{FEFF}<hr>",
      """
      x.md:1:1
        1 | <hr>
          | ^~~~
      """, ""
    ),
    ("![<b>](https://e.x)", "", "<p><img src=\"https://e.x\" alt=\"&lt;b&gt;\" /></p>\n"),
    (
      "`<b>` \\<b> &lt;b>\n\n    <b>\n", "",
      "<p><code>&lt;b&gt;</code> &lt;b&gt; &lt;b&gt;</p>\n<pre><code>&lt;b&gt;\n</code></pre>\n"
    ),
    ("a < b <https://e.x>", "", "<p>a &lt; b <a href=\"https://e.x\">https://e.x</a></p>\n"),
  ]

  @Test(arguments: cases) func rawHTMLIsRefused(markdown: String, excerpts: String, html: String) {
    let wording = ": error: HTML tags may not be used in a Markdown text [raw-html]"
    let help = "    = write it in Markdown, or put \\ before the < if the sign itself is meant"
    var expected = ""
    for line in excerpts.split(separator: "\n") {
      expected += line.hasPrefix("x.md") ? line + wording + "\n" : line + "\n"
      if line.hasPrefix("    |") { expected += help + "\n" }
    }
    #expect(Rendering.report(markdown) == expected)
    let source = MarkdownSource(path: "x.md", bytes: Array(markdown.utf8)[...])
    #expect(String(decoding: MarkdownRenderer.render(source).value.standalone, as: UTF8.self) == html)
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

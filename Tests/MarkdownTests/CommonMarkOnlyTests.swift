import Testing

@testable import Markdown

/// Without extensions none of them does anything.
@Suite struct CommonMarkOnlyTests {
  static let cases: [(markdown: String, html: String)] = [
    (
      "|a|b|\n|-|-|\n|c|d|",
      """
      <p>|a|b|
      |-|-|
      |c|d|</p>

      """
    ),
    (
      "a | b\n- | -",
      """
      <p>a | b</p>
      <ul>
      <li>| -</li>
      </ul>

      """
    ),
    (
      "a[^1]\n\n[^1]: b",
      """
      <p>a<a href="b">^1</a></p>

      """
    ),
    (
      "- [ ] a\n- [x] b",
      """
      <ul>
      <li>[ ] a</li>
      <li>[x] b</li>
      </ul>

      """
    ),
    (
      "~a~ ~~b~~",
      """
      <p>~a~ ~~b~~</p>

      """
    ),
    (
      "https://e.x www.e.x a@b.c",
      """
      <p>https://e.x www.e.x a@b.c</p>

      """
    ),
    (
      "> [!NOTE]\n> a",
      """
      <blockquote>
      <p>[!NOTE]
      a</p>
      </blockquote>

      """
    ),
    (
      "> a\n> — b",
      """
      <blockquote>
      <p>a
      — b</p>
      </blockquote>

      """
    ),
    (
      "![a](https://e.x \"b\")",
      """
      <p><img src="https://e.x" alt="a" title="b" /></p>

      """
    ),
    (
      "![](https://e.x)",
      """
      <p><img src="https://e.x" alt="" /></p>

      """
    ),
    (
      "Table: a\n\n|b|\n|-|",
      """
      <p>Table: a</p>
      <p>|b|
      |-|</p>

      """
    ),
    (
      "# a",
      """
      <h1>a</h1>

      """
    ),
    (
      "[here](https://e.x)",
      """
      <p><a href="https://e.x">here</a></p>

      """
    ),
    (
      "[a](javascript:b)",
      """
      <p><a href="javascript:b">a</a></p>

      """
    ),
    (
      "\u{FEFF}a\n",
      """
      <p>a</p>

      """
    ),
  ]

  @Test(arguments: cases) func showsCommonMark(markdown: String, html: String) {
    #expect(ExtendedRendering.html(markdown, hasExtensions: false) == html)
    let rendered = ExtendedRendering.rendered(markdown, hasExtensions: false)
    #expect(rendered.diagnostics.isEmpty)
  }
}

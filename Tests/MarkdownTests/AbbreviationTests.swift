import Testing

@testable import Markdown

/// Abbreviations of the glossary, explained where a body first uses them.
@Suite struct AbbreviationTests {
  static let glossary = Glossary([
    .init(term: "AFI", expansion: "area for <improvement>"), .init(term: "Q&A", expansion: "questions"),
    .init(term: "שב\"כ", expansion: "ביטחון"), .init(term: "نص", expansion: "text"),
  ])
  static let afi = "<abbr title=\"area for &lt;improvement&gt;\">AFI</abbr>"

  /// A text and its HTML, in which `{AFI}` is the explained abbreviation.
  static let cases: [(markdown: String, html: String)] = [
    ("AFI and AFI", "<p>{AFI} and AFI</p>\n"), ("AFI\n\nAFI", "<p>{AFI}</p>\n<p>AFI</p>\n"),
    ("AFIs xAFI AFI2 AFI-based", "<p>AFIs xAFI AFI2 {AFI}-based</p>\n"),
    ("`AFI` AFI", "<p><code>AFI</code> {AFI}</p>\n"),
    ("    AFI\n\nAFI", "<pre><code>AFI\n</code></pre>\n<p>{AFI}</p>\n"),
    ("```AFI\nAFI\n```\nAFI", "<pre><code class=\"language-AFI\">AFI\n</code></pre>\n<p>{AFI}</p>\n"),
    (
      "[the AFI](https://e.x/AFI) AFI", "<p><a href=\"https://e.x/AFI\">the AFI</a> {AFI}</p>\n"
    ),
    ("<https://e.x/AFI> AFI", "<p><a href=\"https://e.x/AFI\">https://e.x/AFI</a> {AFI}</p>\n"),
    ("https://e.x/AFI AFI", "<p><a href=\"https://e.x/AFI\">https://e.x/AFI</a> {AFI}</p>\n"),
    ("![AFI](https://e.x/a) AFI", "<p><img src=\"https://e.x/a\" alt=\"AFI\" /> {AFI}</p>\n"),
    (
      "## AFI\n\nAFI",
      "<h2 id=\"afi\">AFI <a class=\"anchor\" href=\"#afi\" aria-label=\"Link to AFI\">#</a></h2>\n"
        + "<p>{AFI}</p>\n"
    ),
    ("*AFI* AFI", "<p><em>{AFI}</em> AFI</p>\n"), ("A*F*I AFI", "<p>A<em>F</em>I {AFI}</p>\n"),
    ("AFI*s* AFI", "<p>AFI<em>s</em> {AFI}</p>\n"), ("*s*AFI AFI", "<p><em>s</em>AFI {AFI}</p>\n"),
    ("AFI~~s~~ AFI", "<p>AFI<del>s</del> {AFI}</p>\n"), ("~~s~~AFI AFI", "<p><del>s</del>AFI {AFI}</p>\n"),
    ("~~AFI~~ AFI", "<p><del>{AFI}</del> AFI</p>\n"), ("AFI~~-~~ AFI", "<p>{AFI}~~-~~ AFI</p>\n"),
    ("AF\nI AFI", "<p>AF\nI {AFI}</p>\n"), ("A\\FI A&#70;I", "<p>A\\FI {AFI}</p>\n"),
    (
      "|AFI|\n|-|\n|AFI|",
      "<table>\n<thead>\n<tr>\n<th scope=\"col\">{AFI}</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>AFI</td>\n"
        + "</tr>\n</tbody>\n</table>\n"
    ),
    (
      "- [ ] AFI",
      "<ul>\n<li class=\"task\"><input type=\"checkbox\" disabled=\"\" aria-label=\"Not done\" /> "
        + "{AFI}</li>\n</ul>\n"
    ),
    (
      "> [!NOTE] AFI\n> AFI",
      "<div class=\"callout callout-note\" role=\"note\">\n<p class=\"callout-title\">Note: {AFI}</p>\n<p>AFI</p>\n</div>\n"
    ),
    (
      "> AFI\n> — AFI",
      "<figure>\n<blockquote>\n<p>{AFI}</p>\n</blockquote>\n<figcaption>— AFI</figcaption>\n</figure>\n"
    ),
    ("Q&A Q&amp;A", "<p><abbr title=\"questions\">Q&amp;A</abbr> Q&amp;A</p>\n"),
    (
      "זה שב\"כ نص", "<p>זה <abbr title=\"ביטחון\">שב&quot;כ</abbr> <abbr title=\"text\">نص</abbr></p>\n"
    ),
    ("éAFI AFIé AFI", "<p>éAFI AFIé {AFI}</p>\n"),
  ]

  @Test(arguments: cases) func explains(markdown: String, html: String) {
    let expected = html.replacing("{AFI}", with: Self.afi)
    #expect(ExtendedRendering.html(markdown, glossary: Self.glossary) == expected)
  }

  @Test func onlyWithExtensions() {
    let html = ExtendedRendering.html("AFI", hasExtensions: false, glossary: Self.glossary)
    #expect(html == "<p>AFI</p>\n")
  }
}

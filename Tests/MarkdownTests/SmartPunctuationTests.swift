import Testing

@testable import Markdown

/// Quotation marks, dashes and ellipses; what libcmark makes of them beside what it does not know.
@Suite struct SmartPunctuationTests {
  static let cases: [(markdown: String, html: String)] = [
    ("\"a\" 'b' c's -- d --- e...", "<p>“a” ‘b’ c’s – d — e…</p>\n"),
    ("\\\"a\\\" \\-- \\...", "<p>&quot;a&quot; -- ...</p>\n"),
    ("`\"a\" -- ...`", "<p><code>&quot;a&quot; -- ...</code></p>\n"),
    ("    \"a\" --", "<pre><code>&quot;a&quot; --\n</code></pre>\n"),
    ("~~\"a\"~~ \"~b~\"", "<p><del>“a”</del> “<del>b</del>”</p>\n"),
    ("~~a--b...~~ 'c' ~d~", "<p><del>a–b…</del> ‘c’ <del>d</del></p>\n"),
    (
      "\"https://e.x/a--b\", 'www.e.x/c...d'",
      "<p>“<a href=\"https://e.x/a--b\">https://e.x/a--b</a>”, "
        + "‘www.e.x/c…d’</p>\n"
    ),
    (
      "https://e.x... 'https://e.x'",
      "<p><a href=\"https://e.x\">https://e.x</a>… ‘<a href=\"https://e.x\">"
        + "https://e.x</a>’</p>\n"
    ),
    ("https://e.x/?a&amp;b--c", "<p><a href=\"https://e.x/?a&amp;b--c\">https://e.x/?a&amp;b--c</a></p>\n"),
    (
      "a--b@c.d -- a@b.c",
      "<p>a–<a href=\"mailto:b@c.d\">b@c.d</a> – <a href=\"mailto:a@b.c\">a@b.c</a></p>\n"
    ),
    ("[a--b](https://e.x/--c \"d--e\")", "<p><a href=\"https://e.x/--c\" title=\"d--e\">a–b</a></p>\n"),
    (
      "|\"a\"|--|\n|-|-|\n|'b'|...|",
      "<table>\n<thead>\n<tr>\n<th scope=\"col\">“a”</th>\n<th scope=\"col\">–</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n"
        + "<td>‘b’</td>\n<td>…</td>\n</tr>\n</tbody>\n</table>\n"
    ),
    (
      "- [ ] \"a\"",
      "<ul>\n<li class=\"task\"><input type=\"checkbox\" disabled=\"\" aria-label=\"Not done\" /> “a”"
        + "</li>\n</ul>\n"
    ),
    (
      "> [!NOTE] \"a\"\n> b--c",
      "<div class=\"callout callout-note\" role=\"note\">\n<p class=\"callout-title\">Note: “a”</p>\n<p>b–c</p>\n</div>\n"
    ),
    (
      "> a\n> --- \"b\"",
      "<figure>\n<blockquote>\n<p>a</p>\n</blockquote>\n<figcaption>— “b”</figcaption>\n</figure>\n"
    ),
    ("\"שלום\" -- 'مرحبا'", "<p>“שלום” – ‘مرحبا’</p>\n"),
    ("&quot;a&quot; &lt;--", "<p>&quot;a&quot; &lt;–</p>\n"),
  ]

  @Test(arguments: cases) func shows(markdown: String, html: String) {
    #expect(ExtendedRendering.html(markdown, isSmart: true) == html)
  }
}

import Diagnostics
import Testing

@testable import Markdown

@Suite struct HeadingTests {
  private static func render(_ text: String, reserved: Set<String> = []) -> Diagnosed<RenderedMarkdown> {
    let source = MarkdownSource(path: "x.md", bytes: Array(text.utf8)[...], firstLine: 5)
    return MarkdownRenderer.render(
      source, options: MarkdownOptions(hasExtensions: true, reservedIDs: reserved))
  }

  private static func report(_ text: String) -> String {
    let lines = Array((String(repeating: "\n", count: 4) + text).utf8)
    return TextReport { _ in lines }.text(of: render(text).diagnostics.inOrder())
  }

  private static func heading(_ level: Int, _ id: String, _ html: String) -> String {
    let text = html.replacing(/<[^>]*>/, with: "")
    let label = "Link to \(text.isEmpty ? "this heading" : text)"
    return "<h\(level) id=\"\(id)\">\(html) <a class=\"anchor\" href=\"#\(id)\" aria-label=\"\(label)\">"
      + "#</a></h\(level)>\n"
  }

  /// Markdown, the heading's id and the HTML in it.
  @Test(arguments: [
    ("## What we did", "what-we-did", "What we did"),
    (
      "## *Both* `of` [them](https://e.x) & more ##", "both-of-them--more",
      "<em>Both</em> <code>of</code> <a href=\"https://e.x\">them</a> &amp; more"
    ),
    ("## Actions {#what-we-did}", "what-we-did", "Actions"),
    ("## Actions   {#A-b_c-1}   ##", "A-b_c-1", "Actions"),
    ("Actions {#own}\n---", "own", "Actions"),
    ("## {#own}", "own", ""), ("## Not {#1}", "not-1", "Not {#1}"), ("## Not {#}", "not-", "Not {#}"),
    ("## Not {#page.main}", "not-pagemain", "Not {#page.main}"),
    ("## Not `{#code}`", "not-code", "Not <code>{#code}</code>"), ("##", "section", ""),
    ("## \"<b", "b", "&quot;&lt;b"),
  ])
  func ids(text: String, id: String, html: String) {
    let rendered = Self.render(text)
    #expect(String(decoding: rendered.value.html, as: UTF8.self) == Self.heading(2, id, html))
    #expect(rendered.value.headings.map(\.id) == [id])
    #expect(rendered.diagnostics == [])
  }

  /// What stands in the contents and in the name of a heading's link: no markup, no mark of a footnote.
  @Test(arguments: [
    ("## ~~Old~~ *new* `a<b`", "Old new a<b"),
    ("## See www.e.x/a [b][^1] &amp; \"c\"\n\n[^1]: d", "See www.e.x/a [b] & \"c\""),
    ("## ![A \"tall\" mast](a.png) mast", "A \"tall\" mast mast"), ("One\ntwo\n---", "One two"),
    ("## A {#own}", "A"), ("## AFI[^1]\n\n[^1]: d", "AFI"),
  ])
  func words(text: String, words: String) {
    let rendered = Self.render(text).value
    let label = words.replacing("&", with: "&amp;").replacing("\"", with: "&quot;").replacing(
      "<", with: "&lt;")
    #expect(rendered.headings.map(\.text) == [words])
    #expect(String(decoding: rendered.html, as: UTF8.self).contains(" aria-label=\"Link to \(label)\">#</a>"))
  }

  @Test func contentsLeaveOutWhatIsQuoted() {
    let text = "## One\n\n### *Two* & a half\n\n> ### Quoted\n\n- ### Listed\n\n## One\n"
    let headings = Self.render(text, reserved: ["one-1"]).value.headings
    #expect(headings.map(\.level) == [2, 3, 2])
    #expect(headings.map(\.id) == ["one", "two--a-half", "one-2"])
    #expect(headings.map(\.text) == ["One", "Two & a half", "One"])
  }

  /// A link within the page leads to a heading, wherever that stands, or to what the page has besides.
  @Test func linksWithinThePage() {
    let text = "[a](#on-duty) [b](#on-dtuy) [c](#R1) [d](#page.main) [e](#)\n\n> ## On duty\n"
    let lines = Array((String(repeating: "\n", count: 4) + text).utf8)
    let found = Self.render(text, reserved: ["R1"]).diagnostics
    #expect(
      TextReport { _ in lines }.text(of: found) == """
        x.md:5:19: error: this page has nothing with the id "on-dtuy" [unknown-anchor]
          5 | [a](#on-duty) [b](#on-dtuy) [c](#R1) [d](#page.main) [e](#)
            |                   ^~~~~~~~
            = did you mean "on-duty"?
            = the id of a heading is made of its words: #what-we-did

        """)
  }

  @Test func levelsAndOwnIDsAreLookedAt() {
    let text = "# One\n\n\n> #### é\n\n## Own {#own}\n\n## Own {#own}\n"
    #expect(
      Self.report(text) == """
        x.md:5:1: warning: this heading is on the level of the page's title [second-title]
          5 | # One
            | ^~~~~
            = begin it with ##; the title stands above the text already
        x.md:8:3: warning: this heading is on level 4, but the one before is on level 1 [skipped-heading-level]
          8 | > #### é
            |   ^~~~~~
            = begin it with ##
        x.md:12:1: error: the page already has the id "own" [repeated-heading-id]
          12 | ## Own {#own}
             | ^~~~~~~~~~~~~
             = choose another id, or leave it out

        """)
    #expect(Self.report("## a\n\n### b\n\n#### c\n\n## d\n\n### e\n") == "")
  }
}

import Testing

@testable import Markdown

/// Text between tildes (GitHub Flavored Markdown 0.29, section 6.5); emphasis wins where they cross.
@Suite struct StrikethroughTests {
  static let cases: [(markdown: String, html: String, report: String)] = [
    (
      "~a~ ~~b~~",
      """
      <p><del>a</del> <del>b</del></p>

      """,
      ""
    ),
    (
      "~~~a~~~",
      """
      <pre><code class="language-a~~~"></code></pre>

      """,
      ""
    ),
    (
      "~~a~",
      """
      <p>~~a~</p>

      """,
      ""
    ),
    (
      "~a~~",
      """
      <p>~a~~</p>

      """,
      ""
    ),
    (
      "a~b~c",
      """
      <p>a<del>b</del>c</p>

      """,
      ""
    ),
    (
      "~ a~",
      """
      <p>~ a~</p>

      """,
      ""
    ),
    (
      "~a ~",
      """
      <p>~a ~</p>

      """,
      ""
    ),
    (
      "~~a\nb~~",
      """
      <p><del>a
      b</del></p>

      """,
      ""
    ),
    (
      "~~a\n\nb~~",
      """
      <p>~~a</p>
      <p>b~~</p>

      """,
      ""
    ),
    (
      "~*a*~ *~b~*",
      """
      <p><del><em>a</em></del> <em><del>b</del></em></p>

      """,
      ""
    ),
    (
      "~~*a~~ b*",
      """
      <p>~~<em>a~~ b</em></p>

      """,
      ""
    ),
    (
      "*~~a* b~~",
      """
      <p><em>~~a</em> b~~</p>

      """,
      ""
    ),
    (
      "~~a *b~~ c*~~",
      """
      <p><del>a <em>b~~ c</em></del></p>

      """,
      ""
    ),
    (
      "~a~ ~",
      """
      <p><del>a</del> ~</p>

      """,
      ""
    ),
    (
      "\\~a~",
      """
      <p>~a~</p>

      """,
      ""
    ),
    (
      "~a\\~",
      """
      <p>~a~</p>

      """,
      ""
    ),
    (
      "`~a~`",
      """
      <p><code>~a~</code></p>

      """,
      ""
    ),
    (
      "[~a~](https://e.x)",
      """
      <p><a href="https://e.x"><del>a</del></a></p>

      """,
      ""
    ),
    (
      "~[a b](https://e.x)~",
      """
      <p><del><a href="https://e.x">a b</a></del></p>

      """,
      ""
    ),
    (
      "~~a~b~~",
      """
      <p>~~a~b~~</p>

      """,
      ""
    ),
    (
      "~a~~b~",
      """
      <p>~a~~b~</p>

      """,
      ""
    ),
    (
      "~a~b~c~",
      """
      <p><del>a</del>b<del>c</del></p>

      """,
      ""
    ),
    (
      "~~a~~b~~c~~",
      """
      <p><del>a</del>b<del>c</del></p>

      """,
      ""
    ),
    (
      "## ~~a~~",
      """
      <h2 id="a"><del>a</del> <a class="anchor" href="#a" aria-label="Link to a">#</a></h2>

      """,
      ""
    ),
    (
      "|~~a~~|~b|c~|\n|-|-|-|",
      """
      <table>
      <thead>
      <tr>
      <th scope="col"><del>a</del></th>
      <th scope="col">~b</th>
      <th scope="col">c~</th>
      </tr>
      </thead>
      </table>

      """,
      ""
    ),
    (
      "~~מחוק~~ ~محذوف~",
      """
      <p><del>מחוק</del> <del>محذوف</del></p>

      """,
      ""
    ),
    (
      "é~é~é",
      """
      <p>é<del>é</del>é</p>

      """,
      ""
    ),
    (
      "語~~語~~語",
      """
      <p>語<del>語</del>語</p>

      """,
      ""
    ),
    (
      "~~**a**~~",
      """
      <p><del><strong>a</strong></del></p>

      """,
      ""
    ),
  ]

  @Test(arguments: cases + more)
  func shows(markdown: String, html: String, report: String) {
    #expect(ExtendedRendering.html(markdown) == html)
    #expect(ExtendedRendering.report(markdown) == report)
  }
}

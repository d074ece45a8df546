import Testing

@testable import Markdown

/// Addresses without any sign of a link (GitHub Flavored Markdown 0.29, section 6.9).
@Suite struct BareAddressTests {
  static let cases: [(markdown: String, html: String, report: String)] = [
    (
      "https://e.x/a",
      """
      <p><a href="https://e.x/a">https://e.x/a</a></p>

      """,
      ""
    ),
    (
      "http://e.x HTTP://E.X ftp://e.x",
      """
      <p><a href="http://e.x">http://e.x</a> <a href="HTTP://E.X">HTTP://E.X</a> <a href="ftp://e.x">ftp://e.x</a></p>

      """,
      ""
    ),
    (
      "www.e.x/a?b=c#d",
      """
      <p><a href="http://www.e.x/a?b=c#d">www.e.x/a?b=c#d</a></p>

      """,
      ""
    ),
    (
      "https://e.x.",
      """
      <p><a href="https://e.x">https://e.x</a>.</p>

      """,
      ""
    ),
    (
      "https://e.x, https://e.x; https://e.x: https://e.x! https://e.x?",
      """
      <p><a href="https://e.x">https://e.x</a>, <a href="https://e.x">https://e.x</a>; <a href="https://e.x">https://e.x</a>: <a href="https://e.x">https://e.x</a>! <a href="https://e.x">https://e.x</a>?</p>

      """,
      ""
    ),
    (
      "(https://e.x) (https://e.x/a_(b))",
      """
      <p>(<a href="https://e.x">https://e.x</a>) (<a href="https://e.x/a_(b)">https://e.x/a_(b)</a>)</p>

      """,
      ""
    ),
    (
      "https://e.x/a) https://e.x/(a",
      """
      <p><a href="https://e.x/a">https://e.x/a</a>) <a href="https://e.x/(a">https://e.x/(a</a></p>

      """,
      ""
    ),
    (
      "https://e.x/(a)(b))",
      """
      <p><a href="https://e.x/(a)(b)">https://e.x/(a)(b)</a>)</p>

      """,
      ""
    ),
    (
      "https://e.x/a&amp;",
      """
      <p><a href="https://e.x/a">https://e.x/a</a>&amp;</p>

      """,
      ""
    ),
    (
      "https://e.x/?a&amp;b=c",
      """
      <p><a href="https://e.x/?a&amp;b=c">https://e.x/?a&amp;b=c</a></p>

      """,
      ""
    ),
    (
      "https://e.x/?a&copy;",
      """
      <p><a href="https://e.x/?a">https://e.x/?a</a>©</p>

      """,
      ""
    ),
    (
      "https://e.x/?a&b;",
      """
      <p><a href="https://e.x/?a">https://e.x/?a</a>&amp;b;</p>

      """,
      ""
    ),
    (
      "*https://e.x* **https://e.x/a** _www.e.x_",
      """
      <p><em><a href="https://e.x">https://e.x</a></em> <strong><a href="https://e.x/a">https://e.x/a</a></strong> <em><a href="http://www.e.x">www.e.x</a></em></p>

      """,
      ""
    ),
    (
      "*see https://e.x.*",
      """
      <p><em>see <a href="https://e.x">https://e.x</a>.</em></p>

      """,
      ""
    ),
    (
      "*https://e.x/a*b c*",
      """
      <p><em><a href="https://e.x/a*b">https://e.x/a*b</a> c</em></p>

      """,
      ""
    ),
    (
      "https://e.x/a*b*c",
      """
      <p><a href="https://e.x/a*b*c">https://e.x/a*b*c</a></p>

      """,
      ""
    ),
    (
      "https://e.x/a_b_c_",
      """
      <p><a href="https://e.x/a_b_c">https://e.x/a_b_c</a>_</p>

      """,
      ""
    ),
    (
      "https://e.x/*a*`b_c`",
      """
      <p><a href="https://e.x/*a">https://e.x/*a</a>*<code>b_c</code></p>

      """,
      ""
    ),
    (
      "https://e.x/*a*[b](https://e.x/c_d_e)",
      """
      <p><a href="https://e.x/*a">https://e.x/*a</a>*<a href="https://e.x/c_d_e">b</a></p>

      """,
      ""
    ),
    (
      "https://e.x/*a*\\*b*c",
      """
      <p><a href="https://e.x/*a**b*c">https://e.x/*a**b*c</a></p>

      """,
      ""
    ),
    (
      "~~https://e.x~~",
      """
      <p><del><a href="https://e.x">https://e.x</a></del></p>

      """,
      ""
    ),
    (
      "|https://e.x|a@e.x|\n|-|-|\n|(www.e.x)|www.e.x|",
      """
      <table>
      <thead>
      <tr>
      <th scope="col"><a href="https://e.x">https://e.x</a></th>
      <th scope="col"><a href="mailto:a@e.x">a@e.x</a></th>
      </tr>
      </thead>
      <tbody>
      <tr>
      <td>(<a href="http://www.e.x">www.e.x</a>)</td>
      <td><a href="http://www.e.x">www.e.x</a></td>
      </tr>
      </tbody>
      </table>

      """,
      ""
    ),
    (
      "[https://e.x](https://e.x/a)",
      """
      <p><a href="https://e.x/a">https://e.x</a></p>

      """,
      """
      x.md:1:15: error: "https://e.x" is an address where the link's text should be [vague-link]
        1 | [https://e.x](https://e.x/a)
          |               ^~~~~~~~~~~~~
          = write what a reader will find there, such as [the full report](...)

      """
    ),
    (
      "[see www.e.x now](https://e.x/a)",
      """
      <p><a href="https://e.x/a">see www.e.x now</a></p>

      """,
      ""
    ),
    (
      "![www.e.x](https://e.x/a.png)",
      """
      <p><img src="https://e.x/a.png" alt="www.e.x" /></p>

      """,
      ""
    ),
    (
      "[www.e.x",
      """
      <p>[www.e.x</p>

      """,
      ""
    ),
    (
      "a@b.c a.b-c_d+e@f-g.h",
      """
      <p><a href="mailto:a@b.c">a@b.c</a> <a href="mailto:a.b-c_d+e@f-g.h">a.b-c_d+e@f-g.h</a></p>

      """,
      ""
    ),
    (
      "a@b_c.d a@b.c_",
      """
      <p><a href="mailto:a@b_c.d">a@b_c.d</a> a@b.c_</p>

      """,
      ""
    ),
  ]

  /// With smart punctuation.
  static let smart: [(markdown: String, html: String, report: String)] = [
    (
      "https://e.x/--a...b'c \"https://e.x/?a&amp;b\" https://e.x/a\\_b",
      """
      <p><a href="https://e.x/--a...b&#x27;c">https://e.x/--a...b'c</a> “<a href="https://e.x/?a&amp;b">https://e.x/?a&amp;b</a>” <a href="https://e.x/a_b">https://e.x/a_b</a></p>

      """,
      ""
    )
  ]

  @Test(arguments: cases + more)
  func shows(markdown: String, html: String, report: String) {
    #expect(ExtendedRendering.html(markdown) == html)
    #expect(ExtendedRendering.report(markdown) == report)
  }

  @Test(arguments: smart) func showsSmartly(markdown: String, html: String, report: String) {
    #expect(ExtendedRendering.html(markdown, isSmart: true) == html)
    #expect(ExtendedRendering.report(markdown, isSmart: true) == report)
  }
}

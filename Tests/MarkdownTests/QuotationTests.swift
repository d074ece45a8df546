import Testing

@testable import Markdown

/// Quotations whose last line names their source.
@Suite struct QuotationTests {
  static let cases: [(markdown: String, html: String, report: String)] = [
    (
      "> a\n> — b",
      """
      <figure>
      <blockquote>
      <p>a</p>
      </blockquote>
      <figcaption>— b</figcaption>
      </figure>

      """,
      ""
    ),
    (
      "> a\n>\n> — b",
      """
      <figure>
      <blockquote>
      <p>a</p>
      </blockquote>
      <figcaption>— b</figcaption>
      </figure>

      """,
      ""
    ),
    (
      "> a\n> b\n> — *c*, [d e](https://e.x)",
      """
      <figure>
      <blockquote>
      <p>a
      b</p>
      </blockquote>
      <figcaption>— <em>c</em>, <a href="https://e.x">d e</a></figcaption>
      </figure>

      """,
      ""
    ),
    (
      "> — a",
      """
      <blockquote>
      <p>— a</p>
      </blockquote>

      """,
      ""
    ),
    (
      "> a — b",
      """
      <blockquote>
      <p>a — b</p>
      </blockquote>

      """,
      ""
    ),
    (
      "> a\n> —",
      """
      <figure>
      <blockquote>
      <p>a</p>
      </blockquote>
      <figcaption>—</figcaption>
      </figure>

      """,
      ""
    ),
    (
      "> a\n>\n> — b\n> c",
      """
      <blockquote>
      <p>a</p>
      <p>— b
      c</p>
      </blockquote>

      """,
      ""
    ),
    (
      "> a\n> -- b",
      """
      <blockquote>
      <p>a
      -- b</p>
      </blockquote>

      """,
      ""
    ),
    (
      "> - a\n> — b",
      """
      <blockquote>
      <ul>
      <li>a
      — b</li>
      </ul>
      </blockquote>

      """,
      ""
    ),
    (
      "> |a|\n> |-|\n>\n> — b",
      """
      <figure>
      <blockquote>
      <table>
      <thead>
      <tr>
      <th scope="col">a</th>
      </tr>
      </thead>
      </table>
      </blockquote>
      <figcaption>— b</figcaption>
      </figure>

      """,
      ""
    ),
    (
      "> a\n> > b\n> > — c\n>\n> — d",
      """
      <figure>
      <blockquote>
      <p>a</p>
      <figure>
      <blockquote>
      <p>b</p>
      </blockquote>
      <figcaption>— c</figcaption>
      </figure>
      </blockquote>
      <figcaption>— d</figcaption>
      </figure>

      """,
      ""
    ),
    (
      "> a\n— b",
      """
      <figure>
      <blockquote>
      <p>a</p>
      </blockquote>
      <figcaption>— b</figcaption>
      </figure>

      """,
      ""
    ),
    (
      "> a[^1]\n> — b[^1]\n\n[^1]: c",
      """
      <figure>
      <blockquote>
      <p>a<sup class="note-mark"><a href="#page.note-1" id="page.note-1-mark" role="doc-noteref" aria-label="Note 1">1</a></sup></p>
      </blockquote>
      <figcaption>— b<sup class="note-mark"><a href="#page.note-1" id="page.note-1-mark-2" role="doc-noteref" aria-label="Note 1">1</a></sup></figcaption>
      </figure>
      <section class="notes" role="doc-endnotes" aria-label="Notes">
      <ol>
      <li id="page.note-1">
      <p>c <a class="note-back" href="#page.note-1-mark" role="doc-backlink" aria-label="Back to note 1 in the text">↩\u{FE0E}</a> <a class="note-back" href="#page.note-1-mark-2" role="doc-backlink" aria-label="Back to note 1 in the text, place 2">↩\u{FE0E}</a></p>
      </li>
      </ol>
      </section>

      """,
      ""
    ),
    (
      "> مرحبا\n> — שלום",
      """
      <figure>
      <blockquote>
      <p>مرحبا</p>
      </blockquote>
      <figcaption>— שלום</figcaption>
      </figure>

      """,
      ""
    ),
    (
      "> `a`\n> — ~~b~~ www.e.x",
      """
      <figure>
      <blockquote>
      <p><code>a</code></p>
      </blockquote>
      <figcaption>— <del>b</del> <a href="http://www.e.x">www.e.x</a></figcaption>
      </figure>

      """,
      ""
    ),
    (
      "> a  \n> — b",
      """
      <figure>
      <blockquote>
      <p>a</p>
      </blockquote>
      <figcaption>— b</figcaption>
      </figure>

      """,
      ""
    ),
    (
      "- > a\n  > — b",
      """
      <ul>
      <li>
      <figure>
      <blockquote>
      <p>a</p>
      </blockquote>
      <figcaption>— b</figcaption>
      </figure>
      </li>
      </ul>

      """,
      ""
    ),
  ]

  /// With smart punctuation.
  static let smart: [(markdown: String, html: String, report: String)] = [
    (
      "> a\n> --- b",
      """
      <figure>
      <blockquote>
      <p>a</p>
      </blockquote>
      <figcaption>— b</figcaption>
      </figure>

      """,
      ""
    )
  ]

  @Test(arguments: cases)
  func shows(markdown: String, html: String, report: String) {
    #expect(ExtendedRendering.html(markdown) == html)
    #expect(ExtendedRendering.report(markdown) == report)
  }

  @Test(arguments: smart) func showsSmartly(markdown: String, html: String, report: String) {
    #expect(ExtendedRendering.html(markdown, isSmart: true) == html)
    #expect(ExtendedRendering.report(markdown, isSmart: true) == report)
  }
}

import Testing

@testable import Markdown

/// Images with a caption, and those without a description.
@Suite struct FigureTests {
  static let cases: [(markdown: String, html: String, report: String)] = [
    (
      "![a](https://e.x/a.png \"b\")",
      """
      <figure>
      <img src="https://e.x/a.png" alt="a" />
      <figcaption>b</figcaption>
      </figure>

      """,
      ""
    ),
    (
      "![a](https://e.x/a.png)",
      """
      <p><img src="https://e.x/a.png" alt="a" /></p>

      """,
      ""
    ),
    (
      "![a](https://e.x/a.png \"b\") c",
      """
      <p><img src="https://e.x/a.png" alt="a" title="b" /> c</p>

      """,
      ""
    ),
    (
      "![a *b*](https://e.x/a.png \"c *d* & <e>\")",
      """
      <figure>
      <img src="https://e.x/a.png" alt="a b" />
      <figcaption>c *d* &amp; &lt;e&gt;</figcaption>
      </figure>

      """,
      ""
    ),
    (
      "![a](b.png 'c')",
      """
      <figure>
      <img src="b.png" alt="a" />
      <figcaption>c</figcaption>
      </figure>

      """,
      ""
    ),
    (
      "![a][b]\n\n[b]: https://e.x/a.png \"c\"",
      """
      <figure>
      <img src="https://e.x/a.png" alt="a" />
      <figcaption>c</figcaption>
      </figure>

      """,
      ""
    ),
    (
      "> ![a](https://e.x/a.png \"b\")",
      """
      <blockquote>
      <figure>
      <img src="https://e.x/a.png" alt="a" />
      <figcaption>b</figcaption>
      </figure>
      </blockquote>

      """,
      ""
    ),
    (
      "- ![a](https://e.x/a.png \"b\")",
      """
      <ul>
      <li>
      <figure>
      <img src="https://e.x/a.png" alt="a" />
      <figcaption>b</figcaption>
      </figure>
      </li>
      </ul>

      """,
      ""
    ),
    (
      "- ![a](https://e.x/a.png \"b\")\n\n  c",
      """
      <ul>
      <li>
      <figure>
      <img src="https://e.x/a.png" alt="a" />
      <figcaption>b</figcaption>
      </figure>
      <p>c</p>
      </li>
      </ul>

      """,
      ""
    ),
    (
      "![](https://e.x/a.png \"b\")",
      """
      <figure>
      <img src="https://e.x/a.png" alt="" />
      <figcaption>b</figcaption>
      </figure>

      """,
      """
      x.md:1:1: error: this image has no description [missing-description]
        1 | ![](https://e.x/a.png "b")
          | ^~~~~~~~~~~~~~~~~~~~~~~~~~
          = say in the brackets what it shows, for those who cannot see it: ![Calls answered a month, 2019 to 2020](...)

      """
    ),
    (
      "![ ](https://e.x/a.png)",
      """
      <p><img src="https://e.x/a.png" alt=" " /></p>

      """,
      """
      x.md:1:1: error: this image has no description [missing-description]
        1 | ![ ](https://e.x/a.png)
          | ^~~~~~~~~~~~~~~~~~~~~~~
          = say in the brackets what it shows, for those who cannot see it: ![Calls answered a month, 2019 to 2020](...)

      """
    ),
    (
      "a ![](b.png)",
      """
      <p>a <img src="b.png" alt="" /></p>

      """,
      """
      x.md:1:3: error: this image has no description [missing-description]
        1 | a ![](b.png)
          |   ^~~~~~~~~~
          = say in the brackets what it shows, for those who cannot see it: ![Calls answered a month, 2019 to 2020](...)

      """
    ),
    (
      "[![a](https://e.x/a.png \"b\")](https://e.x)",
      """
      <p><a href="https://e.x"><img src="https://e.x/a.png" alt="a" title="b" /></a></p>

      """,
      ""
    ),
    (
      "![שלום](https://e.x/a.png \"مرحبا\")",
      """
      <figure>
      <img src="https://e.x/a.png" alt="שלום" />
      <figcaption>مرحبا</figcaption>
      </figure>

      """,
      ""
    ),
    (
      "![a](https://e.x/a.png \"\")",
      """
      <p><img src="https://e.x/a.png" alt="a" /></p>

      """,
      ""
    ),
    (
      "|![a](https://e.x/a.png \"b\")|\n|-|",
      """
      <table>
      <thead>
      <tr>
      <th scope="col"><img src="https://e.x/a.png" alt="a" title="b" /></th>
      </tr>
      </thead>
      </table>

      """,
      ""
    ),
    (
      "a[^1]\n\n[^1]: ![b](https://e.x/b.png \"c\")",
      """
      <p>a<sup class="note-mark"><a href="#page.note-1" id="page.note-1-mark" role="doc-noteref" aria-label="Note 1">1</a></sup></p>
      <section class="notes" role="doc-endnotes" aria-label="Notes">
      <ol>
      <li id="page.note-1">
      <figure>
      <img src="https://e.x/b.png" alt="b" />
      <figcaption>c</figcaption>
      </figure>
      <p><a class="note-back" href="#page.note-1-mark" role="doc-backlink" aria-label="Back to note 1 in the text">↩\u{FE0E}</a></p>
      </li>
      </ol>
      </section>

      """,
      ""
    ),
  ]

  @Test(arguments: cases)
  func shows(markdown: String, html: String, report: String) {
    #expect(ExtendedRendering.html(markdown) == html)
    #expect(ExtendedRendering.report(markdown) == report)
  }
}

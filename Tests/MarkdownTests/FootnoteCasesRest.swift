extension FootnoteTests {
  static let rest: [(markdown: String, html: String, report: String)] = [
    (
      "`[^1]` \\[^1]\n\n[^1]: a\n\nb[^1]",
      """
      <p><code>[^1]</code> [^1]</p>
      <p>b<sup class="note-mark"><a href="#page.note-1" id="page.note-1-mark" role="doc-noteref" aria-label="Note 1">1</a></sup></p>
      <section class="notes" role="doc-endnotes" aria-label="Notes">
      <ol>
      <li id="page.note-1">
      <p>a <a class="note-back" href="#page.note-1-mark" role="doc-backlink" aria-label="Back to note 1 in the text">↩\u{FE0E}</a></p>
      </li>
      </ol>
      </section>

      """,
      ""
    ),
    (
      "a[^b c]\n\n[^b c]: https://e.x",
      """
      <p>a<a href="https://e.x">^b c</a></p>

      """,
      ""
    ),
    (
      "a[^]\n\n[^]: https://e.x",
      """
      <p>a<a href="https://e.x">^</a></p>

      """,
      ""
    ),
    (
      "a[^1] [^2]\n\n[^1]: b[^2]\n[^2]: c",
      """
      <p>a<sup class="note-mark"><a href="#page.note-1" id="page.note-1-mark" role="doc-noteref" aria-label="Note 1">1</a></sup> <sup class="note-mark"><a href="#page.note-2" id="page.note-2-mark" role="doc-noteref" aria-label="Note 2">2</a></sup></p>
      <section class="notes" role="doc-endnotes" aria-label="Notes">
      <ol>
      <li id="page.note-1">
      <p>b<sup class="note-mark"><a href="#page.note-2" id="page.note-2-mark-2" role="doc-noteref" aria-label="Note 2">2</a></sup> <a class="note-back" href="#page.note-1-mark" role="doc-backlink" aria-label="Back to note 1 in the text">↩\u{FE0E}</a></p>
      </li>
      <li id="page.note-2">
      <p>c <a class="note-back" href="#page.note-2-mark" role="doc-backlink" aria-label="Back to note 2 in the text">↩\u{FE0E}</a> <a class="note-back" href="#page.note-2-mark-2" role="doc-backlink" aria-label="Back to note 2 in the text, place 2">↩\u{FE0E}</a></p>
      </li>
      </ol>
      </section>

      """,
      ""
    ),
    (
      "a[^1]\n\n[^1]: b[^1]",
      """
      <p>a<sup class="note-mark"><a href="#page.note-1" id="page.note-1-mark" role="doc-noteref" aria-label="Note 1">1</a></sup></p>
      <section class="notes" role="doc-endnotes" aria-label="Notes">
      <ol>
      <li id="page.note-1">
      <p>b<sup class="note-mark"><a href="#page.note-1" id="page.note-1-mark-2" role="doc-noteref" aria-label="Note 1">1</a></sup> <a class="note-back" href="#page.note-1-mark" role="doc-backlink" aria-label="Back to note 1 in the text">↩\u{FE0E}</a> <a class="note-back" href="#page.note-1-mark-2" role="doc-backlink" aria-label="Back to note 1 in the text, place 2">↩\u{FE0E}</a></p>
      </li>
      </ol>
      </section>

      """,
      ""
    ),
    (
      "a[^1]\n\n[^1]: b[^2]\n\n[^2]: c[^3]\n\n[^3]: d",
      """
      <p>a<sup class="note-mark"><a href="#page.note-1" id="page.note-1-mark" role="doc-noteref" aria-label="Note 1">1</a></sup></p>
      <section class="notes" role="doc-endnotes" aria-label="Notes">
      <ol>
      <li id="page.note-1">
      <p>b<sup class="note-mark"><a href="#page.note-2" id="page.note-2-mark" role="doc-noteref" aria-label="Note 2">2</a></sup> <a class="note-back" href="#page.note-1-mark" role="doc-backlink" aria-label="Back to note 1 in the text">↩\u{FE0E}</a></p>
      </li>
      <li id="page.note-2">
      <p>c<sup class="note-mark"><a href="#page.note-3" id="page.note-3-mark" role="doc-noteref" aria-label="Note 3">3</a></sup> <a class="note-back" href="#page.note-2-mark" role="doc-backlink" aria-label="Back to note 2 in the text">↩\u{FE0E}</a></p>
      </li>
      <li id="page.note-3">
      <p>d <a class="note-back" href="#page.note-3-mark" role="doc-backlink" aria-label="Back to note 3 in the text">↩\u{FE0E}</a></p>
      </li>
      </ol>
      </section>

      """,
      ""
    ),
    (
      "a[^1]\n\n[^1]: # b",
      """
      <p>a<sup class="note-mark"><a href="#page.note-1" id="page.note-1-mark" role="doc-noteref" aria-label="Note 1">1</a></sup></p>
      <section class="notes" role="doc-endnotes" aria-label="Notes">
      <ol>
      <li id="page.note-1">
      <h1 id="b">b <a class="anchor" href="#b" aria-label="Link to b">#</a></h1>
      <p><a class="note-back" href="#page.note-1-mark" role="doc-backlink" aria-label="Back to note 1 in the text">↩\u{FE0E}</a></p>
      </li>
      </ol>
      </section>

      """,
      """
      x.md:3:7: warning: this heading is on the level of the page's title [second-title]
        3 | [^1]: # b
          |       ^~~
          = begin it with ##; the title stands above the text already

      """
    ),
    (
      "a[^1]\n\n[^1]: > b\n    >\n    > — c",
      """
      <p>a<sup class="note-mark"><a href="#page.note-1" id="page.note-1-mark" role="doc-noteref" aria-label="Note 1">1</a></sup></p>
      <section class="notes" role="doc-endnotes" aria-label="Notes">
      <ol>
      <li id="page.note-1">
      <figure>
      <blockquote>
      <p>b</p>
      </blockquote>
      <figcaption>— c</figcaption>
      </figure>
      <p><a class="note-back" href="#page.note-1-mark" role="doc-backlink" aria-label="Back to note 1 in the text">↩\u{FE0E}</a></p>
      </li>
      </ol>
      </section>

      """,
      ""
    ),
    (
      "a[^1]\n\n[^1]: b\n\n\n\n    c\n\nd",
      """
      <p>a<sup class="note-mark"><a href="#page.note-1" id="page.note-1-mark" role="doc-noteref" aria-label="Note 1">1</a></sup></p>
      <p>d</p>
      <section class="notes" role="doc-endnotes" aria-label="Notes">
      <ol>
      <li id="page.note-1">
      <p>b</p>
      <p>c <a class="note-back" href="#page.note-1-mark" role="doc-backlink" aria-label="Back to note 1 in the text">↩\u{FE0E}</a></p>
      </li>
      </ol>
      </section>

      """,
      ""
    ),
    (
      "a[^1]\r\n\r\n[^1]: b\r\n",
      """
      <p>a<sup class="note-mark"><a href="#page.note-1" id="page.note-1-mark" role="doc-noteref" aria-label="Note 1">1</a></sup></p>
      <section class="notes" role="doc-endnotes" aria-label="Notes">
      <ol>
      <li id="page.note-1">
      <p>b <a class="note-back" href="#page.note-1-mark" role="doc-backlink" aria-label="Back to note 1 in the text">↩\u{FE0E}</a></p>
      </li>
      </ol>
      </section>

      """,
      ""
    ),
    (
      "[a [^1]](https://e.x)\n\n[^1]: b",
      """
      <p>[a <sup class="note-mark"><a href="#page.note-1" id="page.note-1-mark" role="doc-noteref" aria-label="Note 1">1</a></sup>](<a href="https://e.x">https://e.x</a>)</p>
      <section class="notes" role="doc-endnotes" aria-label="Notes">
      <ol>
      <li id="page.note-1">
      <p>b <a class="note-back" href="#page.note-1-mark" role="doc-backlink" aria-label="Back to note 1 in the text">↩\u{FE0E}</a></p>
      </li>
      </ol>
      </section>

      """,
      ""
    ),
    (
      "[^1]: n\n\n[x](&#xFDD0;0) [^1]",
      """
      <p><a href="%EF%B7%900">x</a> <sup class="note-mark"><a href="#page.note-1" id="page.note-1-mark" role="doc-noteref" aria-label="Note 1">1</a></sup></p>
      <section class="notes" role="doc-endnotes" aria-label="Notes">
      <ol>
      <li id="page.note-1">
      <p>n <a class="note-back" href="#page.note-1-mark" role="doc-backlink" aria-label="Back to note 1 in the text">↩\u{FE0E}</a></p>
      </li>
      </ol>
      </section>

      """,
      ""
    ),
  ]
}

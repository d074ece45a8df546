import Testing

@testable import Markdown

/// Footnotes: their marks in the text, their texts below it, and the ways back.
@Suite struct FootnoteTests {
  static let cases: [(markdown: String, html: String, report: String)] = [
    (
      "a[^1]\n\n[^1]: b",
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
      "[^1]: b\n\na[^1]",
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
      "a[^1] b[^1]\n\n[^1]: c",
      """
      <p>a<sup class="note-mark"><a href="#page.note-1" id="page.note-1-mark" role="doc-noteref" aria-label="Note 1">1</a></sup> b<sup class="note-mark"><a href="#page.note-1" id="page.note-1-mark-2" role="doc-noteref" aria-label="Note 1">1</a></sup></p>
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
      "a[^b] c[^d]\n\n[^d]: D\n[^b]: B",
      """
      <p>a<sup class="note-mark"><a href="#page.note-1" id="page.note-1-mark" role="doc-noteref" aria-label="Note 1">1</a></sup> c<sup class="note-mark"><a href="#page.note-2" id="page.note-2-mark" role="doc-noteref" aria-label="Note 2">2</a></sup></p>
      <section class="notes" role="doc-endnotes" aria-label="Notes">
      <ol>
      <li id="page.note-1">
      <p>B <a class="note-back" href="#page.note-1-mark" role="doc-backlink" aria-label="Back to note 1 in the text">↩\u{FE0E}</a></p>
      </li>
      <li id="page.note-2">
      <p>D <a class="note-back" href="#page.note-2-mark" role="doc-backlink" aria-label="Back to note 2 in the text">↩\u{FE0E}</a></p>
      </li>
      </ol>
      </section>

      """,
      ""
    ),
    (
      "a[^1][^2][^3]\n\n[^1]: b\n[^2]: c\n[^3]: d",
      """
      <p>a<sup class="note-mark"><a href="#page.note-1" id="page.note-1-mark" role="doc-noteref" aria-label="Note 1">1</a></sup><sup class="note-mark"><a href="#page.note-2" id="page.note-2-mark" role="doc-noteref" aria-label="Note 2">2</a></sup><sup class="note-mark"><a href="#page.note-3" id="page.note-3-mark" role="doc-noteref" aria-label="Note 3">3</a></sup></p>
      <section class="notes" role="doc-endnotes" aria-label="Notes">
      <ol>
      <li id="page.note-1">
      <p>b <a class="note-back" href="#page.note-1-mark" role="doc-backlink" aria-label="Back to note 1 in the text">↩\u{FE0E}</a></p>
      </li>
      <li id="page.note-2">
      <p>c <a class="note-back" href="#page.note-2-mark" role="doc-backlink" aria-label="Back to note 2 in the text">↩\u{FE0E}</a></p>
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
      "a[^1][^1]\n\n[^1]: b",
      """
      <p>a<sup class="note-mark"><a href="#page.note-1" id="page.note-1-mark" role="doc-noteref" aria-label="Note 1">1</a></sup><sup class="note-mark"><a href="#page.note-1" id="page.note-1-mark-2" role="doc-noteref" aria-label="Note 1">1</a></sup></p>
      <section class="notes" role="doc-endnotes" aria-label="Notes">
      <ol>
      <li id="page.note-1">
      <p>b <a class="note-back" href="#page.note-1-mark" role="doc-backlink" aria-label="Back to note 1 in the text">↩\u{FE0E}</a> <a class="note-back" href="#page.note-1-mark-2" role="doc-backlink" aria-label="Back to note 1 in the text, place 2">↩\u{FE0E}</a></p>
      </li>
      </ol>
      </section>

      """,
      ""
    ),
    (
      "[text][^1]\n\n[^1]: b",
      """
      <p>[text]<sup class="note-mark"><a href="#page.note-1" id="page.note-1-mark" role="doc-noteref" aria-label="Note 1">1</a></sup></p>
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
      "![^1] ![a][^1]\n\n[^1]: b",
      """
      <p>!<sup class="note-mark"><a href="#page.note-1" id="page.note-1-mark" role="doc-noteref" aria-label="Note 1">1</a></sup> ![a]<sup class="note-mark"><a href="#page.note-1" id="page.note-1-mark-2" role="doc-noteref" aria-label="Note 1">1</a></sup></p>
      <section class="notes" role="doc-endnotes" aria-label="Notes">
      <ol>
      <li id="page.note-1">
      <p>b <a class="note-back" href="#page.note-1-mark" role="doc-backlink" aria-label="Back to note 1 in the text">↩\u{FE0E}</a> <a class="note-back" href="#page.note-1-mark-2" role="doc-backlink" aria-label="Back to note 1 in the text, place 2">↩\u{FE0E}</a></p>
      </li>
      </ol>
      </section>

      """,
      ""
    ),
    (
      "a[^1]\n\n[^1]: b\n\n    c\n\n    - d\n    - e\n\n        code",
      """
      <p>a<sup class="note-mark"><a href="#page.note-1" id="page.note-1-mark" role="doc-noteref" aria-label="Note 1">1</a></sup></p>
      <section class="notes" role="doc-endnotes" aria-label="Notes">
      <ol>
      <li id="page.note-1">
      <p>b</p>
      <p>c</p>
      <ul>
      <li>
      <p>d</p>
      </li>
      <li>
      <p>e</p>
      <p>code</p>
      </li>
      </ul>
      <p><a class="note-back" href="#page.note-1-mark" role="doc-backlink" aria-label="Back to note 1 in the text">↩\u{FE0E}</a></p>
      </li>
      </ol>
      </section>

      """,
      ""
    ),
    (
      "a[^1]\n\n[^1]:\n    b\n    c",
      """
      <p>a<sup class="note-mark"><a href="#page.note-1" id="page.note-1-mark" role="doc-noteref" aria-label="Note 1">1</a></sup></p>
      <section class="notes" role="doc-endnotes" aria-label="Notes">
      <ol>
      <li id="page.note-1">
      <p>b
      c <a class="note-back" href="#page.note-1-mark" role="doc-backlink" aria-label="Back to note 1 in the text">↩\u{FE0E}</a></p>
      </li>
      </ol>
      </section>

      """,
      ""
    ),
    (
      "a[^1]\n\n[^1]:\n\n    b",
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
      "a[^1]\n\n[^1]:",
      """
      <p>a<sup class="note-mark"><a href="#page.note-1" id="page.note-1-mark" role="doc-noteref" aria-label="Note 1">1</a></sup></p>
      <section class="notes" role="doc-endnotes" aria-label="Notes">
      <ol>
      <li id="page.note-1">
      <p><a class="note-back" href="#page.note-1-mark" role="doc-backlink" aria-label="Back to note 1 in the text">↩\u{FE0E}</a></p>
      </li>
      </ol>
      </section>

      """,
      ""
    ),
    (
      "a[^1]\n\n[^1]: - b\n    - c",
      """
      <p>a<sup class="note-mark"><a href="#page.note-1" id="page.note-1-mark" role="doc-noteref" aria-label="Note 1">1</a></sup></p>
      <section class="notes" role="doc-endnotes" aria-label="Notes">
      <ol>
      <li id="page.note-1">
      <ul>
      <li>b</li>
      <li>c</li>
      </ul>
      <p><a class="note-back" href="#page.note-1-mark" role="doc-backlink" aria-label="Back to note 1 in the text">↩\u{FE0E}</a></p>
      </li>
      </ol>
      </section>

      """,
      ""
    ),
    (
      "a[^1]\n\n[^1]: ```\n    b\n    ```",
      """
      <p>a<sup class="note-mark"><a href="#page.note-1" id="page.note-1-mark" role="doc-noteref" aria-label="Note 1">1</a></sup></p>
      <section class="notes" role="doc-endnotes" aria-label="Notes">
      <ol>
      <li id="page.note-1">
      <pre><code>b
      </code></pre>
      <p><a class="note-back" href="#page.note-1-mark" role="doc-backlink" aria-label="Back to note 1 in the text">↩\u{FE0E}</a></p>
      </li>
      </ol>
      </section>

      """,
      ""
    ),
  ]

  /// With smart punctuation.
  static let smart: [(markdown: String, html: String, report: String)] = [
    (
      "a[^b--c] d[^it's]\n\n[^b--c]: e\n\n[^it's]: f",
      """
      <p>a<sup class="note-mark"><a href="#page.note-1" id="page.note-1-mark" role="doc-noteref" aria-label="Note 1">1</a></sup> d<sup class="note-mark"><a href="#page.note-2" id="page.note-2-mark" role="doc-noteref" aria-label="Note 2">2</a></sup></p>
      <section class="notes" role="doc-endnotes" aria-label="Notes">
      <ol>
      <li id="page.note-1">
      <p>e <a class="note-back" href="#page.note-1-mark" role="doc-backlink" aria-label="Back to note 1 in the text">↩\u{FE0E}</a></p>
      </li>
      <li id="page.note-2">
      <p>f <a class="note-back" href="#page.note-2-mark" role="doc-backlink" aria-label="Back to note 2 in the text">↩\u{FE0E}</a></p>
      </li>
      </ol>
      </section>

      """,
      ""
    )
  ]

  @Test(arguments: cases + more + others + rest)
  func shows(markdown: String, html: String, report: String) {
    #expect(ExtendedRendering.html(markdown) == html)
    #expect(ExtendedRendering.report(markdown) == report)
  }

  @Test(arguments: smart) func showsSmartly(markdown: String, html: String, report: String) {
    #expect(ExtendedRendering.html(markdown, isSmart: true) == html)
    #expect(ExtendedRendering.report(markdown, isSmart: true) == report)
  }
}

extension FootnoteTests {
  static let more: [(markdown: String, html: String, report: String)] = [
    (
      "a[^1]\n\n[^1]:     b",
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
      "a[^1]\n\n[^1]: b\nc\n[^2]: d\n\n[^2]",
      """
      <p>a<sup class="note-mark"><a href="#page.note-1" id="page.note-1-mark" role="doc-noteref" aria-label="Note 1">1</a></sup></p>
      <p><sup class="note-mark"><a href="#page.note-2" id="page.note-2-mark" role="doc-noteref" aria-label="Note 2">2</a></sup></p>
      <section class="notes" role="doc-endnotes" aria-label="Notes">
      <ol>
      <li id="page.note-1">
      <p>b
      c <a class="note-back" href="#page.note-1-mark" role="doc-backlink" aria-label="Back to note 1 in the text">↩\u{FE0E}</a></p>
      </li>
      <li id="page.note-2">
      <p>d <a class="note-back" href="#page.note-2-mark" role="doc-backlink" aria-label="Back to note 2 in the text">↩\u{FE0E}</a></p>
      </li>
      </ol>
      </section>

      """,
      ""
    ),
    (
      "text[^1]\n[^1]: b",
      """
      <p>text<sup class="note-mark"><a href="#page.note-1" id="page.note-1-mark" role="doc-noteref" aria-label="Note 1">1</a></sup></p>
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
      "- a[^1]\n- b\n[^1]: c",
      """
      <ul>
      <li>a<sup class="note-mark"><a href="#page.note-1" id="page.note-1-mark" role="doc-noteref" aria-label="Note 1">1</a></sup></li>
      <li>b</li>
      </ul>
      <section class="notes" role="doc-endnotes" aria-label="Notes">
      <ol>
      <li id="page.note-1">
      <p>c <a class="note-back" href="#page.note-1-mark" role="doc-backlink" aria-label="Back to note 1 in the text">↩\u{FE0E}</a></p>
      </li>
      </ol>
      </section>

      """,
      ""
    ),
    (
      "+ a[^1]\n\n[^1]: b",
      """
      <ul>
      <li>a<sup class="note-mark"><a href="#page.note-1" id="page.note-1-mark" role="doc-noteref" aria-label="Note 1">1</a></sup></li>
      </ul>
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
      "* a\n+ b\n- c\n1. d\n2) e[^1]\n\n[^1]: f",
      """
      <ul>
      <li>a</li>
      </ul>
      <ul>
      <li>b</li>
      </ul>
      <ul>
      <li>c</li>
      </ul>
      <ol>
      <li>d</li>
      </ol>
      <ol start="2">
      <li>e<sup class="note-mark"><a href="#page.note-1" id="page.note-1-mark" role="doc-noteref" aria-label="Note 1">1</a></sup></li>
      </ol>
      <section class="notes" role="doc-endnotes" aria-label="Notes">
      <ol>
      <li id="page.note-1">
      <p>f <a class="note-back" href="#page.note-1-mark" role="doc-backlink" aria-label="Back to note 1 in the text">↩\u{FE0E}</a></p>
      </li>
      </ol>
      </section>

      """,
      ""
    ),
    (
      "> a[^1]\n>\n> [^1]: b",
      """
      <blockquote>
      <p>a<sup class="note-mark"><a href="#page.note-1" id="page.note-1-mark" role="doc-noteref" aria-label="Note 1">1</a></sup></p>
      </blockquote>
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
      "- a[^1]\n\n  [^1]: b\n\n  c",
      """
      <ul>
      <li>
      <p>a<sup class="note-mark"><a href="#page.note-1" id="page.note-1-mark" role="doc-noteref" aria-label="Note 1">1</a></sup></p>
      <p>c</p>
      </li>
      </ul>
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
      "|a[^1]|\n|-|\n|b[^1]|\n\n[^1]: c",
      """
      <table>
      <thead>
      <tr>
      <th scope="col">a<sup class="note-mark"><a href="#page.note-1" id="page.note-1-mark" role="doc-noteref" aria-label="Note 1">1</a></sup></th>
      </tr>
      </thead>
      <tbody>
      <tr>
      <td>b<sup class="note-mark"><a href="#page.note-1" id="page.note-1-mark-2" role="doc-noteref" aria-label="Note 1">1</a></sup></td>
      </tr>
      </tbody>
      </table>
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
      "a[^1]\n\n[^1]: |b|\n    |-|\n    |c|",
      """
      <p>a<sup class="note-mark"><a href="#page.note-1" id="page.note-1-mark" role="doc-noteref" aria-label="Note 1">1</a></sup></p>
      <section class="notes" role="doc-endnotes" aria-label="Notes">
      <ol>
      <li id="page.note-1">
      <table>
      <thead>
      <tr>
      <th scope="col">b</th>
      </tr>
      </thead>
      <tbody>
      <tr>
      <td>c</td>
      </tr>
      </tbody>
      </table>
      <p><a class="note-back" href="#page.note-1-mark" role="doc-backlink" aria-label="Back to note 1 in the text">↩\u{FE0E}</a></p>
      </li>
      </ol>
      </section>

      """,
      ""
    ),
    (
      "a[^1]\n\n[^1]: b\n\n    |c|d|\n    |-|-|",
      """
      <p>a<sup class="note-mark"><a href="#page.note-1" id="page.note-1-mark" role="doc-noteref" aria-label="Note 1">1</a></sup></p>
      <section class="notes" role="doc-endnotes" aria-label="Notes">
      <ol>
      <li id="page.note-1">
      <p>b</p>
      <table>
      <thead>
      <tr>
      <th scope="col">c</th>
      <th scope="col">d</th>
      </tr>
      </thead>
      </table>
      <p><a class="note-back" href="#page.note-1-mark" role="doc-backlink" aria-label="Back to note 1 in the text">↩\u{FE0E}</a></p>
      </li>
      </ol>
      </section>

      """,
      ""
    ),
    (
      "## a[^1]\n\n[^1]: b",
      """
      <h2 id="a">a<sup class="note-mark"><a href="#page.note-1" id="page.note-1-mark" role="doc-noteref" aria-label="Note 1">1</a></sup> <a class="anchor" href="#a" aria-label="Link to a">#</a></h2>
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
  ]
}

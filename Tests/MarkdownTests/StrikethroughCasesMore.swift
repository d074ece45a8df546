extension StrikethroughTests {
  static let more: [(markdown: String, html: String, report: String)] = [
    (
      "![~a~](https://e.x/a.png)",
      """
      <p><img src="https://e.x/a.png" alt="~a~" /></p>

      """,
      ""
    ),
    (
      "~~https://e.x/~b~~",
      """
      <p><del><a href="https://e.x/~b">https://e.x/~b</a></del></p>

      """,
      ""
    ),
    (
      "<a@b.c>~~a~~",
      """
      <p><a href="mailto:a@b.c">a@b.c</a><del>a</del></p>

      """,
      ""
    ),
    (
      "~~a~~[^1]\n\n[^1]: ~b~",
      """
      <p><del>a</del><sup class="note-mark"><a href="#page.note-1" id="page.note-1-mark" role="doc-noteref" aria-label="Note 1">1</a></sup></p>
      <section class="notes" role="doc-endnotes" aria-label="Notes">
      <ol>
      <li id="page.note-1">
      <p><del>b</del> <a class="note-back" href="#page.note-1-mark" role="doc-backlink" aria-label="Back to note 1 in the text">↩\u{FE0E}</a></p>
      </li>
      </ol>
      </section>

      """,
      ""
    ),
    (
      "\"~a~\"",
      """
      <p>&quot;<del>a</del>&quot;</p>

      """,
      ""
    ),
    (
      "~\u{A0}a~",
      """
      <p>~\u{A0}a~</p>

      """,
      ""
    ),
    (
      "~(a)~b",
      """
      <p>~(a)~b</p>

      """,
      ""
    ),
    (
      "a~(b)~c",
      """
      <p>a~(b)~c</p>

      """,
      ""
    ),
  ]
}

extension FootnoteTests {
  static let others: [(markdown: String, html: String, report: String)] = [
    (
      "## Results [2019][^1]\n\n[^1]: b",
      """
      <h2 id="results-2019">Results [2019]<sup class="note-mark"><a href="#page.note-1" id="page.note-1-mark" role="doc-noteref" aria-label="Note 1">1</a></sup> <a class="anchor" href="#results-2019" aria-label="Link to Results [2019]">#</a></h2>
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
      "*a[^1]* **b[^1]**\n\n[^1]: c",
      """
      <p><em>a<sup class="note-mark"><a href="#page.note-1" id="page.note-1-mark" role="doc-noteref" aria-label="Note 1">1</a></sup></em> <strong>b<sup class="note-mark"><a href="#page.note-1" id="page.note-1-mark-2" role="doc-noteref" aria-label="Note 1">1</a></sup></strong></p>
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
      "a[^ÉCOLE]\n\n[^école]: b",
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
      "a[^STRASSE]\n\n[^Straße]: b",
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
      "a[^Σ][^ς]\n\n[^σ]: b",
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
      "a[^مرحبا] b[^שלום]\n\n[^مرحبا]: نص\n\n[^שלום]: טקסט",
      """
      <p>a<sup class="note-mark"><a href="#page.note-1" id="page.note-1-mark" role="doc-noteref" aria-label="Note 1">1</a></sup> b<sup class="note-mark"><a href="#page.note-2" id="page.note-2-mark" role="doc-noteref" aria-label="Note 2">2</a></sup></p>
      <section class="notes" role="doc-endnotes" aria-label="Notes">
      <ol>
      <li id="page.note-1">
      <p>نص <a class="note-back" href="#page.note-1-mark" role="doc-backlink" aria-label="Back to note 1 in the text">↩\u{FE0E}</a></p>
      </li>
      <li id="page.note-2">
      <p>טקסט <a class="note-back" href="#page.note-2-mark" role="doc-backlink" aria-label="Back to note 2 in the text">↩\u{FE0E}</a></p>
      </li>
      </ol>
      </section>

      """,
      ""
    ),
    (
      "a[^*b*] [^`c`] [^d_e]\n\n[^*b*]: B\n\n[^`c`]: C\n\n[^d_e]: D",
      """
      <p>a<sup class="note-mark"><a href="#page.note-1" id="page.note-1-mark" role="doc-noteref" aria-label="Note 1">1</a></sup> <sup class="note-mark"><a href="#page.note-2" id="page.note-2-mark" role="doc-noteref" aria-label="Note 2">2</a></sup> <sup class="note-mark"><a href="#page.note-3" id="page.note-3-mark" role="doc-noteref" aria-label="Note 3">3</a></sup></p>
      <section class="notes" role="doc-endnotes" aria-label="Notes">
      <ol>
      <li id="page.note-1">
      <p>B <a class="note-back" href="#page.note-1-mark" role="doc-backlink" aria-label="Back to note 1 in the text">↩\u{FE0E}</a></p>
      </li>
      <li id="page.note-2">
      <p>C <a class="note-back" href="#page.note-2-mark" role="doc-backlink" aria-label="Back to note 2 in the text">↩\u{FE0E}</a></p>
      </li>
      <li id="page.note-3">
      <p>D <a class="note-back" href="#page.note-3-mark" role="doc-backlink" aria-label="Back to note 3 in the text">↩\u{FE0E}</a></p>
      </li>
      </ol>
      </section>

      """,
      ""
    ),
    (
      "a[^x]",
      """
      <p>a[^x]</p>

      """,
      """
      x.md:1:2: error: no footnote is called "x" [unknown-footnote]
        1 | a[^x]
          |  ^~~~
          = write its text on a line of its own: [^x]: ...
          = put \\ before the [ if the signs themselves are meant

      """
    ),
    (
      "a[^x][^1]\n\n[^1]: b",
      """
      <p>a[^x]<sup class="note-mark"><a href="#page.note-1" id="page.note-1-mark" role="doc-noteref" aria-label="Note 1">1</a></sup></p>
      <section class="notes" role="doc-endnotes" aria-label="Notes">
      <ol>
      <li id="page.note-1">
      <p>b <a class="note-back" href="#page.note-1-mark" role="doc-backlink" aria-label="Back to note 1 in the text">↩\u{FE0E}</a></p>
      </li>
      </ol>
      </section>

      """,
      """
      x.md:1:2: error: no footnote is called "x" [unknown-footnote]
        1 | a[^x][^1]
          |  ^~~~
          = write its text on a line of its own: [^x]: ...
          = put \\ before the [ if the signs themselves are meant

      """
    ),
    (
      "a[^1]\n\n[^1]: b\n[^2]: c",
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
      """
      x.md:4:1: error: nothing refers to the footnote "2", so no reader would see it [unused-footnote]
        4 | [^2]: c
          | ^~~~~
          = write [^2] where it belongs in the text, or take it out

      """
    ),
    (
      "a[^1]\n\n[^1]: b\n[^1]: c",
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
      """
      x.md:4:1: error: the footnote "1" is there already [repeated-footnote]
        4 | [^1]: c
          | ^~~~~
          = give it a label of its own

      """
    ),
    (
      "a[^s]\n\n[^s]: b\n\n[^S]: c",
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
      """
      x.md:5:1: error: the footnote "S" is there already [repeated-footnote]
        5 | [^S]: c
          | ^~~~~
          = give it a label of its own

      """
    ),
    (
      "```\n[^1]: a\n```",
      """
      <pre><code>[^1]: a
      </code></pre>

      """,
      ""
    ),
    (
      "    [^1]: a\n\nb[^1]",
      """
      <pre><code>[^1]: a
      </code></pre>
      <p>b[^1]</p>

      """,
      """
      x.md:3:2: error: no footnote is called "1" [unknown-footnote]
        3 | b[^1]
          |  ^~~~
          = write its text on a line of its own: [^1]: ...
          = put \\ before the [ if the signs themselves are meant

      """
    ),
  ]
}

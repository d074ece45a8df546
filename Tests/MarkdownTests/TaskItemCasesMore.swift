extension TaskItemTests {
  static let more: [(markdown: String, html: String, report: String)] = [
    (
      "- [x] # a",
      """
      <ul>
      <li class="task"><input type="checkbox" checked="" disabled="" aria-label="Done" /> # a</li>
      </ul>

      """,
      ""
    ),
    (
      "- # [x] a",
      """
      <ul>
      <li>
      <h1 id="x-a">[x] a <a class="anchor" href="#x-a" aria-label="Link to [x] a">#</a></h1>
      </li>
      </ul>

      """,
      """
      x.md:1:3: warning: this heading is on the level of the page's title [second-title]
        1 | - # [x] a
          |   ^~~~~~~
          = begin it with ##; the title stands above the text already

      """
    ),
    (
      "- [ ] |a|\n  |-|",
      """
      <ul>
      <li class="task"><input type="checkbox" disabled="" aria-label="Not done" /> |a|
      |-|</li>
      </ul>

      """,
      ""
    ),
    (
      "- [x]: https://e.x\n",
      """
      <ul>
      <li></li>
      </ul>

      """,
      ""
    ),
    (
      "- [ ] שלום\n- [x] مرحبا",
      """
      <ul>
      <li class="task"><input type="checkbox" disabled="" aria-label="Not done" /> שלום</li>
      <li class="task"><input type="checkbox" checked="" disabled="" aria-label="Done" /> مرحبا</li>
      </ul>

      """,
      ""
    ),
    (
      "- [ ] ~~a~~ www.e.x",
      """
      <ul>
      <li class="task"><input type="checkbox" disabled="" aria-label="Not done" /> <del>a</del> <a href="http://www.e.x">www.e.x</a></li>
      </ul>

      """,
      ""
    ),
    (
      "- [x] a[^1]\n\n[^1]: - [ ] b",
      """
      <ul>
      <li class="task"><input type="checkbox" checked="" disabled="" aria-label="Done" /> a<sup class="note-mark"><a href="#page.note-1" id="page.note-1-mark" role="doc-noteref" aria-label="Note 1">1</a></sup></li>
      </ul>
      <section class="notes" role="doc-endnotes" aria-label="Notes">
      <ol>
      <li id="page.note-1">
      <ul>
      <li class="task"><input type="checkbox" disabled="" aria-label="Not done" /> b</li>
      </ul>
      <p><a class="note-back" href="#page.note-1-mark" role="doc-backlink" aria-label="Back to note 1 in the text">↩\u{FE0E}</a></p>
      </li>
      </ol>
      </section>

      """,
      ""
    ),
    (
      "-\t[x] a",
      """
      <ul>
      <li class="task"><input type="checkbox" checked="" disabled="" aria-label="Done" /> a</li>
      </ul>

      """,
      ""
    ),
    (
      "- [ ]\u{A0}a",
      """
      <ul>
      <li>[ ]\u{A0}a</li>
      </ul>

      """,
      ""
    ),
    (
      "- [ ]\n  a",
      """
      <ul>
      <li>[ ]
      a</li>
      </ul>

      """,
      ""
    ),
  ]
}

import Testing

@testable import Markdown

/// Quotations that begin with a kind of callout.
@Suite struct CalloutTests {
  static let cases: [(markdown: String, html: String, report: String)] = [
    (
      "> [!NOTE]\n> a",
      """
      <div class="callout callout-note" role="note">
      <p class="callout-title">Note</p>
      <p>a</p>
      </div>

      """,
      ""
    ),
    (
      "> [!tip]\n> a",
      """
      <div class="callout callout-tip" role="note">
      <p class="callout-title">Tip</p>
      <p>a</p>
      </div>

      """,
      ""
    ),
    (
      "> [!IMPORTANT]\n> a\n>\n> b",
      """
      <div class="callout callout-important" role="note">
      <p class="callout-title">Important</p>
      <p>a</p>
      <p>b</p>
      </div>

      """,
      ""
    ),
    (
      "> [!Warning] *Mind* this\n> a",
      """
      <div class="callout callout-warning" role="note">
      <p class="callout-title">Warning: <em>Mind</em> this</p>
      <p>a</p>
      </div>

      """,
      ""
    ),
    (
      "> [!CAUTION]\n>\n> - a",
      """
      <div class="callout callout-caution" role="note">
      <p class="callout-title">Caution</p>
      <ul>
      <li>a</li>
      </ul>
      </div>

      """,
      ""
    ),
    (
      "> [!NOTE] a",
      """
      <div class="callout callout-note" role="note">
      <p class="callout-title">Note: a</p>
      </div>

      """,
      ""
    ),
    (
      "> [!NOTE]",
      """
      <blockquote>
      <p>[!NOTE]</p>
      </blockquote>

      """,
      ""
    ),
    (
      "> [!NOTES]\n> a",
      """
      <blockquote>
      <p>[!NOTES]
      a</p>
      </blockquote>

      """,
      """
      x.md:1:3: warning: "NOTES" is no kind of callout [unknown-callout]
        1 | > [!NOTES]
          |   ^~~~~~~~
          = did you mean "NOTE"?
          = it can be NOTE, TIP, IMPORTANT, WARNING or CAUTION

      """
    ),
    (
      "> [!]\n> a",
      """
      <blockquote>
      <p>[!]
      a</p>
      </blockquote>

      """,
      ""
    ),
    (
      "> [! NOTE]\n> a",
      """
      <blockquote>
      <p>[! NOTE]
      a</p>
      </blockquote>

      """,
      ""
    ),
    (
      "> \\[!NOTE]\n> a",
      """
      <blockquote>
      <p>[!NOTE]
      a</p>
      </blockquote>

      """,
      ""
    ),
    (
      "> a\n> [!NOTE]",
      """
      <blockquote>
      <p>a
      [!NOTE]</p>
      </blockquote>

      """,
      ""
    ),
    (
      "[!NOTE]\na",
      """
      <p>[!NOTE]
      a</p>

      """,
      ""
    ),
    (
      "> > [!NOTE]\n> > a",
      """
      <blockquote>
      <div class="callout callout-note" role="note">
      <p class="callout-title">Note</p>
      <p>a</p>
      </div>
      </blockquote>

      """,
      ""
    ),
    (
      "> [!NOTE]\n> > [!TIP]\n> > a\n>\n> b",
      """
      <div class="callout callout-note" role="note">
      <p class="callout-title">Note</p>
      <div class="callout callout-tip" role="note">
      <p class="callout-title">Tip</p>
      <p>a</p>
      </div>
      <p>b</p>
      </div>

      """,
      ""
    ),
    (
      "- > [!NOTE]\n  > a",
      """
      <ul>
      <li>
      <div class="callout callout-note" role="note">
      <p class="callout-title">Note</p>
      <p>a</p>
      </div>
      </li>
      </ul>

      """,
      ""
    ),
    (
      "> [!NOTE]\na",
      """
      <div class="callout callout-note" role="note">
      <p class="callout-title">Note</p>
      <p>a</p>
      </div>

      """,
      ""
    ),
    (
      "> [!NOTE]\n> |a|\n> |-|",
      """
      <div class="callout callout-note" role="note">
      <p class="callout-title">Note</p>
      <table>
      <thead>
      <tr>
      <th scope="col">a</th>
      </tr>
      </thead>
      </table>
      </div>

      """,
      ""
    ),
    (
      "> [!NOTE]\n> ~~a~~ www.e.x[^1]\n\n[^1]: > [!TIP]\n    > b",
      """
      <div class="callout callout-note" role="note">
      <p class="callout-title">Note</p>
      <p><del>a</del> <a href="http://www.e.x">www.e.x</a><sup class="note-mark"><a href="#page.note-1" id="page.note-1-mark" role="doc-noteref" aria-label="Note 1">1</a></sup></p>
      </div>
      <section class="notes" role="doc-endnotes" aria-label="Notes">
      <ol>
      <li id="page.note-1">
      <div class="callout callout-tip" role="note">
      <p class="callout-title">Tip</p>
      <p>b</p>
      </div>
      <p><a class="note-back" href="#page.note-1-mark" role="doc-backlink" aria-label="Back to note 1 in the text">↩\u{FE0E}</a></p>
      </li>
      </ol>
      </section>

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

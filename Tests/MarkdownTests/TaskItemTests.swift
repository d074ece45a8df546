import Testing

@testable import Markdown

/// Items that begin with a box to tick (GitHub Flavored Markdown 0.29, section 5.3).
@Suite struct TaskItemTests {
  static let cases: [(markdown: String, html: String, report: String)] = [
    (
      "- [ ] a\n- [x] b\n- [X] c",
      """
      <ul>
      <li class="task"><input type="checkbox" disabled="" aria-label="Not done" /> a</li>
      <li class="task"><input type="checkbox" checked="" disabled="" aria-label="Done" /> b</li>
      <li class="task"><input type="checkbox" checked="" disabled="" aria-label="Done" /> c</li>
      </ul>

      """,
      ""
    ),
    (
      "* [ ] a",
      """
      <ul>
      <li class="task"><input type="checkbox" disabled="" aria-label="Not done" /> a</li>
      </ul>

      """,
      ""
    ),
    (
      "1. [x] a\n2. b",
      """
      <ol>
      <li class="task"><input type="checkbox" checked="" disabled="" aria-label="Done" /> a</li>
      <li>b</li>
      </ol>

      """,
      ""
    ),
    (
      "- a\n  - [ ] b\n    1. [x] c",
      """
      <ul>
      <li>a
      <ul>
      <li class="task"><input type="checkbox" disabled="" aria-label="Not done" /> b
      <ol>
      <li class="task"><input type="checkbox" checked="" disabled="" aria-label="Done" /> c</li>
      </ol>
      </li>
      </ul>
      </li>
      </ul>

      """,
      ""
    ),
    (
      "- [ ] a\n\n- [x] b",
      """
      <ul>
      <li class="task">
      <p><input type="checkbox" disabled="" aria-label="Not done" /> a</p>
      </li>
      <li class="task">
      <p><input type="checkbox" checked="" disabled="" aria-label="Done" /> b</p>
      </li>
      </ul>

      """,
      ""
    ),
    (
      "- [ ] a\n\n  b",
      """
      <ul>
      <li class="task">
      <p><input type="checkbox" disabled="" aria-label="Not done" /> a</p>
      <p>b</p>
      </li>
      </ul>

      """,
      ""
    ),
    (
      "- [ ]\n- [x]",
      """
      <ul>
      <li>[ ]</li>
      <li>[x]</li>
      </ul>

      """,
      ""
    ),
    (
      "- [ ] ",
      """
      <ul>
      <li>[ ]</li>
      </ul>

      """,
      ""
    ),
    (
      "- [y] a",
      """
      <ul>
      <li>[y] a</li>
      </ul>

      """,
      ""
    ),
    (
      "- [] a",
      """
      <ul>
      <li>[] a</li>
      </ul>

      """,
      ""
    ),
    (
      "- [ ]a",
      """
      <ul>
      <li>[ ]a</li>
      </ul>

      """,
      ""
    ),
    (
      "- [x](https://e.x/y) a",
      """
      <ul>
      <li><a href="https://e.x/y">x</a> a</li>
      </ul>

      """,
      ""
    ),
    (
      "- \\[ ] a",
      """
      <ul>
      <li>[ ] a</li>
      </ul>

      """,
      ""
    ),
    (
      "- [ ] *a* `b`",
      """
      <ul>
      <li class="task"><input type="checkbox" disabled="" aria-label="Not done" /> <em>a</em> <code>b</code></li>
      </ul>

      """,
      ""
    ),
    (
      "- [x] [a link](https://e.x/y)",
      """
      <ul>
      <li class="task"><input type="checkbox" checked="" disabled="" aria-label="Done" /> <a href="https://e.x/y">a link</a></li>
      </ul>

      """,
      ""
    ),
    (
      "> - [ ] a",
      """
      <blockquote>
      <ul>
      <li class="task"><input type="checkbox" disabled="" aria-label="Not done" /> a</li>
      </ul>
      </blockquote>

      """,
      ""
    ),
    (
      "- > [ ] a",
      """
      <ul>
      <li>
      <blockquote>
      <p>[ ] a</p>
      </blockquote>
      </li>
      </ul>

      """,
      ""
    ),
    (
      "[ ] a",
      """
      <p>[ ] a</p>

      """,
      ""
    ),
    (
      "- a [ ] b",
      """
      <ul>
      <li>a [ ] b</li>
      </ul>

      """,
      ""
    ),
    (
      "- [ ] [x] a",
      """
      <ul>
      <li class="task"><input type="checkbox" disabled="" aria-label="Not done" /> [x] a</li>
      </ul>

      """,
      ""
    ),
    (
      "- [ ]\ta",
      """
      <ul>
      <li class="task"><input type="checkbox" disabled="" aria-label="Not done" />\ta</li>
      </ul>

      """,
      ""
    ),
    (
      "- [ ] # a",
      """
      <ul>
      <li class="task"><input type="checkbox" disabled="" aria-label="Not done" /> # a</li>
      </ul>

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

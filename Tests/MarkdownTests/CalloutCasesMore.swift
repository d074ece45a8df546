extension CalloutTests {
  static let more: [(markdown: String, html: String, report: String)] = [
    (
      "> [!NOTE]  \n> a",
      """
      <div class="callout callout-note" role="note">
      <p class="callout-title">Note</p>
      <p>a</p>
      </div>

      """,
      ""
    ),
    (
      "> [!NOTE] עברית\n> مرحبا",
      """
      <div class="callout callout-note" role="note">
      <p class="callout-title">Note: עברית</p>
      <p>مرحبا</p>
      </div>

      """,
      ""
    ),
    (
      "> [!NOTE](https://e.x)\n> a",
      """
      <blockquote>
      <p><a href="https://e.x">!NOTE</a>
      a</p>
      </blockquote>

      """,
      ""
    ),
    (
      "> [!NOTE]\n> # a",
      """
      <div class="callout callout-note" role="note">
      <p class="callout-title">Note</p>
      <h1 id="a">a <a class="anchor" href="#a" aria-label="Link to a">#</a></h1>
      </div>

      """,
      """
      x.md:2:3: warning: this heading is on the level of the page's title [second-title]
        2 | > # a
          |   ^~~
          = begin it with ##; the title stands above the text already

      """
    ),
    (
      "> [!NOTE] `a` [b c](https://e.x)\n> d",
      """
      <div class="callout callout-note" role="note">
      <p class="callout-title">Note: <code>a</code> <a href="https://e.x">b c</a></p>
      <p>d</p>
      </div>

      """,
      ""
    ),
    (
      "> [!NOTE] ~~a~~\n> ~b~",
      """
      <div class="callout callout-note" role="note">
      <p class="callout-title">Note: <del>a</del></p>
      <p><del>b</del></p>
      </div>

      """,
      ""
    ),
  ]
}

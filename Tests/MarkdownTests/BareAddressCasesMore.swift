extension BareAddressTests {
  static let more: [(markdown: String, html: String, report: String)] = [
    (
      "a@b.c. a@b.c- a@b.c_d",
      """
      <p><a href="mailto:a@b.c">a@b.c</a>. a@b.c- <a href="mailto:a@b.c_d">a@b.c_d</a></p>

      """,
      ""
    ),
    (
      "a@b a@.b @b.c a@b.c@d.e",
      """
      <p>a@b <a href="mailto:a@.b">a@.b</a> @b.c a@<a href="mailto:b.c@d.e">b.c@d.e</a></p>

      """,
      ""
    ),
    (
      "mailto:a@b.c xmpp:a@b.c/d xmpp:a@b.c/d/e.",
      """
      <p><a href="mailto:a@b.c">mailto:a@b.c</a> <a href="xmpp:a@b.c/d">xmpp:a@b.c/d</a> <a href="xmpp:a@b.c/d">xmpp:a@b.c/d</a>/e.</p>

      """,
      ""
    ),
    (
      "http\\://e.x www\\.e.x a\\@b.c",
      """
      <p>http://e.x www.e.x <a href="mailto:a@b.c">a@b.c</a></p>

      """,
      ""
    ),
    (
      "https://a_b.c https://a.b_c https://a_b.c.d",
      """
      <p>https://a_b.c https://a.b_c <a href="https://a_b.c.d">https://a_b.c.d</a></p>

      """,
      ""
    ),
    (
      "http:// https://. www. www",
      """
      <p>http:// https://. <a href="http://www">www</a>. www</p>

      """,
      ""
    ),
    (
      "xhttps://e.x awww.e.x",
      """
      <p>xhttps://e.x awww.e.x</p>

      """,
      ""
    ),
    (
      "https://例え.テスト/パス www.é.x",
      """
      <p><a href="https://%E4%BE%8B%E3%81%88.%E3%83%86%E3%82%B9%E3%83%88/%E3%83%91%E3%82%B9">https://例え.テスト/パス</a> <a href="http://www.%C3%A9.x">www.é.x</a></p>

      """,
      ""
    ),
    (
      "https://e.x/שלום مرحبا https://e.x/مرحبا.",
      """
      <p><a href="https://e.x/%D7%A9%D7%9C%D7%95%D7%9D">https://e.x/שלום</a> مرحبا <a href="https://e.x/%D9%85%D8%B1%D8%AD%D8%A8%D8%A7">https://e.x/مرحبا</a>.</p>

      """,
      ""
    ),
    (
      "(a@b.c) <https://e.x> `https://e.x`",
      """
      <p>(<a href="mailto:a@b.c">a@b.c</a>) <a href="https://e.x">https://e.x</a> <code>https://e.x</code></p>

      """,
      ""
    ),
    (
      "    https://e.x\n\n```\nwww.e.x\n```",
      """
      <pre><code>https://e.x
      </code></pre>
      <pre><code>www.e.x
      </code></pre>

      """,
      ""
    ),
    (
      "# https://e.x",
      """
      <h1 id="httpsex"><a href="https://e.x">https://e.x</a> <a class="anchor" href="#httpsex" aria-label="Link to https://e.x">#</a></h1>

      """,
      """
      x.md:1:1: warning: this heading is on the level of the page's title [second-title]
        1 | # https://e.x
          | ^~~~~~~~~~~~~
          = begin it with ##; the title stands above the text already

      """
    ),
    (
      "https://e.x\nwww.e.x",
      """
      <p><a href="https://e.x">https://e.x</a>
      <a href="http://www.e.x">www.e.x</a></p>

      """,
      ""
    ),
    (
      "https://e.x<br>",
      """
      <p><a href="https://e.x">https://e.x</a></p>

      """,
      """
      x.md:1:12: error: HTML tags may not be used in a Markdown text [raw-html]
        1 | https://e.x<br>
          |            ^~~~
          = write it in Markdown, or put \\ before the < if the sign itself is meant

      """
    ),
    (
      "https://e.x&lt;a",
      """
      <p><a href="https://e.x">https://e.x</a>&lt;a</p>

      """,
      ""
    ),
    (
      "https://e.x\"a\" 'https://e.x'",
      """
      <p><a href="https://e.x%22a">https://e.x&quot;a</a>&quot; '<a href="https://e.x">https://e.x</a>'</p>

      """,
      ""
    ),
    (
      "https://localhost:8080/a",
      """
      <p><a href="https://localhost:8080/a">https://localhost:8080/a</a></p>

      """,
      ""
    ),
    (
      "https://e.x/%20'a",
      """
      <p><a href="https://e.x/%20&#x27;a">https://e.x/%20'a</a></p>

      """,
      ""
    ),
  ]
}

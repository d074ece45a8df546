extension TableTests {
  static let more: [(markdown: String, html: String, report: String)] = [
    (
      "|a|b|\n|-|-|\n|c|",
      """
      <table>
      <thead>
      <tr>
      <th scope="col">a</th>
      <th scope="col">b</th>
      </tr>
      </thead>
      <tbody>
      <tr>
      <td>c</td>
      <td></td>
      </tr>
      </tbody>
      </table>

      """,
      ""
    ),
    (
      "|a|b|\n|-|-|\n|c|d| |",
      """
      <table>
      <thead>
      <tr>
      <th scope="col">a</th>
      <th scope="col">b</th>
      </tr>
      </thead>
      <tbody>
      <tr>
      <td>c</td>
      <td>d</td>
      </tr>
      </tbody>
      </table>

      """,
      ""
    ),
    (
      "|a|b|\n|-|\n|c|d|",
      """
      <p>|a|b|
      |-|
      |c|d|</p>

      """,
      ""
    ),
    (
      "|a|\n|-|-|",
      """
      <p>|a|
      |-|-|</p>

      """,
      ""
    ),
    (
      "a | b\n--- | --- | ---",
      """
      <p>a | b
      --- | --- | ---</p>

      """,
      ""
    ),
    (
      "|`a|b`|c|\n|-|-|",
      """
      <p>|<code>a|b</code>|c|
      |-|-|</p>

      """,
      ""
    ),
    (
      "|`a\\|b`|c|\n|-|-|\n|\\||*\\|*|",
      """
      <table>
      <thead>
      <tr>
      <th scope="col"><code>a|b</code></th>
      <th scope="col">c</th>
      </tr>
      </thead>
      <tbody>
      <tr>
      <td>|</td>
      <td><em>|</em></td>
      </tr>
      </tbody>
      </table>

      """,
      ""
    ),
    (
      "|a\\\\|b|\n|-|-|",
      """
      <p>|a\\|b|
      |-|-|</p>

      """,
      ""
    ),
    (
      "|a \\\\\\| b|\n|-|",
      """
      <table>
      <thead>
      <tr>
      <th scope="col">a \\| b</th>
      </tr>
      </thead>
      </table>

      """,
      ""
    ),
    (
      "text\n|a|b|\n|-|-|\n|c|d|",
      """
      <p>text</p>
      <table>
      <thead>
      <tr>
      <th scope="col">a</th>
      <th scope="col">b</th>
      </tr>
      </thead>
      <tbody>
      <tr>
      <td>c</td>
      <td>d</td>
      </tr>
      </tbody>
      </table>

      """,
      ""
    ),
    (
      "one\ntwo\na|b\n-|-",
      """
      <p>one
      two</p>
      <table>
      <thead>
      <tr>
      <th scope="col">a</th>
      <th scope="col">b</th>
      </tr>
      </thead>
      </table>

      """,
      ""
    ),
    (
      "# Heading\n|a|b|\n|-|-|\n|c|d|",
      """
      <h1 id="heading">Heading <a class="anchor" href="#heading" aria-label="Link to Heading">#</a></h1>
      <table>
      <thead>
      <tr>
      <th scope="col">a</th>
      <th scope="col">b</th>
      </tr>
      </thead>
      <tbody>
      <tr>
      <td>c</td>
      <td>d</td>
      </tr>
      </tbody>
      </table>

      """,
      """
      x.md:1:1: warning: this heading is on the level of the page's title [second-title]
        1 | # Heading
          | ^~~~~~~~~
          = begin it with ##; the title stands above the text already

      """
    ),
    (
      "|a|b|\n|-|-|\n|c|d|\n# Heading",
      """
      <table>
      <thead>
      <tr>
      <th scope="col">a</th>
      <th scope="col">b</th>
      </tr>
      </thead>
      <tbody>
      <tr>
      <td>c</td>
      <td>d</td>
      </tr>
      </tbody>
      </table>
      <h1 id="heading">Heading <a class="anchor" href="#heading" aria-label="Link to Heading">#</a></h1>

      """,
      """
      x.md:4:1: warning: this heading is on the level of the page's title [second-title]
        4 | # Heading
          | ^~~~~~~~~
          = begin it with ##; the title stands above the text already

      """
    ),
    (
      "|a|b|\n|-|-|\n|c|d|\n> q",
      """
      <table>
      <thead>
      <tr>
      <th scope="col">a</th>
      <th scope="col">b</th>
      </tr>
      </thead>
      <tbody>
      <tr>
      <td>c</td>
      <td>d</td>
      </tr>
      </tbody>
      </table>
      <blockquote>
      <p>q</p>
      </blockquote>

      """,
      ""
    ),
  ]
}

extension TableTests {
  static let rest: [(markdown: String, html: String, report: String)] = [
    (
      "1. a\n\n   |b|c|\n   |:-|-:|\n   |d|e|",
      """
      <ol>
      <li>
      <p>a</p>
      <table>
      <thead>
      <tr>
      <th scope="col" class="left">b</th>
      <th scope="col" class="right">c</th>
      </tr>
      </thead>
      <tbody>
      <tr>
      <td class="left">d</td>
      <td class="right">e</td>
      </tr>
      </tbody>
      </table>
      </li>
      </ol>

      """,
      ""
    ),
    (
      "-\t|a|b|\n\t|-|-|\n\t|c|d|",
      """
      <ul>
      <li>
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
      </li>
      </ul>

      """,
      ""
    ),
    (
      "- a\n\n\t|b|c|\n\t|-|-|",
      """
      <ul>
      <li>
      <p>a</p>
      <table>
      <thead>
      <tr>
      <th scope="col">b</th>
      <th scope="col">c</th>
      </tr>
      </thead>
      </table>
      </li>
      </ul>

      """,
      ""
    ),
    (
      "> - |a|b|\n>   |-|-|\n>   |c|d|\nlazy",
      """
      <blockquote>
      <ul>
      <li>
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
      lazy
      </li>
      </ul>
      </blockquote>

      """,
      ""
    ),
    (
      ">\t- a|b\n>     -|-\n>     c|d",
      """
      <blockquote>
      <ul>
      <li>
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
      </li>
      </ul>
      </blockquote>

      """,
      ""
    ),
    (
      "    |a|b|\n    |-|-|",
      """
      <pre><code>|a|b|
      |-|-|
      </code></pre>

      """,
      ""
    ),
    (
      "```\n|a|b|\n|-|-|\n```",
      """
      <pre><code>|a|b|
      |-|-|
      </code></pre>

      """,
      ""
    ),
    (
      "<div>\n|a|b|\n|-|-|\n</div>",
      "",
      """
      x.md:1:1: error: HTML tags may not be used in a Markdown text [raw-html]
        1 | <div>
          | ^~~~~
          = write it in Markdown, or put \\ before the < if the sign itself is meant

      """
    ),
    (
      "<!--\n|a|b|\n|-|-|\n-->",
      "",
      """
      x.md:1:1: error: HTML tags may not be used in a Markdown text [raw-html]
        1 | <!--
          | ^~~~
          = write it in Markdown, or put \\ before the < if the sign itself is meant

      """
    ),
    (
      "|*a*|**b**|\n|-|-|\n|[c](https://e.x/d)|~~d~~|",
      """
      <table>
      <thead>
      <tr>
      <th scope="col"><em>a</em></th>
      <th scope="col"><strong>b</strong></th>
      </tr>
      </thead>
      <tbody>
      <tr>
      <td><a href="https://e.x/d">c</a></td>
      <td><del>d</del></td>
      </tr>
      </tbody>
      </table>

      """,
      ""
    ),
    (
      "|<https://e.x>|https://e.x|\n|-|-|",
      """
      <table>
      <thead>
      <tr>
      <th scope="col"><a href="https://e.x">https://e.x</a></th>
      <th scope="col"><a href="https://e.x">https://e.x</a></th>
      </tr>
      </thead>
      </table>

      """,
      ""
    ),
    (
      "|*a|b*|\n|-|-|",
      """
      <table>
      <thead>
      <tr>
      <th scope="col">*a</th>
      <th scope="col">b*</th>
      </tr>
      </thead>
      </table>

      """,
      ""
    ),
  ]
}

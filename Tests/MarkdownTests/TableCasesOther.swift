extension TableTests {
  static let others: [(markdown: String, html: String, report: String)] = [
    (
      "|a|b|\n|-|-|\n|c|d|\n- e",
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
      <ul>
      <li>e</li>
      </ul>

      """,
      ""
    ),
    (
      "|a|b|\n|-|-|\n|c|d|\n```\ne\n```",
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
      <pre><code>e
      </code></pre>

      """,
      ""
    ),
    (
      "|a|b|\n|-|-|\n|c|d|\n---\ne",
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
      <hr />
      <p>e</p>

      """,
      ""
    ),
    (
      "|a|b|\n|-|-|\n|c|d|\n\ne",
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
      <p>e</p>

      """,
      ""
    ),
    (
      "|a|b|\n|-|-|\n|c|d|\ne",
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
      <tr>
      <td>e</td>
      <td></td>
      </tr>
      </tbody>
      </table>

      """,
      ""
    ),
    (
      "|a|b|\n|-|-|\n<div>\n</div>",
      """
      <table>
      <thead>
      <tr>
      <th scope="col">a</th>
      <th scope="col">b</th>
      </tr>
      </thead>
      </table>

      """,
      """
      x.md:3:1: error: HTML tags may not be used in a Markdown text [raw-html]
        3 | <div>
          | ^~~~~
          = write it in Markdown, or put \\ before the < if the sign itself is meant

      """
    ),
    (
      "> |a|b|\n> |-|-|\n> |c|d|",
      """
      <blockquote>
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
      </blockquote>

      """,
      ""
    ),
    (
      "> |a|b|\n> |-|-|\n|c|d|",
      """
      <blockquote>
      <table>
      <thead>
      <tr>
      <th scope="col">a</th>
      <th scope="col">b</th>
      </tr>
      </thead>
      </table>
      <p>|c|d|</p>
      </blockquote>

      """,
      ""
    ),
    (
      "- |a|b|\n  |-|-|\n  |c|d|\n- e",
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
      <li>e</li>
      </ul>

      """,
      ""
    ),
    (
      "- a\n  - |b|c|\n    |-|-|\n    |d|e|",
      """
      <ul>
      <li>a
      <ul>
      <li>
      <table>
      <thead>
      <tr>
      <th scope="col">b</th>
      <th scope="col">c</th>
      </tr>
      </thead>
      <tbody>
      <tr>
      <td>d</td>
      <td>e</td>
      </tr>
      </tbody>
      </table>
      </li>
      </ul>
      </li>
      </ul>

      """,
      ""
    ),
  ]
}

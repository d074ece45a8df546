extension TableTests {
  static let last: [(markdown: String, html: String, report: String)] = [
    (
      "|a|b|\r\n|-|-|\r\n|c|d|\r\n",
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
      "|a|b|\n|-|-|\n   |c|d|",
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
      "\\|a|b|\n|-|-|",
      """
      <table>
      <thead>
      <tr>
      <th scope="col">|a</th>
      <th scope="col">b</th>
      </tr>
      </thead>
      </table>

      """,
      ""
    ),
    (
      "|مرحبا|שלום|\n|:-|-:|\n|語 é|👮🏽|",
      """
      <table>
      <thead>
      <tr>
      <th scope="col" class="left">مرحبا</th>
      <th scope="col" class="right">שלום</th>
      </tr>
      </thead>
      <tbody>
      <tr>
      <td class="left">語 é</td>
      <td class="right">👮🏽</td>
      </tr>
      </tbody>
      </table>

      """,
      ""
    ),
    (
      "Table: What *was* done\n\n|a|\n|-|\n|b|",
      """
      <table>
      <caption>What <em>was</em> done</caption>
      <thead>
      <tr>
      <th scope="col">a</th>
      </tr>
      </thead>
      <tbody>
      <tr>
      <td>b</td>
      </tr>
      </tbody>
      </table>

      """,
      ""
    ),
    (
      "Table: a\n|b|\n|-|",
      """
      <table>
      <caption>a</caption>
      <thead>
      <tr>
      <th scope="col">b</th>
      </tr>
      </thead>
      </table>

      """,
      ""
    ),
    (
      "Table: a\n\nb",
      """
      <p>Table: a</p>
      <p>b</p>

      """,
      ""
    ),
    (
      "|a|\n|-|\n\nTable: b",
      """
      <table>
      <thead>
      <tr>
      <th scope="col">a</th>
      </tr>
      </thead>
      </table>
      <p>Table: b</p>

      """,
      ""
    ),
    (
      "- | -\n- | -",
      """
      <ul>
      <li>| -</li>
      <li>| -</li>
      </ul>

      """,
      ""
    ),
    (
      "a | b\n- | -\n\n- | -\n- c",
      """
      <table>
      <thead>
      <tr>
      <th scope="col">a</th>
      <th scope="col">b</th>
      </tr>
      </thead>
      </table>
      <ul>
      <li>| -</li>
      <li>c</li>
      </ul>

      """,
      ""
    ),
    (
      "[a]: https://e.x\n|[a]|\n|-|",
      """
      <table>
      <thead>
      <tr>
      <th scope="col"><a href="https://e.x">a</a></th>
      </tr>
      </thead>
      </table>

      """,
      ""
    ),
    (
      "|a|b|\n|-|-|\n| 1. | # c |\n| > d | - e |",
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
      <td>1.</td>
      <td># c</td>
      </tr>
      <tr>
      <td>&gt; d</td>
      <td>- e</td>
      </tr>
      </tbody>
      </table>

      """,
      ""
    ),
    (
      "|&amp;|&lt;b|\n|-|-|",
      """
      <table>
      <thead>
      <tr>
      <th scope="col">&amp;</th>
      <th scope="col">&lt;b</th>
      </tr>
      </thead>
      </table>

      """,
      ""
    ),
  ]
}

extension TableTests {
  static let further: [(markdown: String, html: String, report: String)] = [
    (
      "a|b\n-|-\nc|d\n===",
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
      <td>===</td>
      <td></td>
      </tr>
      </tbody>
      </table>

      """,
      ""
    ),
    (
      "a|b\n-|-\nc|d\n--",
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
      <td>--</td>
      <td></td>
      </tr>
      </tbody>
      </table>

      """,
      ""
    ),
    (
      "| a\n| -\n| b",
      """
      <table>
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
      "a |\n- |\nb |",
      """
      <table>
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
      "a | b\n- | :\n",
      """
      <p>a | b</p>
      <ul>
      <li>| :</li>
      </ul>

      """,
      ""
    ),
    (
      "|a|b|\n|-|-|\n|-|-|",
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
      <td>-</td>
      <td>-</td>
      </tr>
      </tbody>
      </table>

      """,
      ""
    ),
    (
      "a|b\n-|-\nc\\",
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
      <td>c\\</td>
      <td></td>
      </tr>
      </tbody>
      </table>

      """,
      ""
    ),
    (
      "a|b\n-|-\n\nc|d\n-|-",
      """
      <table>
      <thead>
      <tr>
      <th scope="col">a</th>
      <th scope="col">b</th>
      </tr>
      </thead>
      </table>
      <table>
      <thead>
      <tr>
      <th scope="col">c</th>
      <th scope="col">d</th>
      </tr>
      </thead>
      </table>

      """,
      ""
    ),
  ]
}

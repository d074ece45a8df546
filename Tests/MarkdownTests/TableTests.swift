import Testing

@testable import Markdown

/// Tables (GitHub Flavored Markdown 0.29, section 4.10), with headers that say of what they are the headers.
@Suite struct TableTests {
  static let cases: [(markdown: String, html: String, report: String)] = [
    (
      "a | b\n- | -\nc | d",
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
      "a | b\n-|-\nc | d",
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
      "| a | b |\n|---|---|\n| c | d |",
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
      "a\n:-:",
      """
      <table>
      <thead>
      <tr>
      <th scope="col" class="center">a</th>
      </tr>
      </thead>
      </table>

      """,
      ""
    ),
    (
      "a\n:-:\nb",
      """
      <table>
      <thead>
      <tr>
      <th scope="col" class="center">a</th>
      </tr>
      </thead>
      <tbody>
      <tr>
      <td class="center">b</td>
      </tr>
      </tbody>
      </table>

      """,
      ""
    ),
    (
      "|a|\n|-|",
      """
      <table>
      <thead>
      <tr>
      <th scope="col">a</th>
      </tr>
      </thead>
      </table>

      """,
      ""
    ),
    (
      "| a |\n| - |\n| b |",
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
      "| a | b | c | d |\n|---|:--|:-:|--:|\n| 1 | 2 | 3 | 4 |",
      """
      <table>
      <thead>
      <tr>
      <th scope="col">a</th>
      <th scope="col" class="left">b</th>
      <th scope="col" class="center">c</th>
      <th scope="col" class="right">d</th>
      </tr>
      </thead>
      <tbody>
      <tr>
      <td>1</td>
      <td class="left">2</td>
      <td class="center">3</td>
      <td class="right">4</td>
      </tr>
      </tbody>
      </table>

      """,
      ""
    ),
    (
      "|a|b|\n|-|-|\n||c|\n|d||\n| | |",
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
      <td></td>
      <td>c</td>
      </tr>
      <tr>
      <td>d</td>
      <td></td>
      </tr>
      <tr>
      <td></td>
      <td></td>
      </tr>
      </tbody>
      </table>

      """,
      ""
    ),
    (
      "| |b|\n|-|-|\n|c|d|\n| |e|",
      """
      <table>
      <thead>
      <tr>
      <td></td>
      <th scope="col">b</th>
      </tr>
      </thead>
      <tbody>
      <tr>
      <th scope="row">c</th>
      <td>d</td>
      </tr>
      <tr>
      <td></td>
      <td>e</td>
      </tr>
      </tbody>
      </table>

      """,
      ""
    ),
    (
      "||\n|-|\n|a|",
      """
      <table>
      <thead>
      <tr>
      <td></td>
      </tr>
      </thead>
      <tbody>
      <tr>
      <th scope="row">a</th>
      </tr>
      </tbody>
      </table>

      """,
      ""
    ),
  ]

  @Test(arguments: cases + more + others + rest + last + further)
  func shows(markdown: String, html: String, report: String) {
    #expect(ExtendedRendering.html(markdown) == html)
    #expect(ExtendedRendering.report(markdown) == report)
  }
}

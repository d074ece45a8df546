import Diagnostics
import Testing

@testable import Markdown

/// Texts made to be slow where libcmark does not read them alone; each would take hours if the work on it
/// were not linear.
@Suite struct HostileExtensionTests {
  static let count = 100_000

  @Test(arguments: [
    "~", "~~a ", "~a", "a~ ~~b ", "|", "|-", "| a ", "a|b\n-|-\n", "a|b\n-|-\n\n", "- | -\n", ":-:\n",
    "a\n:-:\n\n",
    "|-|-|\n", "a|b|c\n|-|-|\n", "http://a", "http://a ", "*http://a*", "*www.a.b*", "http://a_",
    "http://a*b",
    "www.", "_www.a", "_www.a_ ", "www._", "a@", "a.b@", "a@b.c ", "*a@b.c*", "_a@b.c_", "xmpp:a@b.c/d@",
    "http://a/(", "http://a/)", "http://a/&amp;", "http://a/;", "&amp;", "&lt;~", "\\*~", "> [!NOTE]\n\n",
    "> [!NOTE]\n> a\n\nb\n\n", "> > [!NOTE]\n", "> a\n> — b\n\n", "- [ ] a\n", "- [ ] ", "![a](/b \"c\")\n\n",
    "Table: a\n\n",
    "[^", "[^1", "[^1]:", "> [^1]: ", "- a|b\n", "1. | a\n", "~~~", "`~`", "[~a](/b)",
  ])
  func manyOfOne(piece: String) {
    let text = String(repeating: piece, count: Self.count / 2) + "\n\nend of text\n"
    let end = ExtendedRendering.rendered(text).value.html.suffix(1000)
    #expect(String(decoding: end, as: UTF8.self).contains("end of text"))
  }

  @Test func manyMarksOfOneFootnote() {
    let text = String(repeating: "[^1] ", count: Self.count) + "\n\n[^1]: a\n"
    #expect(ExtendedRendering.rendered(text).diagnostics.isEmpty)
  }

  @Test(arguments: ["", " ", "\n"]) func manyFootnotes(between: String) {
    let count = Self.count / 4
    let marks = (0..<count).map { "[^\($0)]\(between)" }.joined()
    let texts = (0..<count).map { "[^\($0)]: a\n" }.joined()
    #expect(ExtendedRendering.rendered(marks + "\n\n" + texts).diagnostics.isEmpty)
  }

  @Test func manyFootnotesInARing() {
    let count = Self.count / 4
    let texts = (0..<count).map { "[^\($0)]: a [^\(($0 + 1) % count)]\n\n" }.joined()
    #expect(ExtendedRendering.rendered("[^0]\n\n" + texts).diagnostics.isEmpty)
  }

  @Test func manyMarksOfNoFootnote() {
    let count = Self.count / 4
    let marks = (0..<count).map { "[^x\($0)][^\($0)]" }.joined()
    let texts = (0..<count).map { "[^\($0)]: a\n" }.joined()
    #expect(ExtendedRendering.rendered(marks + "\n\n" + texts).diagnostics.count == 101)
  }

  @Test func longLabels() {
    let label = String(repeating: "a", count: 890)
    let marks = (0..<1000).map { "[^\(label)\($0)]" }.joined(separator: " ")
    let texts = (0..<1000).map { "[^\(label)\($0)]: b\n" }.joined()
    #expect(ExtendedRendering.rendered(marks + "\n\n" + texts).diagnostics.isEmpty)
  }

  @Test func aWideTable() {
    let header =
      String(repeating: "|a", count: Self.count) + "\n" + String(repeating: "|-", count: Self.count)
    let rows = String(repeating: "\n|~b~|c@d.e", count: Self.count / 4)
    #expect(ExtendedRendering.rendered(header + rows).diagnostics.map(\.id) == ["table-too-large"])
  }

  private static func table(columns: Int) -> String {
    String(repeating: "|a", count: columns) + "|\n" + String(repeating: "|-", count: columns) + "|\n"
  }

  /// So many columns are allowed, and one more is no table.
  @Test func columns() {
    #expect(ExtendedRendering.report(Self.table(columns: TableSyntax.columnLimit)) == "")
    let wide = "> b\n\n" + Self.table(columns: TableSyntax.columnLimit + 1)
    let found = ExtendedRendering.rendered(wide).diagnostics
    #expect(found.map(\.message) == ["this table has more than 1000 columns"])
    #expect(found.map(\.help) == [["give the table fewer columns, or put it into a file beside the text"]])
    #expect(found.map(\.place.mark.line) == [4])
    let code = "```\n" + Self.table(columns: TableSyntax.columnLimit + 1) + "```\n"
    #expect(ExtendedRendering.report(code) == "")
  }

  /// Rows may leave out so many cells in all, and not one more.
  @Test func cellsThatAreLeftOut() {
    let table = Self.table(columns: 1000)
    let rows = String(repeating: "|b|\n", count: 100) + String(repeating: "|b", count: 900) + "|\n"
    #expect(HTMLWalk.paddingLimit == 100 * 999 + 100)
    #expect(ExtendedRendering.report(table + rows) == "")
    let whole = ExtendedRendering.rendered(table + rows).value.html
    #expect(String(decoding: whole, as: UTF8.self).matches(of: /<td/).count == 101 * 1000)
    let more = "|c|\n\n" + table + "|d|\n"
    #expect(
      ExtendedRendering.report(table + rows + more) == """
        x.md:104:2: error: the rows of the tables up to here leave out more than 100000 cells [table-too-large]
          104 | |c|
              |  ^
              = give the table fewer columns, or put it into a file beside the text

        """)
  }

  @Test func aLongTable() {
    let rows = String(repeating: "> |b|~c~|\n", count: Self.count)
    #expect(ExtendedRendering.rendered("> |a|b|\n> |-|-|\n" + rows).diagnostics.isEmpty)
  }

  @Test(arguments: ["> ", "- "]) func aDeepTable(opening: String) {
    let before = String(repeating: opening, count: 50_000)
    let next = opening == "> " ? before : String(repeating: "  ", count: 50_000)
    let found = ExtendedRendering.rendered(before + "|a|\n" + next + "|-|\n" + next + "|~b~|")
    #expect(found.diagnostics.map(\.id) == ["nested-too-deeply"])
    #expect(String(decoding: found.value.html, as: UTF8.self).contains("<td><del>b</del></td>"))
  }

  /// The first line of an item may have any number of blanks, and any number of paragraphs may follow.
  @Test func anItemBeginningWithBlanks() {
    let text =
      "-" + String(repeating: " ", count: 500_000) + "\n" + String(repeating: "  ~a~\n\n", count: Self.count)
    #expect(ExtendedRendering.rendered(text).diagnostics.isEmpty)
  }

  /// A line that is far away from its beginning, and another, by turns.
  @Test func placesOnTwoLinesByTurns() {
    let text =
      "[a b]:" + String(repeating: " ", count: 500_000) + "/b\n\n"
      + String(repeating: "[a b] [c d](/d)\n", count: Self.count)
    let links = ExtendedRendering.rendered(text).value.links
    #expect(links.count == 2 * Self.count)
    #expect(links.last?.mark == Mark(line: Self.count + 2, column: 13, length: 2))
    #expect(links.dropLast().last?.mark == Mark(line: 1, column: 500_007, length: 2))
  }

  @Test func manyLinksToNoHeading() {
    let headings = (0..<20_000).map { "## a\($0)\n" }.joined()
    let text = headings + String(repeating: "[x y](#z) ", count: 20_000)
    #expect(ExtendedRendering.rendered(text).diagnostics.count == 101)
  }

  @Test func manyAbbreviations() {
    let glossary = Glossary((0..<1000).map { .init(term: "T\($0)", expansion: "e") })
    let text = String(repeating: "T1 *T2* xT3 ~T4~ T5", count: Self.count)
    let html = ExtendedRendering.rendered(text, glossary: glossary).value.html
    #expect(html.count > text.utf8.count)
  }
}

import Testing

@testable import Diagnostics

@Suite struct ExcerptTests {
  private struct Case: CustomTestStringConvertible, Sendable {
    let line: String
    let column: Int
    let length: Int
    let underline: String
    var testDescription: String { "\(column), \(length) in \(line.debugDescription)" }
  }

  private static let cases = [
    Case(line: "title: x", column: 1, length: 5, underline: "^~~~~"),
    Case(line: "title: x", column: 8, length: 1, underline: "       ^"),
    // A tab is kept, so that it takes as much room below as above.
    Case(line: "\ta\tb", column: 2, length: 1, underline: "\t^"),
    Case(line: "\ta\tb", column: 4, length: 1, underline: "\t \t^"),
    Case(line: "\ta", column: 1, length: 2, underline: "^~"),
    // Wide characters take two columns.
    Case(line: "日本語: x", column: 6, length: 1, underline: "        ^"),
    Case(line: "日本語: x", column: 2, length: 2, underline: "  ^~~~"),
    Case(line: "ｆｕｌｌ x", column: 6, length: 1, underline: "         ^"),
    Case(line: "한국 x", column: 4, length: 1, underline: "     ^"),
    Case(line: "😀🚀 x", column: 4, length: 1, underline: "     ^"),
    Case(line: "ﾊﾝｶｸ x", column: 6, length: 1, underline: "     ^"),
    // Combining marks take none.
    Case(line: "e\u{301}a\u{308}x", column: 5, length: 1, underline: "  ^"),
    Case(line: "e\u{301}a\u{308}x", column: 1, length: 4, underline: "^~"),
    Case(line: "a\u{20DD}b", column: 3, length: 1, underline: " ^"),
    Case(line: "é x", column: 3, length: 1, underline: "  ^"),
    // Past the end: after the last character.
    Case(line: "abc", column: 4, length: 1, underline: "   ^"),
    Case(line: "abc", column: 90, length: 9, underline: "   ^"),
    Case(line: "", column: 1, length: 3, underline: "^"),
    // A mark that reaches past the end stops there.
    Case(line: "abc", column: 2, length: 90, underline: " ^~"),
    Case(line: "abc", column: 0, length: 1, underline: "^"),
  ]

  @Test(arguments: cases)
  private func theCaretStandsUnderTheMark(entry: Case) {
    let mark = Mark(line: 1, column: entry.column, length: entry.length)
    let excerpt = Excerpt(of: entry.line, around: mark, width: 120)
    #expect(excerpt.text == entry.line)
    #expect(excerpt.underline == entry.underline)
  }

  /// A line of 300 numbers, cut to 20 columns.
  private func cut(_ column: Int, length: Int = 1) -> [String] {
    let digits = (0..<300).map { "\($0 % 10)" }.joined()
    let excerpt = Excerpt(of: digits, around: Mark(line: 1, column: column, length: length), width: 20)
    return [excerpt.text, excerpt.underline]
  }

  @Test func aLongLineIsCutAroundTheMark() {
    #expect(cut(1) == ["01234567890123456789…", "^"])
    #expect(cut(6) == ["01234567890123456789…", "     ^"])
    #expect(cut(7) == ["…12345678901234567890…", "      ^"])
    #expect(cut(101, length: 3) == ["…56789012345678901234…", "      ^~~"])
    #expect(cut(300) == ["…01234567890123456789", "                    ^"])
    #expect(cut(301) == ["…01234567890123456789", "                     ^"])
    #expect(cut(281) == ["…56789012345678901234…", "      ^"])
  }

  @Test func aMarkLongerThanTheExcerptEndsWithIt() {
    let underline = "      ^" + String(repeating: "~", count: 14)
    #expect(cut(101, length: 200) == ["…56789012345678901234…", underline])
  }

  @Test func aLineOfExactlyTheWidthIsWhole() {
    let line = String(repeating: "x", count: 20)
    let mark = Mark(line: 1, column: 20)
    #expect(Excerpt(of: line, around: mark, width: 20).text == line)
    #expect(Excerpt(of: line + "y", around: mark, width: 20).text == "…" + line.dropFirst() + "y")
  }

  @Test func theReportCutsAtOneHundredAndTwenty() {
    let line = String(repeating: "日", count: 200)
    let text = TextReport { _ in Array(line.utf8) }.text(of: [Slip().at(1, 100, length: 2)])
    let expected = """
      content/a.md:1:100: error: this is wrong [slip]
        1 | …\(String(repeating: "日", count: 120))…
          | \(String(repeating: " ", count: 1 + 2 * 30))^~~~

      """
    #expect(text == expected)
  }
}

extension Excerpt {
  /// The excerpt of a line given as text.
  fileprivate init(of line: String, around mark: Mark, width: Int) {
    self.init(of: Array(line.unicodeScalars), around: mark, width: width)
  }
}

import Testing

@testable import Diagnostics

@Suite struct TextReportTests {
  private func report(_ diagnostic: Diagnostic, of source: String, colour: Bool = false) -> String {
    TextReport(colour: colour) { _ in Array(source.utf8) }.text(of: [diagnostic])
  }

  @Test func theDesignsExample() {
    let source = "---\na: 1\nb: 2\nc: 3\nd: 4\ne: 5\nresponds_to: [hmicfrs-2020-iosp]\n---\n"
    let slip = Slip(
      id: "unknown-reference", message: "no inspection is called \"hmicfrs-2020-iosp\"",
      help: ["did you mean \"hmicfrs-2020-iops\"?"])
    let text = """
      content/responses/gmpf-2020-iops.md:7:15: error: no inspection is called "hmicfrs-2020-iosp" \
      [unknown-reference]
        7 | responds_to: [hmicfrs-2020-iosp]
          |               ^~~~~~~~~~~~~~~~~
          = did you mean "hmicfrs-2020-iops"?

      """
    let place = slip.at(7, 15, length: 17, path: "content/responses/gmpf-2020-iops.md")
    #expect(report(place, of: source) == text)
  }

  @Test func theMarginIsAsWideAsTheNumber() {
    let source = String(repeating: "\n", count: 1233) + "x = y"
    let text = """
      content/a.md:1234:5: warning: this is wrong [slip]
        1234 | x = y
             |     ^
             = one
             = two
             = three

      """
    #expect(report(Slip(severity: .warning, help: ["one", "two", "three"]).at(1234, 5), of: source) == text)
  }

  @Test func aFileAsAWholeHasNoExcerpt() {
    let text = """
      content/a.md: error: this is wrong [slip]
          = mend it

      """
    #expect(report(Slip(help: ["mend it"]).ofFile(), of: "x\ny\n") == text)
  }

  @Test func aSourceThatIsGoneLeavesTheRest() {
    let text = """
      content/a.md:3:4: error: this is wrong [slip]
          = mend it

      """
    let slip = Slip(help: ["mend it"])
    #expect(TextReport { _ in nil }.text(of: [slip.at(3, 4)]) == text)
    #expect(report(slip.at(3, 4), of: "only\none line more") == text)
  }

  @Test func eachFileIsReadOnceWhileItsDiagnosticsLast() {
    var reads: [String] = []
    let report = TextReport { path in
      reads.append(path)
      return Array("first\nsecond".utf8)
    }
    let slip = Slip()
    let text = report.text(of: [slip.at(1, 1), slip.at(2, 2), slip.at(2, 6, path: "content/b.md")])
    #expect(reads == ["content/a.md", "content/b.md"])
    let expected = """
      content/a.md:1:1: error: this is wrong [slip]
        1 | first
          | ^
      content/a.md:2:2: error: this is wrong [slip]
        2 | second
          |  ^
      content/b.md:2:6: error: this is wrong [slip]
        2 | second
          |      ^

      """
    #expect(text == expected)
  }

  @Test func colourWrapsWhatMattersAndNothingElse() {
    let escape = "\u{1B}"
    let error = """
      content/a.md:1:3: \(escape)[1;31merror:\(escape)[0m \(escape)[1mthis is wrong\(escape)[0m [slip]
        1 | a b
          | \(escape)[31m  ^\(escape)[0m
          = mend it

      """
    #expect(report(Slip(help: ["mend it"]).at(1, 3), of: "a b", colour: true) == error)
    let warning = """
      content/a.md: \(escape)[1;33mwarning:\(escape)[0m \(escape)[1mthis is wrong\(escape)[0m [slip]

      """
    #expect(report(Slip(severity: .warning).ofFile(), of: "", colour: true) == warning)
  }

  @Test func noDiagnosticsMakeNoText() {
    #expect(TextReport { _ in [] }.text(of: []) == "")
  }

  /// What a terminal would obey, turn round or not show at all is replaced, wherever it stands.
  @Test(arguments: [
    "\u{1B}", "\u{0}", "\u{7}", "\u{8}", "\u{7F}", "\u{85}", "\u{9B}", "\u{200B}", "\u{200D}", "\u{200E}",
    "\u{202A}", "\u{202E}", "\u{2028}", "\u{2029}", "\u{2066}", "\u{2069}", "\u{FEFF}", "\u{E0041}",
  ])
  func invisibleSignsAreMadeVisible(sign: String) {
    let slip = Slip(message: "not \(sign) this", help: ["mend \(sign) it"])
    let text = """
      content/\u{FFFD}.md:1:4: error: not \u{FFFD} this [slip]
        1 | ab\u{FFFD}c
          |    ^
          = mend \u{FFFD} it

      """
    #expect(report(slip.at(1, 4, path: "content/\(sign).md"), of: "ab\(sign)c") == text)
  }

  @Test func aTabInAMessageIsReplacedToo() {
    #expect(
      report(Slip(message: "a\tb\nc").ofFile(), of: "")
        == "content/a.md: error: a\u{FFFD}b\u{FFFD}c [slip]\n")
  }
}

@Suite struct SourceLinesTests {
  private func lines(_ text: String) -> [String?] {
    let lines = SourceLines(Array(text.utf8))
    return (0...4).map(lines.line)
  }

  @Test func everyLineEndCounts() {
    #expect(lines("a\nb\r\nc\rd") == [nil, "a", "b", "c", "d"])
    #expect(lines("\n\r\n\r") == [nil, "", "", "", ""])
    #expect(lines("a\r\r\nb") == [nil, "a", "", "b", nil])
    #expect(lines("a\n") == [nil, "a", "", nil, nil])
    #expect(lines("") == [nil, "", nil, nil, nil])
  }

  @Test func theByteOrderMarkIsNoPartOfTheFirstLine() {
    #expect(lines("\u{FEFF}a\n\u{FEFF}b") == [nil, "a", "\u{FEFF}b", nil, nil])
    #expect(lines("\u{FEFF}") == [nil, "", nil, nil, nil])
  }

  @Test func bytesThatAreNotTextAreShownAsReplaced() {
    #expect(SourceLines([0x61, 0xFF, 0x62]).line(1) == "a\u{FFFD}b")
  }
}

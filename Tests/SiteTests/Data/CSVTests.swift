import Testing

@testable import Site

@Suite struct CSVTests {
  private static func line(_ row: [String]) -> String {
    var bytes: [UInt8] = []
    CSV.append(row, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func quotesWhatNeedsIt() {
    #expect(Self.line(["a", "", "b c", "é"]) == "a,,b c,é\r\n")
    #expect(
      Self.line(["a,b", "say \"x\"", "one\ntwo", "\r\n"])
        == "\"a,b\",\"say \"\"x\"\"\",\"one\ntwo\",\"'\r\n\"\r\n")
  }

  /// What a spreadsheet would run.
  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+44 20", "'+44 20"), ("-a", "'-a"), ("@x", "'@x"), ("\tx", "'\tx"),
    ("=HYPERLINK(\"https://e.x\",\"a\")", "\"'=HYPERLINK(\"\"https://e.x\"\",\"\"a\"\")\""), ("-12", "-12"),
    ("12", "12"), ("2020-03-03", "2020-03-03"), ("a=b", "a=b"), ("- a", "'- a"), ("-", "'-"),
  ])
  func isInert(text: String, cell: String) {
    #expect(Self.line([text]) == cell + "\r\n")
  }
}

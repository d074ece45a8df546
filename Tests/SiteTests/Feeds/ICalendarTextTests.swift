import Records
import Testing

@testable import Site

@Suite struct ICalendarTextTests {
  private static func lines(_ line: String) -> String {
    var bytes: [UInt8] = []
    ICalendarText.append(line, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// No line has more than 75 bytes; the space at the beginning of a further line is one of them.
  @Test func longLines() {
    let digits = String(repeating: "0123456789", count: 16)
    #expect(Self.lines("") == "\r\n")
    #expect(Self.lines(String(digits.prefix(75))) == digits.prefix(75) + "\r\n")
    #expect(Self.lines(String(digits.prefix(76))) == digits.prefix(75) + "\r\n 5\r\n")
    #expect(
      Self.lines(String(digits.prefix(150)))
        == digits.prefix(75) + "\r\n " + digits.prefix(149).suffix(74) + "\r\n 9\r\n")
  }

  /// A character stays whole, however many bytes it has.
  @Test(arguments: ["é", "–", "😀"])
  func charactersStayWhole(sign: Character) {
    for count in 70...76 {
      let line = String(repeating: "x", count: count) + String(repeating: sign, count: 40)
      let parts = Self.lines(line).split(separator: "\r\n" as Character)
      #expect(parts.allSatisfy { $0.utf8.count <= 75 })
      #expect(parts.dropFirst().allSatisfy { $0.hasPrefix(" ") && !$0.dropFirst().isEmpty })
      #expect(parts[0] + parts.dropFirst().map { $0.dropFirst() }.joined() == line)
    }
  }

  @Test(arguments: [
    ("a, b; c\\d: \"e\"", "a\\, b\\; c\\\\d: \"e\""), ("one\ntwo\r\nthree", "one\\ntwo\\nthree"),
    ("bell\u{7}, tab\t, DEL\u{7F}", "bell\\, tab\t\\, DEL"), ("é😀\u{200D}", "é😀\u{200D}"),
  ])
  func texts(text: String, escaped: String) {
    #expect(ICalendarText.escaped(text) == escaped)
  }
}

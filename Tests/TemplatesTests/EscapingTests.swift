import Testing

@testable import Templates

@Suite struct EscapingTests {
  private func escaped(_ text: String) -> String {
    Library.render(["main": "{{title}}"]) { writer, page in writer.set(page[.title], to: text) }
  }

  @Test func everyDangerousByteIsReplacedWhereverItStands() {
    let replacements = ["&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;", "'": "&#39;"]
    for (byte, replacement) in replacements {
      for before in 0..<20 {
        for after in 0..<20 {
          let (head, tail) = (String(repeating: "x", count: before), String(repeating: "é", count: after))
          #expect(escaped(head + byte + tail) == head + replacement + tail)
        }
      }
    }
  }

  @Test func otherBytesStayAsTheyAre() {
    for byte in UInt8(1)..<128 where !Array("&<>\"'".utf8).contains(byte) {
      let text = String(repeating: String(UnicodeScalar(byte)), count: 17)
      #expect(escaped(text) == text)
    }
  }

  /// A quotation mark and a zero width joiner are one `Character`, but the mark still ends an attribute.
  @Test func aQuotationMarkWithAJoinerIsEscaped() {
    #expect(escaped("\"\u{200D} onload=") == "&quot;\u{200D} onload=")
    #expect(escaped("<\u{301}script") == "&lt;\u{301}script")
  }
}

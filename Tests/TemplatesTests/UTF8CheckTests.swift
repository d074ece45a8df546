import Testing

@testable import Templates

@Suite struct UTF8CheckTests {
  @Test(
    arguments: [
      [0xC0, 0x80], [0xC3], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF5], [0x80],
      [0xE2, 0x82], [0xF0, 0x9F, 0x98], [0xE2, 0x28, 0xA1],
    ] as [[UInt8]])
  func refuses(bytes: [UInt8]) {
    #expect(UTF8Check.firstInvalid(Array("aé".utf8) + bytes) == 3)
  }

  @Test func accepts() {
    #expect(UTF8Check.firstInvalid(Array("aé€😀\u{7FF}\u{800}\u{FFFF}\u{10FFFF}".utf8)) == nil)
  }
}

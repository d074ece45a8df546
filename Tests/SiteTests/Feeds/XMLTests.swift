import Testing

@testable import Site

@Suite struct XMLTests {
  @Test(arguments: [
    ("a & b", "a &amp; b"), ("<a href=\"x\">'", "&lt;a href=&quot;x&quot;&gt;'"), ("\t\n\r", "\t\n\r"),
    ("\u{0}\u{8}\u{B}\u{1F}.", "."), ("caf\u{E9} \u{1F6A2}", "caf\u{E9} \u{1F6A2}"),
    ("\u{FFFE}\u{FFFF}\u{FFFD}\u{F7FF}\u{FF3F}", "\u{FFFD}\u{F7FF}\u{FF3F}"), ("\u{EFFF}", "\u{EFFF}"),
  ])
  func escapes(text: String, expected: String) {
    var output: [UInt8] = []
    XML.append(text, to: &output)
    #expect(String(decoding: output, as: UTF8.self) == expected)
  }
}

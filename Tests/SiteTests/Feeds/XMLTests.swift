import TestSupport
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

  /// A reader of XML puts the sections together again, and has the markup as it was.
  @Test(arguments: [
    ("", "<![CDATA[]]>"), ("<p a=\"b\">&amp;</p>\n", "<![CDATA[<p a=\"b\">&amp;</p>\n]]>"),
    ("a]]>b", "<![CDATA[a]]]]><![CDATA[>b]]>"), ("]]]>]]>", "<![CDATA[]]]]]><![CDATA[>]]]]><![CDATA[>]]>"),
    ("] ]] ]>]", "<![CDATA[] ]] ]>]]]>"), ("<![CDATA[x]]>", "<![CDATA[<![CDATA[x]]]]><![CDATA[>]]>"),
    ("1234567\u{0}\u{8}\t\u{FFFF}\u{FFFD}.", "<![CDATA[1234567\t\u{FFFD}.]]>"),
    ("]]\u{8}>", "<![CDATA[]]]]><![CDATA[>]]>"), ("]\u{8}\u{FFFE}]>", "<![CDATA[]]]><![CDATA[]>]]>"),
  ])
  func sections(markup: String, expected: String) {
    var output: [UInt8] = []
    Array(markup.utf8).withUnsafeBytes { XML.append(markup: $0, to: &output) }
    #expect(String(decoding: output, as: UTF8.self) == expected)
  }

  /// Texts of every length and mixture say to a reader of XML what they said, without what XML does not allow.
  @Test func random() {
    let seed: UInt64 = 1998
    var random = SplitMix64(seed: seed)
    let pieces = [
      "&", "<", "\"", "é", "😀", "a", "plain", "\n", "\u{FFFF}", "\u{FFFD}", "]]>", "\u{8}", "]", ">",
    ]
    let escapes = ["&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;"]
    for number in 0..<400 {
      let kinds = Int.random(in: 1...pieces.count, using: &random)
      let parts = (0..<Int.random(in: 0...300, using: &random))
        .map { _ in pieces[Int.random(in: pieces.count - kinds..<pieces.count, using: &random)] }
      let allowed = parts.joined().unicodeScalars.filter { $0 != "\u{8}" && $0 != "\u{FFFF}" }.map {
        String($0)
      }
      var output: [[UInt8]] = [[], []]
      XML.append(parts.joined(), to: &output[0])
      Array(parts.joined().utf8).withUnsafeBytes { XML.append(markup: $0, to: &output[1]) }
      let text = allowed.map { escapes[$0] ?? $0 }.joined()
      #expect(String(decoding: output[0], as: UTF8.self) == text, "seed \(seed), number \(number)")
      let read = Self.read(sections: String(decoding: output[1], as: UTF8.self))
      #expect(read == allowed.joined(), "seed \(seed), number \(number)")
    }
  }

  /// What a reader of XML finds in sections that follow each other; nil if something stands outside them.
  private static func read(sections: String) -> String? {
    var (text, rest) = ("", Substring(sections))
    while !rest.isEmpty {
      guard rest.hasPrefix("<![CDATA["), let end = rest.firstRange(of: "]]>") else { return nil }
      text += rest[..<end.lowerBound].dropFirst(9)
      rest = rest[end.upperBound...]
    }
    return text
  }
}

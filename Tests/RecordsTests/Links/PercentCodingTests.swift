import Testing

@testable import Records

@Suite struct PercentCodingTests {
  @Test(arguments: [
    ("", ""), ("a b", "a b"), ("a%20b", "a b"), ("%C3%a9", "é"), ("%", "%"), ("%%", "%%"), ("%4", "%4"),
    ("%4g", "%4g"), ("%g4", "%g4"), ("%25%32%35", "%25"), ("%2541", "%41"), ("a%", "a%"), ("%41", "A"),
    ("é%20é", "é é"), ("+", "+"),
  ])
  func decoding(text: String, expected: String) {
    #expect(PercentCoding.decoded(text) == expected)
  }

  @Test(arguments: ["%FF", "%C3", "a%E2%80", "%C0%AF", "%ED%A0%80"])
  func bytesThatAreNoText(text: String) {
    #expect(PercentCoding.decoded(text) == nil)
  }

  @Test(arguments: [
    ("/a/b-c_d.e~f", "/a/b-c_d.e~f"), ("/a b", "/a%20b"), ("/é", "/%C3%A9"), ("/100%", "/100%25"),
    ("/a#b?c", "/a%23b%3Fc"), ("/a&b;c=d@e:f!$'()*+,", "/a&b;c=d@e:f!$'()*+,"),
    ("/\"<>[]\\^`{|}", "/%22%3C%3E%5B%5D%5C%5E%60%7B%7C%7D"),
  ])
  func encoding(path: String, expected: String) {
    #expect(PercentCoding.encoded(path: path) == expected)
    #expect(PercentCoding.decoded(expected) == path)
  }
}

import TestSupport
import Testing

@testable import Diagnostics

@Suite struct JSONReportTests {
  @Test func nothingWrong() {
    #expect(JSONReport.text(of: []) == "{\"errors\": 0, \"warnings\": 0, \"diagnostics\": []}\n")
  }

  @Test func theSummaryStandsBetweenTheCountsAndTheDiagnostics() {
    #expect(
      JSONReport.text(of: [], summary: [("pages", 3), ("a\"b", 0)])
        == #"{"errors": 0, "warnings": 0, "pages": 3, "a\"b": 0, "diagnostics": []}"# + "\n")
  }

  @Test func errorsAndWarningsWithTheirPlaces() {
    let error = Slip(id: "one", message: "is \"wrong\"", help: ["a", "b"]).at(7, 15, length: 17)
    let warning = Slip(id: "two", severity: .warning).ofFile("content/é.md")
    let text = """
      {"errors": 1, "warnings": 1, "diagnostics": [\
      {"id": "one", "severity": "error", "path": "content/a.md", "line": 7, "column": 15, "length": 17, \
      "message": "is \\"wrong\\"", "help": ["a", "b"]}, \
      {"id": "two", "severity": "warning", "path": "content/é.md", "line": 0, "column": 0, "length": 0, \
      "message": "this is wrong", "help": []}]}

      """
    #expect(JSONReport.text(of: [error, warning]) == text)
  }
}

@Suite struct JSONTextTests {
  @Test(arguments: [
    ("", #""""#),
    ("a b", #""a b""#),
    ("\"\\/", #""\"\\/""#),
    ("\n\r\t", #""\n\r\t""#),
    ("\r\n", #""\r\n""#),
    ("\u{0}\u{1}\u{8}\u{C}\u{1B}\u{1F}", #""\u0000\u0001\u0008\u000c\u001b\u001f""#),
    ("</script><!--&", #""\u003c/script\u003e\u003c!--\u0026""#),
    ("\u{2028}\u{2029}", #""\u2028\u2029""#),
    ("é日😀e\u{301}\u{FFFD}", "\"é日😀e\u{301}\u{FFFD}\""),
    ("\"\u{200D}\"\u{301}", "\"\\\"\u{200D}\\\"\u{301}\""),
  ])
  func quoted(text: String, json: String) {
    #expect(Array(JSONText.quoted(text).utf8) == Array(json.utf8))
  }

  /// Texts of every length and mixture are written as they would be sign by sign.
  @Test(arguments: [false, true])
  func random(isInert: Bool) {
    let seed: UInt64 = 8259
    var random = SplitMix64(seed: seed)
    let pieces = [
      "\"", "\\", "<", ">", "&", "\n", "\u{1}", "\u{2028}", "\u{2029}", "\u{2030}", "é", "😀", "a", "plain",
      " ",
    ]
    for number in 0..<400 {
      let kinds = Int.random(in: 1...pieces.count, using: &random)
      let text = (0..<Int.random(in: 0...1500, using: &random))
        .map { _ in pieces[Int.random(in: pieces.count - kinds..<pieces.count, using: &random)] }.joined()
      var output: [UInt8] = []
      JSONText.append(text, to: &output, isInert: isInert)
      let expected = "\"" + text.unicodeScalars.map { Self.escaped($0, isInert: isInert) }.joined() + "\""
      #expect(output == Array(expected.utf8), "seed \(seed), number \(number)")
    }
  }

  private static func escaped(_ scalar: Unicode.Scalar, isInert: Bool) -> String {
    switch scalar {
    case "\"", "\\": "\\\(scalar)"
    case "\n": "\\n"
    case "\u{1}": "\\u0001"
    case "<" where isInert: "\\u003c"
    case ">" where isInert: "\\u003e"
    case "&" where isInert: "\\u0026"
    case "\u{2028}" where isInert: "\\u2028"
    case "\u{2029}" where isInert: "\\u2029"
    default: String(scalar)
    }
  }
}

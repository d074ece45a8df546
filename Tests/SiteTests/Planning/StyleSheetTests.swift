import Testing

@testable import Site

@Suite struct StyleSheetTests {
  /// Each style sheet with the addresses that are found in it.
  @Test(arguments: [
    ("a { background: url(/x.png) }", ["/x.png"]),
    ("a { background: url( 'x y.png' ) }", ["x y.png"]),
    ("a { background: URL(\"x.png\"), url(y.png) }", ["x.png", "y.png"]),
    ("@import \"print.css\" print; a {}", ["print.css"]),
    ("@IMPORT url(print.css); a { content: \"x.css\" }", ["print.css"]),
    ("/* url(a.png) */ a { content: \"url(b.png)\" } /* ", []),
    ("a { content: \"\\\"\" ; background: url(c.png) }", ["c.png"]),
    ("my-url(a.png) curl(b.png)", []),
    ("url(", [""]), ("url(\"a", ["a"]), ("@import", []), ("", []), ("\"", []), ("/*", []),
  ])
  func findsAddresses(text: String, addresses: [String]) {
    #expect(StyleSheet(Array(text.utf8)).addresses.map(\.text) == addresses)
  }

  @Test func rewritesAddressesAndNothingElse() {
    let style = StyleSheet(Array("a{b:url('/a.png')}\n@import \"b.css\";c{d:url(https://e/f)}".utf8))
    let text = style.rewritten { $0.hasPrefix("https:") ? nil : "NEW" }
    let wanted = "a{b:url('NEW')}\n@import \"NEW\";c{d:url(https://e/f)}"
    #expect(String(decoding: text, as: UTF8.self) == wanted)
  }

  @Test func knowsWhereAddressesStand() {
    let style = StyleSheet(Array("a{}\nü{b:url(ü.png)}".utf8))
    let marks = style.addresses.map { style.mark(of: $0) }
    #expect(marks.map { [$0.line, $0.column, $0.length] } == [[2, 9, 5]])
  }
}

import Testing

@testable import Diagnostics

@Suite struct ProseTests {
  @Test func listsAreReadAloud() {
    #expect(Prose.list([], last: "or") == "")
    #expect(Prose.list(["a"], last: "or") == "a")
    #expect(Prose.list(["a", "b"], last: "or") == "a or b")
    #expect(Prose.list(["a", "b", "c"], last: "and") == "a, b and c")
  }

  @Test func quotedTextIsInert() {
    #expect(Prose.quoted("a\u{1B}[31m\"b\"\n") == "\"a\u{FFFD}[31m\\\"b\\\"\\n\"")
  }

  @Test func quotedTextIsCutAfterEightyCharacters() {
    let eighty = String(repeating: "é", count: 80)
    #expect(Prose.quoted(eighty) == "\"\(eighty)\"")
    #expect(Prose.quoted(eighty + "x") == "\"\(eighty)…\"")
  }

  @Test func everyInvisibleSignIsReplaced() {
    #expect(Prose.quoted("a\tb\r\u{202E}\u{2028}") == "\"a\\tb\u{FFFD}\u{FFFD}\u{FFFD}\"")
  }

  @Test func counts() {
    #expect([0, 1, 2].map { Prose.count($0, "error") } == ["0 errors", "1 error", "2 errors"])
  }
}

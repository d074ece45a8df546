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
}

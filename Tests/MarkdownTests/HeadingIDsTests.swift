import Diagnostics
import Testing

@testable import Markdown

@Suite struct HeadingIDsTests {
  /// Texts and the ids that GitHub gives them.
  @Test(arguments: [
    ("What we did", "what-we-did"), ("R1: \"Train\" & lead!", "r1-train--lead"),
    ("Äpfel & Öl", "äpfel--öl"), ("snake_case-kept", "snake_case-kept"), ("日本語 の 見出し", "日本語-の-見出し"),
    ("e\u{301}t\u{E9}", "e\u{301}t\u{E9}"), ("2,020 (no. 3)", "2020-no-3"), ("عنوان أول", "عنوان-أول"),
  ])
  func slugs(text: String, id: String) {
    #expect(HeadingIDs.slug(Array(text.utf8)) == id)
  }

  @Test func eachIDIsGivenOnce() {
    var ids = HeadingIDs(reserved: ["r1"])
    let texts = ["A", "A", "A-1", "A", "R1", "!", "!"]
    var given: [String] = []
    for text in texts { given.append(ids.id(for: Array(text.utf8))) }
    #expect(given == ["a", "a-1", "a-1-1", "a-2", "r1-1", "section", "section-1"])
    let taken = [ids.take("a-2"), ids.take("mine"), ids.take("mine")]
    #expect(taken == [false, true, false])
  }

  /// However many headings share a text, each is counted from the one before.
  @Test func manyHeadingsOfOneText() {
    var ids = HeadingIDs(reserved: [])
    var given: [String] = []
    for _ in 0..<50_000 { given.append(ids.id(for: [0x61])) }
    #expect(given.last == "a-49999")
    #expect(Set(given).count == given.count)
  }
}

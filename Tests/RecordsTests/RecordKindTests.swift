import Testing

@testable import Records

@Suite struct RecordKindTests {
  @Test(arguments: [
    (RecordKind.inspection, "inspection", "an inspection", "inspections"),
    (.response, "response", "a response", "responses"),
    (.organisation, "organisation", "an organisation", "organisations"),
    (.topic, "topic", "a topic", "topics"), (.event, "event", "an event", "events"),
    (.page, "page", "a page", "pages"),
  ])
  func words(kind: RecordKind, word: String, article: String, folder: String) {
    #expect(kind.word == word)
    #expect(kind.wordWithArticle == article)
    #expect(kind.folder == folder)
    #expect(kind.schema.name == article)
    #expect(RecordKind(word: word) == kind)
    #expect(RecordKind(folder: folder) == kind)
  }

  @Test func anythingElseIsNoKind() {
    for text in ["", "Page", "pages", "page "] { #expect(RecordKind(word: text) == nil) }
    for text in ["", "Pages", "page", "pages/"] { #expect(RecordKind(folder: text) == nil) }
  }

  /// Keys are unique, and each says what it means in a sentence.
  @Test(arguments: RecordKind.allCases)
  func keysOfASchema(kind: RecordKind) {
    let keys = kind.schema.keys
    #expect(Set(keys.map(\.name)).count == keys.count)
    #expect(keys.allSatisfy { $0.meaning.hasSuffix(".") })
    #expect(keys.starts(with: CommonFields.keys))
    #expect(keys.first { $0.name == "title" }?.isRequired == true)
  }
}

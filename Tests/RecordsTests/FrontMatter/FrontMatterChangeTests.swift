import Testing

@testable import Records

@Suite struct FrontMatterChangeTests {
  private static let text = """
    ---
    title: One
    summary: Two
    topics: [a, "b"]
    sources:
      - {url: "https://x.example", title: Source}
    ---

    Words.
    """

  private static func change(_ old: String, _ new: String) -> FrontMatterChange {
    FrontMatterChange(
      from: ContentFile(path: "content/topics/x.md", bytes: Array(old.utf8)),
      to: ContentFile(path: "content/topics/x.md", bytes: Array(new.utf8)))
  }

  @Test(arguments: [
    ("Words.", "Other words.", FrontMatterChange.none), ("Words.\n", "\n", .none),
    ("One", "Another one", .names),
    ("One", "\"O'ne\"", .names), ("Two", "Three and four", .names),
    // What moves what follows it, or is anything else.
    ("One", ">\n  One\n  more", .other), ("summary: Two\n", "", .other), ("[a,", "[b,", .other),
    ("\"b\"", "'b'", .names), ("\"b\"", "b", .other),
    ("title: Source", "title: Sourse", .other),
    ("title: One", "titel: One", .other), ("title: One", "title: [", .other),
    ("---\ntitle", "--\ntitle", .other),
    ("topics", "# A comment\ntopics", .other),
  ])
  func changes(old: String, new: String, expected: FrontMatterChange) {
    #expect(Self.change(Self.text, Self.text.replacing(old, with: new)) == expected)
  }

  @Test func withoutBody() throws {
    let file = ContentFile(path: "content/topics/x.md", bytes: Array(Self.text.utf8))
    let front = try #require(file.withoutBody)
    #expect(String(decoding: front.bytes, as: UTF8.self) + "\nWords." == Self.text)
    #expect(ContentFile(path: "x.md", bytes: Array("Words.".utf8)).withoutBody == nil)
  }
}

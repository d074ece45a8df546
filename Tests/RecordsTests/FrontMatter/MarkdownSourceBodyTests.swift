import Diagnostics
import Markdown
import Testing

@testable import Records

/// The Markdown of a file for `rejoinder render`, with front matter or without.
@Suite struct MarkdownSourceBodyTests {
  @Test(arguments: [
    ("---\ntitle: T\n---\nText.\n", "Text.\n", 4), ("---\n: [not yaml\n---\nText.", "Text.", 4),
    ("Text.\n", "Text.\n", 1), ("", "", 1), ("---\nText.\n", "---\nText.\n", 1),
    ("\u{FEFF}---\n---\nText.", "Text.", 3),
  ])
  func theBody(text: String, body: String, line: Int) throws {
    let read = MarkdownSource.body(of: Array(text.utf8), path: "a.md")
    let source = try #require(read.value)
    #expect(read.diagnostics.isEmpty)
    #expect(source.path == "a.md")
    #expect(Array(source.bytes) == Array(body.utf8))
    #expect(source.firstLine == line)
  }

  @Test func bytesThatAreNoText() {
    for (byte, words) in [(UInt8(0), "nul-byte"), (0xFF, "not-utf8")] {
      let read = MarkdownSource.body(of: Array("a\nb".utf8) + [byte], path: "a.md")
      #expect(read.value == nil)
      #expect(read.diagnostics.map(\.id) == [words])
      #expect(read.diagnostics.map(\.place) == [Place(path: "a.md", mark: Mark(line: 2, column: 2))])
    }
  }
}

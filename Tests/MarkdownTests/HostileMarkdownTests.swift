import Diagnostics
import Testing

@testable import Markdown

/// Texts made to be slow or to overflow a stack; each would take hours if the work on it were not
/// linear.
@Suite struct HostileMarkdownTests {
  static let count = 100_000

  @Test func manyLinksOnOneLine() {
    let link = "[a](/b) "
    let links = links(in: String(repeating: link, count: Self.count))
    #expect(links.count == Self.count)
    for (index, found) in links.enumerated() {
      guard found.mark == Mark(line: 1, column: index * 8 + 5, length: 2) else {
        Issue.record("link \(index): \(found)")
        return
      }
    }
  }

  @Test(arguments: ["[a](/b\\_c) ", "[a](/b&amp;c) ", "[a]() "])
  func manyLinksOnOneLineThatAreNotFound(link: String) {
    let links = links(in: String(repeating: link, count: Self.count))
    let whole = Mark(line: 1, column: 1, length: link.utf8.count * Self.count)
    #expect(links.count == Self.count)
    #expect(Set(links.map(\.mark)) == [whole])
  }

  @Test func manyLinksOnLinesOfTheirOwnThatAreNotFound() {
    let links = links(in: String(repeating: "[a](/b\\_c)\n", count: Self.count))
    #expect(links.map(\.mark) == (1...Self.count).map { Mark(line: $0, column: 1, length: 10) })
  }

  @Test func manyLinksToOneDefinitionAtTheEnd() {
    let text = String(repeating: "[a]\n", count: Self.count) + "\n[a]: /b\n"
    let links = links(in: text)
    #expect(links.count == Self.count)
    #expect(links.first?.mark == Mark(line: Self.count + 2, column: 6, length: 2))
  }

  @Test func manyImagesInLinksOverTwoLines() {
    let links = links(in: String(repeating: "[![a](/b)\nc](/d)\n", count: Self.count))
    #expect(links.count == 2 * Self.count)
    #expect(links.last?.mark == Mark(line: 2 * Self.count - 1, column: 7, length: 2))
    #expect(links.dropLast().last?.mark == Mark(line: 2 * Self.count, column: 4, length: 2))
  }

  @Test(arguments: ["](", "]:", "](<", "<a", "](\\(", "]: \t", "](\n> ", "[a]:"])
  func manyThatOnlyLookLikeAddresses(piece: String) {
    let text = String(repeating: piece, count: Self.count) + "\n\n[x](/y)"
    let lines = text.utf8.count { $0 == UInt8(ascii: "\n") }
    #expect(links(in: text).map(\.mark) == [Mark(line: lines + 1, column: 5, length: 2)])
  }

  @Test func anAddressThatAlmostStandsEverywhere() {
    let many = String(repeating: "a ", count: Self.count)
    let links = links(in: many + "[x](<" + many + "\\_>) " + many)
    #expect(links.map(\.mark) == [Mark(line: 1, column: 1, length: 6 * Self.count + 10)])
  }

  @Test func manyTags() {
    let text = String(repeating: "<b> ", count: Self.count)
    let source = MarkdownSource(path: "x.md", bytes: Array(text.utf8)[...])
    let diagnostics = MarkdownRenderer.render(source).diagnostics
    #expect(diagnostics.count == Self.count)
    #expect(Set(diagnostics.map(\.place.mark)) == [Mark(line: 1, column: 1, length: 4 * Self.count)])
  }

  @Test(arguments: [
    ">", "> ", "*", "[", "![", "- ", "**a *a ", "[a](", "(", "`", "<", "&", "_a __a ", "[a]: ",
  ])
  func deepNesting(opening: String) {
    let text = String(repeating: opening, count: Self.count) + "b"
    #expect(Rendering.html(of: Array(text.utf8)) == Libcmark.html(of: Array(text.utf8)))
  }

  @Test func deepNestingOfQuotes() {
    let html = Rendering.html(of: String(repeating: "> ", count: Self.count) + "a")
    let opening = String(repeating: "<blockquote>\n", count: Self.count)
    #expect(html == opening + "<p>a</p>\n" + String(repeating: "</blockquote>\n", count: Self.count))
  }

  @Test func deepNestingOfEmphasis() {
    let text =
      String(repeating: "*a **a ", count: Self.count) + "b" + String(repeating: " a** a*", count: Self.count)
    let html = Rendering.html(of: text)
    let opening = String(repeating: "<em>a <strong>a ", count: Self.count)
    let closing = String(repeating: " a</strong> a</em>", count: Self.count)
    #expect(html == "<p>" + opening + "b" + closing + "</p>\n")
  }

  private func links(in text: String) -> [MarkdownLink] {
    MarkdownRenderer.render(MarkdownSource(path: "x.md", bytes: Array(text.utf8)[...])).value.links
  }
}

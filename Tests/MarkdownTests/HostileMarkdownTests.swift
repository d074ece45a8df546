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

  /// Links whose address is not written as it is meant, and where it stands in each.
  @Test(arguments: [("[a](/b\\_c) ", 5, 5), ("[a](/b&amp;c) ", 5, 8), ("[a]() ", 1, 5)])
  func manyLinksWithOtherSigns(link: String, column: Int, length: Int) {
    let links = links(in: String(repeating: link, count: Self.count))
    let width = link.utf8.count
    let wrong = (0..<Self.count).first { index in
      links[index].mark != Mark(line: 1, column: index * width + column, length: length)
    }
    #expect(links.count == Self.count)
    #expect(wrong == nil)
  }

  @Test func manyLinksOnLinesOfTheirOwn() {
    let links = links(in: String(repeating: "[a](/b\\_c)\n", count: Self.count))
    let wrong = (0..<Self.count).first { links[$0].mark != Mark(line: $0 + 1, column: 5, length: 5) }
    #expect(links.count == Self.count)
    #expect(wrong == nil)
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
    let mark = Mark(line: 1, column: 2 * Self.count + 6, length: 2 * Self.count + 2)
    #expect(links.map(\.mark) == [mark])
  }

  /// Only the first hundred are listed; the last problem says how many more there are.
  @Test func manyTags() {
    let text = String(repeating: "<b> ", count: Self.count)
    let source = MarkdownSource(path: "x.md", bytes: Array(text.utf8)[...])
    let diagnostics = MarkdownRenderer.render(source).diagnostics
    #expect(
      diagnostics.dropLast().map(\.place.mark)
        == (0..<100).map { Mark(line: 1, column: $0 * 4 + 1, length: 3) })
    #expect(diagnostics.last?.place.mark == Mark(line: 1, column: 401, length: 3))
    #expect(diagnostics.last?.message == "this text has \(Self.count - 100) more errors from here on")
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

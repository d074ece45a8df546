import TestSupport
import Testing

@testable import Markdown

/// The walk against libcmark's own renderer, byte for byte.
@Suite struct HTMLWalkTests {
  @Test func rendersEveryExampleOfTheSpecification() throws {
    for example in try Specification.examples() {
      let markdown = Array(example.markdown.utf8)
      let html = Rendering.html(of: markdown)
      let number = "example \(example.example)"
      #expect(String(decoding: html, as: UTF8.self) == example.html, "\(number)")
      #expect(html == Libcmark.html(of: markdown), "\(number), libcmark \(Libcmark.version)")
    }
  }

  @Test(arguments: MarkdownCases.all) func rendersAsLibcmarkDoes(markdown: String) {
    let expected = String(decoding: Libcmark.html(of: Array(markdown.utf8)), as: UTF8.self)
    #expect(Rendering.html(of: markdown) == expected)
  }

  @Test(arguments: MarkdownCases.all) func rendersAsLibcmarkDoesWithCRLF(markdown: String) {
    let markdown = markdown.split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: "\r\n")
    let expected = String(decoding: Libcmark.html(of: Array(markdown.utf8)), as: UTF8.self)
    #expect(Rendering.html(of: markdown) == expected)
  }

  /// Pieces of Markdown put together at random: whatever libcmark makes of them, so does the walk.
  @Test func rendersRandomTextAsLibcmarkDoes() {
    let pieces = [
      "a", "é", "語", " ", "  ", "\n", "\n\n", "\r\n", "\t", "    ", "*", "**", "_", "`", "``", "```\n",
      "~~~ a\"b\n", "# ", "## ", "> ", "- ", "1. ", "7) ", "---\n", "===\n", "[", "]", "(", ")", "![",
      "](response:x)", "](/a \"t\")", "](<a b> 'q\"')", "[r]", "[r]: /u 'T'\n", "<b>", "<!-- c -->",
      "<div>\n", "</div>\n", "<https://e.x/?a=1&b=2>", "&amp;", "&copy;", "&", "\"", "'", "\\", "\\\n",
      "  \n", "\u{A0}", "<", ">", "!",
    ]
    let seed: UInt64 = 20_200_303
    var random = SplitMix64(seed: seed)
    for round in 0..<4000 {
      let count = Int.random(in: 1...24, using: &random)
      let text = (0..<count).compactMap { _ in pieces.randomElement(using: &random) }.joined()
      let markdown = Array(text.utf8)
      guard Rendering.html(of: markdown) == Libcmark.html(of: markdown) else {
        Issue.record("seed \(seed), round \(round): \(text.debugDescription)")
        continue
      }
    }
  }

  /// The one difference: libcmark's functions do not tell an empty title from none.
  @Test func anEmptyTitleIsLeftOut() {
    #expect(
      Rendering.html(of: "[a](/b \"\") ![c](/d '')") == """
        <p><a href="/b">a</a> <img src="/d" alt="c" /></p>

        """)
  }

  @Test func aTextWithoutBytesIsNothing() {
    #expect(Rendering.html(of: "") == "")
    #expect(Rendering.html(of: "\n \n\t\n") == "")
  }
}

import TestSupport
import Testing

@testable import Records

@Suite struct DocumentTests {
  private struct Case: Sendable {
    let text: String
    let front: String
    let body: String
    let line: Int
  }

  private static let cases = [
    Case(text: "---\na: 1\n---\nOne.\n", front: "a: 1\n", body: "One.\n", line: 4),
    Case(text: "---\na: 1\n---\nOne.", front: "a: 1\n", body: "One.", line: 4),
    Case(text: "---\na: 1\n---\n", front: "a: 1\n", body: "", line: 4),
    Case(text: "---\na: 1\n---", front: "a: 1\n", body: "", line: 4),
    Case(text: "---\n---\n", front: "", body: "", line: 3),
    Case(text: "---\n---", front: "", body: "", line: 3),
    Case(text: "---\n\n\n---\n\nx", front: "\n\n", body: "\nx", line: 5),
    // A byte order mark is no part of either.
    Case(text: "\u{FEFF}---\na: 1\n---\nOne.", front: "a: 1\n", body: "One.", line: 4),
    // Every line end, also mixed.
    Case(text: "---\r\na: 1\r\n---\r\nOne.\r\n", front: "a: 1\r\n", body: "One.\r\n", line: 4),
    Case(text: "---\ra: 1\r---\rOne.\r", front: "a: 1\r", body: "One.\r", line: 4),
    Case(text: "---\r\na: 1\n---\rOne.", front: "a: 1\n", body: "One.", line: 4),
    Case(text: "---\n\r\n---\r\r\nOne.", front: "\r\n", body: "\r\nOne.", line: 4),
    // Blanks after a fence.
    Case(text: "--- \t\na: 1\n---\t \nOne.", front: "a: 1\n", body: "One.", line: 4),
    // What only looks like a fence.
    Case(text: "---\n----\n---x\n ---\n--\n---\nb", front: "----\n---x\n ---\n--\n", body: "b", line: 7),
    // Later lines of hyphens belong to the body.
    Case(text: "---\na: 1\n---\n---\nb\n---\n", front: "a: 1\n", body: "---\nb\n---\n", line: 4),
  ]

  @Test(arguments: cases)
  private func splitsInTwo(entry: Case) throws {
    let document = try Document(path: "content/pages/x.md", bytes: Array(entry.text.utf8))
    #expect(document.path == "content/pages/x.md")
    #expect(Array(document.frontMatter) == Array(entry.front.utf8))
    #expect(Array(document.body) == Array(entry.body.utf8))
    #expect(document.bodyFirstLine == entry.line)
  }

  private func fault(_ text: String) -> String? {
    do throws(DocumentFault) {
      _ = try Document(path: "content/pages/x.md", bytes: Array(text.utf8))
      return nil
    } catch {
      switch error {
      case .encoding: return "encoding"
      case .frontMatterMissing: return "missing"
      case .frontMatterNotClosed: return "not closed"
      }
    }
  }

  @Test(arguments: [
    "", "\n", "\u{FEFF}", "Text.", "\n---\na: 1\n---\n", " ---\na: 1\n---\n", "----\na: 1\n---\n", "--\n",
    "---a: 1\n---\n", "+++\na = 1\n+++\n", "\u{FEFF}\u{FEFF}---\n---\n", "\u{2013}\n",
  ])
  func withoutFrontMatter(text: String) {
    #expect(fault(text) == "missing")
  }

  @Test(arguments: [
    "---", "---\n", "---\na: 1\n", "---\na: 1\n ---\n", "---\na: 1\n...\n", "---\r", "\u{FEFF}---",
  ])
  func withoutAnEnd(text: String) {
    #expect(fault(text) == "not closed")
  }

  @Test func bytesThatAreNoTextComeFirst() {
    #expect(fault("Text.\u{0}") == "encoding")
    #expect(fault("---\n---\n\u{0}") == "encoding")
  }

  /// The parts and the fences are the whole file, whatever stands in it.
  @Test func nothingIsLost() throws {
    var random = SplitMix64(seed: 3)
    for _ in 0..<5000 {
      let bytes =
        Array("---\n".utf8)
        + random.bytes(Int.random(in: 0...30, using: &random), of: Array("--- a\n\r".utf8))
      guard let document = try? Document(path: "x", bytes: bytes) else { continue }
      let fence = bytes[document.frontMatter.endIndex..<document.body.startIndex]
      try #require(document.frontMatter.startIndex == 4)
      try #require(document.body.endIndex == bytes.count)
      try #require(fence.starts(with: "---".utf8), "seed 3: \(bytes)")
      let lines = String(decoding: bytes[..<document.body.startIndex], as: UTF8.self)
      let ends = lines.unicodeScalars.count { $0 == "\n" } + lines.unicodeScalars.count { $0 == "\r" }
      let pairs = lines.count { $0 == "\r\n" }
      let isOpen = fence.last != UInt8(ascii: "\n") && fence.last != UInt8(ascii: "\r")
      try #require(document.bodyFirstLine == ends - pairs + (isOpen ? 2 : 1), "seed 3: \(bytes)")
    }
  }
}

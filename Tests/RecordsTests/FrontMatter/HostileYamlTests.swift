import Diagnostics
import TestSupport
import Testing

@testable import Records

/// YAML made to break the reader: each must come to an end, with a tree that holds together or a place.
@Suite struct HostileYamlTests {
  private func read(_ bytes: [UInt8]) throws -> YamlTree {
    try YamlReader.read(bytes[...], lineOffset: 0)
  }

  private func fault(_ text: String) -> String? {
    do throws(YamlFault) {
      _ = try YamlReader.read(Array(text.utf8)[...], lineOffset: 0)
      return nil
    } catch {
      return "\(error.mark.line):\(error.mark.column) \(error.kind)"
    }
  }

  @Test func sixteenLevelsAreAllowed() throws {
    let list = String(repeating: "[", count: 16) + String(repeating: "]", count: 16)
    #expect(try read(Array(list.utf8)).nodes.count == 16)
    #expect(fault("[" + list + "]") == "1:17 tooDeep(limit: 16)")
    let keys = (0..<16).map { String(repeating: " ", count: $0) + "a:" }.joined(separator: "\n")
    #expect(try read(Array(keys.utf8)).nodes.count == 33)
    #expect(fault(keys + "\n" + String(repeating: " ", count: 16) + "a:") == "17:17 tooDeep(limit: 16)")
  }

  @Test(arguments: ["[", "{", "- ", "? ", "{a: ", "[{a: "])
  func aHundredThousandLevelsComeToAnEnd(opening: String) {
    #expect(fault(String(repeating: opening, count: 100_000))?.hasSuffix("tooDeep(limit: 16)") == true)
  }

  @Test func manyKeysAndOneHugeScalar() throws {
    let keys = (0..<20_000).map { "k\($0): v\n" }.joined()
    #expect(try read(Array(keys.utf8)).entries(of: 0).count == 20_000)
    let scalar = String(repeating: "x", count: 1_000_000)
    #expect(try read(Array(scalar.utf8)).string(0) == scalar)
  }

  /// Every node lies within its parent and has a text and a place in the file.
  private func check(_ tree: YamlTree, lines: Int, _ words: Comment) throws {
    for (index, node) in tree.nodes.enumerated() {
      try #require(node.end > index && node.end <= tree.nodes.count, words)
      try #require(node.mark.line >= 1 && node.mark.line <= lines + 1 && node.mark.column >= 1, words)
      switch node.kind {
      case .scalar: try #require(node.end == index + 1 && !tree.string(index).contains("\0"), words)
      case .sequence: try #require(tree.elements(of: index).allSatisfy { $0 < node.end }, words)
      case .mapping:
        let entries = tree.entries(of: index)
        try #require(entries.allSatisfy { $0.key < $0.value && $0.value < node.end }, words)
      }
    }
  }

  @Test func randomTextsAreReadOrRefused() throws {
    var random = SplitMix64(seed: 1001)
    let pieces = [
      "a", "b: ", "- ", "\n", "\n  ", "\n    ", "[", "]", "{", "}", ", ", ": ", "? ", "\"", "'", "|\n",
      ">-\n",
      "#", " # c\n", "~", "&x ", "*x", "!t ", "---\n", "...\n", "%YAML 1.1\n", "\t", "\r\n", "\r", "é", "日",
      "\\x41",
      "\u{1}", "\u{FEFF}", "\u{2028}", "<<: ",
    ]
    for _ in 0..<10_000 {
      let count = Int.random(in: 0...24, using: &random)
      let text = (0..<count).compactMap { _ in pieces.randomElement(using: &random) }.joined()
      let words = Comment(rawValue: "seed 1001: \(text.debugDescription)")
      let lines = text.unicodeScalars.count { $0 == "\n" || $0 == "\r" } + 1
      do {
        try check(read(Array(text.utf8)), lines: lines, words)
      } catch let fault as YamlFault {
        try #require(fault.mark.line >= 1 && fault.mark.line <= lines + 1 && fault.mark.column >= 1, words)
      }
    }
  }

  @Test func randomBytesAreReadOrRefused() throws {
    var random = SplitMix64(seed: 1002)
    for _ in 0..<10_000 {
      let bytes = random.bytes(Int.random(in: 0...40, using: &random))
      guard let tree = try? read(bytes) else { continue }
      try check(tree, lines: 1000, "seed 1002: \(bytes)")
    }
  }
}

import Diagnostics
import Testing

@testable import Records

@Suite struct YamlReaderTests {
  /// A tree, a node a line: kind, line, column and length, its text; `end` as indentation.
  private func outline(_ text: String, lineOffset: Int = 0) throws -> String {
    let tree = try YamlReader.read(Array(text.utf8)[...], lineOffset: lineOffset)
    var ends: [Int] = []
    var result = ""
    for (index, node) in tree.nodes.enumerated() {
      while ends.last == index { ends.removeLast() }
      result += String(repeating: "  ", count: ends.count)
      result += "\(node.kind) \(node.mark.line):\(node.mark.column)+\(node.mark.length)"
      if node.kind == .scalar {
        result += " " + (node.isPlain ? "" : "quoted ") + JSONText.quoted(tree.string(index))
      }
      result += "\n"
      if node.end > index + 1 { ends.append(node.end) }
    }
    return result
  }

  private static let everything = """
    title: Our response
    list: [a, "b c", 'd']
    map:
      key: value
      日本: é y
    "quoted key": ~
    block: |
      one
      two
    folded: >-
      x
      y
    seq:
      - 1
      - a: b
        c: d
    empty:
    last: {a: 1,
      b: []}
    """

  private static let outlined = """
    mapping 1:1+1
      scalar 1:1+5 "title"
      scalar 1:8+12 "Our response"
      scalar 2:1+4 "list"
      sequence 2:7+1
        scalar 2:8+1 "a"
        scalar 2:11+5 quoted "b c"
        scalar 2:18+3 quoted "d"
      scalar 3:1+3 "map"
      mapping 4:3+1
        scalar 4:3+3 "key"
        scalar 4:8+5 "value"
        scalar 5:3+2 "日本"
        scalar 5:7+3 "é y"
      scalar 6:1+12 quoted "quoted key"
      scalar 6:15+1 "~"
      scalar 7:1+5 "block"
      scalar 7:8+1 quoted "one\\ntwo\\n"
      scalar 10:1+6 "folded"
      scalar 10:9+1 quoted "x y"
      scalar 13:1+3 "seq"
      sequence 14:3+1
        scalar 14:5+1 "1"
        mapping 15:5+1
          scalar 15:5+1 "a"
          scalar 15:8+1 "b"
          scalar 16:5+1 "c"
          scalar 16:8+1 "d"
      scalar 17:1+5 "empty"
      scalar 17:7+1 ""
      scalar 18:1+4 "last"
      mapping 18:7+1
        scalar 18:8+1 "a"
        scalar 18:11+1 "1"
        scalar 19:3+1 "b"
        sequence 19:6+1

    """

  @Test(arguments: ["\n", "\r\n", "\r"])
  func everyNodeKnowsItsPlace(lineEnd: String) throws {
    let text = Self.everything.split(separator: "\n").joined(separator: lineEnd)
    #expect(try outline(text) == Self.outlined)
  }

  @Test func linesAreCountedInTheFile() throws {
    #expect(
      try outline("a: b\n", lineOffset: 41)
        == "mapping 42:1+1\n  scalar 42:1+1 \"a\"\n  scalar 42:4+1 \"b\"\n")
    #expect(throws: YamlFault.self) { try outline("a: [", lineOffset: 41) }
  }

  @Test func nothingHasNoNodes() throws {
    for text in ["", "\n\n", "# a comment\n", "   "] { #expect(try outline(text) == "") }
  }

  @Test func aMarkerThatEndsTheDocumentIsAllowed() throws {
    #expect(try outline("%YAML 1.1\n---\na\n...\n") == "scalar 3:1+1 \"a\"\n")
  }

  /// What keeps a text from being read, as `LINE:COLUMN words`.
  private func fault(_ text: String) -> String? {
    do throws(YamlFault) {
      _ = try YamlReader.read(Array(text.utf8)[...], lineOffset: 0)
      return nil
    } catch {
      return "\(error.mark.line):\(error.mark.column)+\(error.mark.length) \(error.kind)"
    }
  }

  @Test(arguments: [
    ("a: &x 1", "1:4+4 anchor"), ("a: 1\nb: [&x 2]", "2:5+4 anchor"), ("&x\na: 1", "1:1+1 anchor"),
    ("a: 1\nb: &x [1]", "2:4+4 anchor"), ("a: 1\nb: *x", "2:4+2 anchor"),
    ("a: &x 1\nb: *x", "1:4+4 anchor"), ("a: !x 1", "1:4+4 tag"), ("a: !!str 1", "1:4+7 tag"),
    ("a: 1\nb: !x [1]", "2:4+4 tag"), ("!x\na: 1", "1:1+1 tag"), ("a: ! 1", "1:4+3 tag"),
    ("a: 1\n---\nb: 2", "2:1+3 severalDocuments"), ("---\n---\n", "2:1+3 severalDocuments"),
    ("a: 1\n...\n---\nb: 2", "3:1+3 severalDocuments"),
  ])
  func featuresThatAreNotUsed(text: String, words: String) {
    #expect(fault(text) == words)
  }

  @Test(arguments: [
    ("a: b: c", "1:5+1 syntax(\"mapping values are not allowed in this context\")"),
    ("a: 1\n\tb: 2", "2:1+1 syntax(\"found a tab character that violates indentation\")"),
    ("a: 'x\n\n\n", "1:4+1 syntax(\"found unexpected end of stream\")"),
    ("a: é\nb: 日\u{1}", "2:5+1 syntax(\"control characters are not allowed\")"),
    ("a: é\r\nb\r日日\u{7F}", "3:3+1 syntax(\"control characters are not allowed\")"),
    ("\u{1B}", "1:1+1 syntax(\"control characters are not allowed\")"),
    ("a: 1\n\u{80}", "2:1+1 syntax(\"control characters are not allowed\")"),
    // Nor may an escape bring them in.
    ("a: 1\nb: \"x\\0\"", "2:4+5 syntax(\"control characters are not allowed\")"),
    ("a: \"\\x1b\"", "1:4+6 syntax(\"control characters are not allowed\")"),
    ("a: \"\\u009B\"", "1:4+8 syntax(\"control characters are not allowed\")"),
    ("a: \"\\x7F\"", "1:4+6 syntax(\"control characters are not allowed\")"),
    ("a: \"\\uFFFE\"", "1:4+8 syntax(\"control characters are not allowed\")"),
    // YAML would end a line here, where no editor does.
    ("a: é\nb: 日\u{2028}", "2:5+1 syntax(\"a line separator stands here\")"),
    ("# \u{2029}\na: 1", "1:3+1 syntax(\"a line separator stands here\")"),
    ("a: 1\r\u{85}", "2:1+1 syntax(\"a line separator stands here\")"),
  ])
  func textsThatAreNotYAML(text: String, words: String) {
    #expect(fault(text) == words)
  }

  @Test func escapesThatMakeText() throws {
    #expect(
      try outline("\"\\t\\n\\r\\xe9\\u65e5\\uFFFD\\U0001F600\"").hasSuffix(
        "quoted \"\\t\\n\\ré日\u{FFFD}😀\"\n"))
  }
}

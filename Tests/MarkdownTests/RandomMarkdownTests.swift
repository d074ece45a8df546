import TestSupport
import Testing

@testable import Markdown

/// Texts thrown together from all the signs that mean something in Markdown.
@Suite struct RandomMarkdownTests {
  static let seed: UInt64 = 0x5EED_2024

  static let blocks = [
    "\n", "\n", "\n\n", "\n\n", "\r\n", "\n> ", "\n>\t", "\n- ", "\n  - ", "\n1. ", "\n2) ", "\n    ", "\n\t",
    "\n# ", "\n## ", "\n---\n", "\n===\n", "\n```\n", "\n~~~ ", "\n<div>\n", "\n\n  ", "\n> > ", "\n+ ",
  ]
  static let inlines = [
    "*", "**", "_", "__", "`", "``", "[", "]", "](", "](/a)", "](/a 'b')", "][", "[]", "![", "(", ")", "<",
    ">", "\\", "\\\\", "&", "&amp;", "&lt;", "&#35;", "&#x1F600;", "&nosuch;", "\"", "'", "--", "---", "...",
    ".", "!", " ", "  ", "\t", "#", "<b>", "<!-- a -->", "<https://a.b>", "\u{A0}", "\u{B}", "é", "語", "👮🏽",
    "e\u{301}", "مرحبا", "שלום", "\\*", "\\\n", "  \n", "[a]: /b\n", "[a]", "[a][a]", "](<a b>)", ":", "%20",
  ]
  static let extensions = [
    "~", "~~", "|", "|", " | ", "\n|-|-|\n", "\n- | -\n", "\n:-:\n", "a | b\n-|-\n", "\\|", "[^1]", "[^2]",
    "\n[^1]: ", "\n\n[^2]: ", "http://", "https://a.b/", "www.", "@", "a@b.c", "mailto:", "_www.a.b_",
    "\n- [ ] ", "\n1. [x] ", "\n> [!NOTE]\n> ", "\n> [!tip] ", "\n> — ", "— ", "\nTable: ", "{#a}", "\n|",
  ]

  /// A text of so many pieces with words between, each of which occurs once.
  private static func text(
    of pieces: [String], _ count: Int, using generator: inout SplitMix64
  ) -> String {
    var text = ""
    for index in 0..<count {
      if Int.random(in: 0..<3, using: &generator) == 0 { text += "w\(index)" }
      text += pieces.randomElement(using: &generator) ?? ""
    }
    return text
  }

  /// Each inline of the tree is found in the text, and what is said to be the same there is the same.
  @Test(arguments: [false, true]) func everyLeafIsFollowed(isSmart: Bool) {
    var generator = SplitMix64(seed: Self.seed)
    var faults = 0
    for _ in 0..<3000 where faults < 3 {
      let pieces = Self.blocks + Self.inlines + Self.inlines
      let text = Self.text(of: pieces, Int.random(in: 1...24, using: &generator), using: &generator)
      let fault = Array(text.utf8).withUnsafeBytes { Self.faultyLeaf(in: $0, isSmart: isSmart) }
      guard let fault else { continue }
      faults += 1
      Issue.record("seed \(Self.seed): \(fault) in \(text.debugDescription)")
    }
  }

  private static func faultyLeaf(in text: UnsafeRawBufferPointer, isSmart: Bool) -> String? {
    CmarkTree.withParsed(text, isSmart: isSmart) { root in
      let map = SourceMap(LineTable(text), firstLine: 1)
      var node = root
      while true {
        if node.kind == .paragraph || node.kind == .heading, let fault = fault(in: node, map, isSmart) {
          return "line \(node.startLine): \(fault)"
        }
        let isLeaf = node.kind == .paragraph || node.kind == .heading
        if !isLeaf, let child = node.firstChild {
          node = child
          continue
        }
        while node.next == nil {
          guard let parent = node.parent else { return nil }
          node = parent
        }
        guard let next = node.next else { return nil }
        node = next
      }
    } ?? nil
  }

  private static func fault(in leaf: CmarkNode, _ map: SourceMap, _ isSmart: Bool) -> String? {
    let text = LeafText(of: leaf, in: map)
    guard let alignment = InlineAlignment.make(of: leaf, text: text.bytes, isSmart: isSmart) else {
      return "not followed"
    }
    for run in alignment.runs where run.isPlain {
      let literal = run.node.literal[run.literal..<(run.literal + run.count)]
      guard text.bytes[run.start..<(run.start + run.width)].elementsEqual(literal) else {
        return "other text"
      }
      let source = text.source(of: run.start..<(run.start + run.width))
      guard source.count != run.count || map.lines.text[source].elementsEqual(literal) else {
        return "other source"
      }
    }
    return nil
  }

  /// Whatever libcmark shows of the words of a text, the extensions show as well: but for cells that no
  /// column takes and footnotes that nothing refers to, both of which are errors.
  @Test(arguments: [false, true]) func noWordIsLost(isSmart: Bool) {
    var generator = SplitMix64(seed: Self.seed)
    let pieces = Self.blocks + Self.inlines + Self.extensions + Self.extensions
    for _ in 0..<1500 {
      let text = Self.text(of: pieces, Int.random(in: 1...30, using: &generator), using: &generator)
      let source = MarkdownSource(path: "x.md", bytes: Array(text.utf8)[...])
      let options = MarkdownOptions(
        allowsRawHTML: true, hasExtensions: true, reservedIDs: [], isSmart: isSmart)
      let rendered = MarkdownRenderer.render(source, options: options)
      let ids: Set<String> = ["row-too-long", "unused-footnote", "repeated-footnote"]
      guard !rendered.diagnostics.contains(where: { ids.contains($0.id) }) else { continue }
      let lost = Self.words(Libcmark.html(of: Array(text.utf8)))
        .subtracting(Self.words(rendered.value.standalone))
      guard !lost.isEmpty else { continue }
      Issue.record("seed \(Self.seed): \(lost.sorted()) of \(text.debugDescription)")
      return
    }
  }

  /// What begins with `w` and a digit.
  private static func words(_ html: [UInt8]) -> Set<String> {
    let parts = html.split { !$0.isDigit && $0 != UInt8(ascii: "w") }
    return Set(
      parts.flatMap { part in
        part.split(separator: UInt8(ascii: "w")).filter { $0.startIndex > part.startIndex }
          .map { "w" + String(decoding: $0, as: UTF8.self) }
      })
  }

  /// A text without any of their signs looks with the extensions as without.
  @Test(arguments: [false, true]) func withoutSignsNothingChanges(isSmart: Bool) {
    var generator = SplitMix64(seed: Self.seed)
    let pieces = (Self.blocks + Self.inlines).filter {
      // Smart punctuation makes the dash of `---` that the source of a quotation begins with.
      $0 != "](/a 'b')" && !$0.contains(":") && !$0.contains("~") && !($0 == "---" && isSmart)
    }
    for _ in 0..<1500 {
      let text = Self.text(of: pieces, Int.random(in: 1...30, using: &generator), using: &generator)
      let source = MarkdownSource(path: "x.md", bytes: Array(text.utf8)[...])
      var options = MarkdownOptions(allowsRawHTML: true, isSmart: isSmart)
      let plain = MarkdownRenderer.render(source, options: options).value.standalone
      options.hasExtensions = true
      let extended = MarkdownRenderer.render(source, options: options).value
      if Self.withoutAnchors(extended.standalone) == String(decoding: plain, as: UTF8.self) { continue }
      Issue.record("seed \(Self.seed): \(text.debugDescription)")
      return
    }
  }

  /// HTML without the ids of headings and the links to them.
  private static func withoutAnchors(_ html: [UInt8]) -> String {
    var rest = String(decoding: html, as: UTF8.self)[...]
    var result = ""
    for (opening, closing) in [(" <a class=\"anchor\"", "#</a>"), ("<h", "\">")] {
      result = ""
      while let start = rest.firstRange(of: opening) {
        let isHeading = opening == "<h" && rest[start.upperBound...].dropFirst().hasPrefix(" id=\"")
        let isAnchor = opening != "<h"
        guard isHeading || isAnchor, let end = rest[start.upperBound...].firstRange(of: closing) else {
          result += rest[..<start.upperBound]
          rest = rest[start.upperBound...]
          continue
        }
        result += rest[..<start.lowerBound]
        if isHeading { result += "<h" + rest[start.upperBound...].prefix(1) + ">" }
        rest = rest[end.upperBound...]
      }
      result += rest
      rest = result[...]
    }
    return result
  }
}

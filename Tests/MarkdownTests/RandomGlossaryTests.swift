import TestSupport
import Testing

@testable import Markdown

/// Random texts and glossaries, read by the search and by a slow one that cannot be wrong; and texts made to
/// be slow.
@Suite struct RandomGlossaryTests {
  /// Pieces that make near misses likely.
  static let alphabets = [
    ["H", "M", "I", " ", "-"], ["a", "b"], ["A", "é", "e\u{301}", "’", "_", "1", " "],
    ["HMIC", "FRS", "PEEL", "s", " ", ".", "&", "語", "😀"], ["-", ".", "A"],
  ]

  @Test(arguments: 0..<UInt64(40)) func asTheNaiveSearchHasIt(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    for _ in 0..<60 {
      let alphabet = Self.alphabets.randomElement(using: &random) ?? []
      let (least, most) = (Int.random(in: 1...5, using: &random), Int.random(in: 5...9, using: &random))
      let terms = Self.distinct(
        (0..<Int.random(in: 0...12, using: &random)).map { _ in
          Self.text(of: alphabet, count: least...most, &random)
        })
      var uses = GlossaryUses(Glossary(terms.map { .init(term: $0, expansion: "-") }))
      var naive = NaiveUses(terms: terms)
      for _ in 0..<4 {
        let node = NodeText(
          Self.text(of: alphabet, count: 0...80, &random), before: .random(using: &random),
          after: .random(using: &random))
        let (found, expected) = (node.shown(&uses, terms), naive.shown(node))
        try #require(found.utf8.elementsEqual(expected.utf8), "seed \(seed): \(terms) in \(node)")
      }
    }
  }

  private static func text(of alphabet: [String], count: ClosedRange<Int>, _ random: inout SplitMix64)
    -> String
  {
    (0..<Int.random(in: count, using: &random)).compactMap { _ in alphabet.randomElement(using: &random) }
      .joined()
  }

  /// Each once, as bytes have it: "é" written in two ways is two terms.
  private static func distinct(_ terms: [String]) -> [String] {
    var seen: Set<[UInt8]> = []
    return terms.filter { seen.insert(Array($0.utf8)).inserted }
  }

  static let count = 200_000

  /// Each would take minutes if the work on it were not linear.
  @Test(arguments: [
    (["HMIC", "HMICFRS"], "H"), ((1...100).map { String(repeating: "H", count: $0) }, "H"),
    ((1...98).map { String(repeating: "-", count: $0) + "Z" }, "-"),
    ((1...49).map { String(repeating: "H ", count: $0) + "X" }, "H "),
    ((0..<5000).map { "HMIC \($0)" }, "HMIC "), ((0..<5000).map { "HMIC \($0)" }, "HMIC 99999 "),
  ])
  func linear(terms: [String], piece: String) {
    let text = String(repeating: piece, count: Self.count / piece.utf8.count)
    var uses = GlossaryUses(Glossary(terms.map { .init(term: $0, expansion: "-") }))
    #expect(NodeText(text).shown(&uses, terms) == text)
  }

  @Test func thousandsOfTerms() {
    let terms = (1000..<6000).map { "T\($0)" } + (1000..<6000).map { "T\($0) A" }
    let text = (1000..<6000).map { "T\($0) A T\($0)" }.joined(separator: ", ")
    let shown = (1000..<6000).map { "[T\($0) A] [T\($0)]" }.joined(separator: ", ")
    var uses = GlossaryUses(Glossary(terms.map { .init(term: $0, expansion: "-") }))
    #expect(NodeText(text).shown(&uses, terms) == shown)
    #expect(uses.isFinished)
  }
}

/// The rules as they are told, scalar by scalar and term by term.
private struct NaiveUses {
  let terms: [String]
  var used: Set<Int> = []

  init(terms: [String]) { self.terms = terms }

  mutating func shown(_ node: NodeText) -> String {
    let text = Array(node.text.unicodeScalars)
    var shown = String.UnicodeScalarView()
    var place = 0
    while place < text.count {
      guard let term = longest(in: text, at: place, node) else {
        shown.append(text[place])
        place += 1
        continue
      }
      let isFirst = used.insert(term).inserted
      shown += (isFirst ? "[" : "").unicodeScalars
      shown += terms[term].unicodeScalars
      shown += (isFirst ? "]" : "").unicodeScalars
      place += terms[term].unicodeScalars.count
    }
    return String(shown)
  }

  private func longest(in text: [Unicode.Scalar], at place: Int, _ node: NodeText) -> Int? {
    guard !(place == 0 ? node.before : Self.isWord(text[place - 1])) else { return nil }
    let found = terms.indices.filter { index in
      let term = terms[index].unicodeScalars
      let end = place + term.count
      guard text[place...].starts(with: term) else { return false }
      return !(end == text.count ? node.after : Self.isWord(text[end]))
    }
    return found.max { terms[$0].utf8.count < terms[$1].utf8.count }
  }

  /// The signs of words among those of `RandomGlossaryTests.alphabets`.
  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    "HMICFRSPELsabAée\u{301}1_語".unicodeScalars.contains(scalar)
  }
}

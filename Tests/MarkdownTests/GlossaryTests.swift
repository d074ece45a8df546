import Testing

@testable import Markdown

/// Where terms are found: a found use stands in brackets.
@Suite struct GlossaryTests {
  static let terms = [
    "HMICFRS", "HMIC", "PEEL", "AFI", "iOPS", "Q&A", "Op Élan", "GMP", "U.K.", "PEEL 2", "Élan", "9/11",
  ]

  static func shown(_ texts: [String], terms: [String] = terms, before: Bool = false, after: Bool = false)
    -> String
  {
    var uses = GlossaryUses(Glossary(terms.map { .init(term: $0, expansion: "-") }))
    return texts.map { NodeText($0, before: before, after: after).shown(&uses, terms) }
      .joined(separator: "|")
  }

  @Test(arguments: [
    "", "-", "Nothing is found here.", "[HMICFRS]", "[HMIC]", "[HMICFRS]'s report", "[HMICFRS]’s report",
    "The [PEEL] of 2014; PEEL again", "non-[PEEL]", "[AFI]-based", "([AFI])", "“[AFI]”", "–[AFI]…",
    "[AFI]/[PEEL]",
    "PEELs", "xPEEL", "PEEL2", "2PEEL", "_PEEL", "PEEL_", "peel", "Peel", "PEELé", "éPEEL", "PEEL\u{301}",
    "e\u{301}PEEL", "PEEL²", "PEELЖ", "ЖPEEL", "語PEEL", "PEEL語", "𝐀PEEL", "PEEL𝐀", "😀[PEEL]😀",
    "\u{A0}[PEEL]\u{A0}",
    "xPEEL [PEEL]", "HMICF [HMIC]", "HMICFRSs [HMICFRS] [HMIC]", "[Q&A]", "Q&As", "Q&Q&A", "Q &[Q&A]",
    "[Op Élan] [Élan] Op Élan", "Op\u{A0}[Élan]", "Op E\u{301}lan", "Op  [Élan]", "[U.K.]", "U.K.s",
    "U.K [U.K.]. U.K.",
    "[9/11]", "9/112",
    "19/11", "[PEEL 2] [PEEL] PEEL 2", "PEEL 22 2", "[iOPS] and [AFI], iOPS and AFI", "[GMP]:[AFI]",
    "[GMP][GMP]",
  ])
  func inOneText(shown: String) {
    let text = shown.filter { $0 != "[" && $0 != "]" }
    // "PEEL 22" has PEEL before a blank.
    let expected =
      switch shown {
      case "PEEL 22 2": "[PEEL] 22 2"
      case "[GMP][GMP]": "GMPGMP"
      case "Q&Q&A": "Q&[Q&A]"
      default: shown
      }
    #expect(Self.shown([text]) == expected)
  }

  @Test func usesOfOneBody() {
    #expect(
      Self.shown(["PEEL, AFI", "", "AFI, HMIC", "HMICFRS PEEL", "HMICFRS"])
        == "[PEEL], [AFI]||AFI, [HMIC]|[HMICFRS] PEEL|HMICFRS")
  }

  @Test func whatStandsBesideATextCounts() {
    #expect(Self.shown(["HMIC"], before: true) == "HMIC")
    #expect(Self.shown(["HMIC"], after: true) == "HMIC")
    #expect(Self.shown(["-HMIC-"], before: true, after: true) == "-[HMIC]-")
    #expect(Self.shown(["HMIC PEEL AFI"], before: true, after: true) == "HMIC [PEEL] AFI")
    #expect(Self.shown(["HMIC PEEL AFI"], before: true) == "HMIC [PEEL] [AFI]")
    #expect(Self.shown(["X PEEL 2"], terms: ["X", "PEEL", "PEEL 2"], after: true) == "[X] [PEEL] 2")
  }

  @Test(arguments: [
    (["A"], "A A-A", "[A] A-A"), (["A"], "a-A", "a-[A]"), (["A"], "AA A", "AA [A]"), (["é"], "é", "[é]"),
    (["é"], "aé é", "aé [é]"), (["A", "A B", "A B C"], "A B A B C A C", "[A B] [A B C] [A] C"),
    (["A B", "B C"], "A B C B C", "[A B] C [B C]"), (["AB"], "x AB", "x [AB]"), (["AB"], "AB", "[AB]"),
    (["..A"], "....A", "..[..A]"), (["-"], "-a - -", "-a [-] -"), (["A-"], "A-B A-", "A-B [A-]"),
    (["A-", "A"], "A-B A- A", "[A]-B [A-] A"), ([], "A", "A"), (["", "A"], "A", "[A]"),
    (["A", "A"], "A A", "[A] A"), (["ABCDE", "ABCDF"], "ABCD ABCDF ABCDE", "ABCD [ABCDF] [ABCDE]"),
    (["ABCDEFGHIJK"], "ABCDEFGHIJX ABCDEFGHIJ ABCDEFGHIJK", "ABCDEFGHIJX ABCDEFGHIJ [ABCDEFGHIJK]"),
  ])
  func ofOtherGlossaries(terms: [String], text: String, shown: String) {
    #expect(Self.shown([text], terms: terms) == shown)
  }

  /// Wherever a term stands in a text, some pair of bytes falls into it.
  @Test(arguments: 1...9) func atEveryPlace(length: Int) {
    let term = String("ABCDEFGHI".prefix(length))
    for before in 0...70 {
      for after in 0...9 {
        let (left, right) = (String(repeating: " ", count: before), String(repeating: " ", count: after))
        #expect(Self.shown([left + term + right], terms: [term]) == "\(left)[\(term)]\(right)")
      }
    }
  }

  @Test func aTermThatIsTooLong() {
    let longest = String(repeating: "A", count: Glossary.longestTerm)
    #expect(Self.shown([longest], terms: [longest]) == "[\(longest)]")
    #expect(Self.shown([longest + "A"], terms: [longest + "A"]) == longest + "A")
  }

  @Test func nothingIsLeftToFind() {
    var uses = GlossaryUses(Glossary([.init(term: "A", expansion: "-")]))
    #expect(!uses.isFinished)
    #expect(NodeText("A").shown(&uses, ["A"]) == "[A]")
    #expect(uses.isFinished)
    #expect(GlossaryUses(nil).isFinished && GlossaryUses(Glossary([])).isFinished)
    #expect(GlossaryUses(Glossary([.init(term: "", expansion: "-")])).isFinished)
  }

  @Test func bytesThatAreNoText() {
    for bytes: [UInt8] in [[0x80], [0xC3], [0xE2, 0x80], [0xFF], [0xF5, 0x80, 0x80, 0x80], [0xC3, 0x28]] {
      let text = bytes + Array("A".utf8) + bytes
      var uses = GlossaryUses(Glossary([.init(term: "A", expansion: "-")]))
      let found = text.withUnsafeBytes {
        uses.next(in: $0, from: 0, precededByWord: false, followedByWord: false)?.range
      }
      #expect(found == bytes.count..<(bytes.count + 1), "\(bytes)")
    }
  }

  @Test func equality() {
    let glossary = Glossary([.init(term: "A", expansion: "b")])
    #expect(glossary == Glossary([.init(term: "A", expansion: "b")]))
    #expect(glossary != Glossary([.init(term: "A", expansion: "c")]))
    #expect(Set([glossary, glossary, Glossary([])]).count == 2)
  }
}

/// A text node: its bytes and what stands beside it.
struct NodeText {
  let text: String
  let before: Bool
  let after: Bool

  init(_ text: String, before: Bool = false, after: Bool = false) {
    (self.text, self.before, self.after) = (text, before, after)
  }

  /// The text with its first uses in brackets; each must be the term that it is said to be.
  func shown(_ uses: inout GlossaryUses, _ terms: [String]) -> String {
    let bytes = Array(text.utf8)
    return bytes.withUnsafeBytes { bytes in
      var shown: [UInt8] = []
      var place = 0
      while let use = uses.next(
        in: bytes, from: place, precededByWord: before, followedByWord: after)
      {
        #expect(bytes[use.range].elementsEqual(terms[use.term].utf8))
        shown += bytes[place..<use.range.lowerBound]
        shown += Array("[".utf8) + bytes[use.range] + Array("]".utf8)
        place = use.range.upperBound
      }
      return String(decoding: shown + bytes[place...], as: UTF8.self)
    }
  }
}

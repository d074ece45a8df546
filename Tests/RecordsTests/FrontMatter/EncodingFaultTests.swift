import Diagnostics
import TestSupport
import Testing

@testable import Records

@Suite struct EncodingFaultTests {
  /// Every class of malformed sequence (The Unicode Standard, tables 3-6 and 3-7).
  private static let malformed: [[UInt8]] = [
    // A continuation without a lead.
    [0x80], [0xBF], [0x80, 0x80],
    // Leads that never occur.
    [0xC0, 0x80], [0xC1, 0xBF], [0xF5, 0x80, 0x80, 0x80], [0xF8, 0x88, 0x80, 0x80, 0x80], [0xFE], [0xFF],
    // Longer than need be.
    [0xE0, 0x80, 0x80], [0xE0, 0x9F, 0xBF], [0xF0, 0x80, 0x80, 0x80], [0xF0, 0x8F, 0xBF, 0xBF],
    // Surrogates, and what lies above U+10FFFF.
    [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF], [0xF4, 0x90, 0x80, 0x80], [0xF4, 0xBF, 0xBF, 0xBF],
    // Cut short, by an ASCII letter or another lead.
    [0xC3, 0x28], [0xE2, 0x28], [0xE2, 0x82, 0x28], [0xF0, 0x28], [0xF0, 0x9F, 0x28],
    [0xF0, 0x9F, 0x98, 0x28], [0xC3, 0xC3, 0xA9], [0xE2, 0x82, 0xC3, 0xA9],
  ]

  /// A fault at every offset from a word's boundary, with and without text after it.
  @Test(arguments: malformed + [[0xC3], [0xE2, 0x82], [0xF0, 0x9F, 0x98]])
  func malformedAtEveryOffset(sequence: [UInt8]) throws {
    for offset in 0..<17 {
      for before in ["a", "é", "日", "😀", "é\n"] {
        let prefix = Array(String(repeating: before, count: offset).utf8)
        let column = before == "é\n" ? 1 : offset + 1
        let line = before == "é\n" ? offset + 1 : 1
        for after in [[], Array("x".utf8), [UInt8](repeating: 0x78, count: 20), [0, 0xFF]] {
          let fault = EncodingFault.first(in: prefix + sequence + after)
          try #require(fault?.kind == .notUTF8, "\(offset) times \(before.debugDescription)")
          try #require(fault?.mark == Mark(line: line, column: column))
        }
      }
    }
  }

  @Test func aNULAtEveryOffset() throws {
    for offset in 0..<17 {
      for after in [0, 1, 20] {
        let bytes = [UInt8](repeating: 0x61, count: offset) + [0] + [UInt8](repeating: 0xFF, count: after)
        let fault = EncodingFault.first(in: bytes)
        try #require(fault?.kind == .nul)
        try #require(fault?.mark == Mark(line: 1, column: offset + 1))
      }
    }
  }

  /// The first and the last of every range of the table.
  @Test(arguments: [
    0x1, 0x7F, 0x80, 0x7FF, 0x800, 0xFFF, 0x1000, 0xCFFF, 0xD000, 0xD7FF, 0xE000, 0xFEFF, 0xFFFF,
    0x10000, 0x3FFFF, 0x40000, 0xFFFFF, 0x100000, 0x10FFFF,
  ])
  func wellFormedAtEveryOffset(value: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(value))
    for offset in 0..<17 {
      let text = String(repeating: "a", count: offset) + String(Character(scalar))
      try #require(EncodingFault.first(in: Array(text.utf8)) == nil)
      try #require(EncodingFault.first(in: Array((text + text).utf8)) == nil)
    }
    #expect(EncodingFault.first(in: []) == nil)
  }

  /// The standard library judges the same bytes alike.
  @Test func randomBytesAsTheStandardLibraryHasThem() throws {
    var random = SplitMix64(seed: 3629)
    let alphabet: [UInt8] = [
      0x61, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC2, 0xDF, 0xE0, 0xE1, 0xED, 0xEF, 0xF0, 0xF1, 0xF4,
    ]
    for _ in 0..<30_000 {
      let bytes = random.bytes(Int.random(in: 0...12, using: &random), of: alphabet)
      let isText = String(validating: bytes, as: UTF8.self) != nil
      try #require((EncodingFault.first(in: bytes) == nil) == isText, "seed 3629: \(bytes)")
    }
  }

  @Test(arguments: [
    ("a\nbc", 2, 3), ("a\r\nbc", 2, 3), ("a\rbc", 2, 3), ("a\r\r\n\n", 4, 1), ("\n\n", 3, 1), ("a\r", 2, 1),
    ("\u{FEFF}ab", 1, 3), ("a\u{FEFF}b", 1, 4), ("", 1, 1),
  ])
  func everyLineEndCounts(before: String, line: Int, column: Int) {
    for byte: UInt8 in [0, 0xFF] {
      let fault = EncodingFault.first(in: Array(before.utf8) + [byte])
      #expect(fault?.mark == Mark(line: line, column: column))
    }
  }
}

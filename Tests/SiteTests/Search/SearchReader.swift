import Foundation
import Testing

@testable import Site

/// Reads the files of the search of a published site, as the script does but in other words.
struct SearchReader {
  let firsts: [String]
  let sizes: [Int]
  private let site: MiniSite
  private let count: Int
  private let block: Int

  private struct Index: Decodable {
    let records: Int
    let block: Int
    let words: [String]
  }

  private struct Shown: Decodable { let title: String }

  init(_ site: MiniSite) throws {
    self.site = site
    let index = try JSONDecoder().decode(Index.self, from: Data(site.output("search/index.json").utf8))
    (firsts, count, block) = (index.words, index.records, index.block)
    sizes = try index.words.indices.map { try site.output("search/words/\($0).json").utf8.count }
  }

  /// The titles of all records, by their numbers.
  func titles() throws -> [String] {
    try (0..<(count + block - 1) / block).flatMap { number in
      try JSONDecoder().decode([Shown].self, from: Data(site.output("search/records/\(number).json").utf8))
        .map(\.title)
    }
  }

  /// The records that have exactly this word.
  func records(with word: String) throws -> [Int] {
    let shard = firsts.lastIndex { !word.utf16.lexicographicallyPrecedes($0.utf16) } ?? 0
    // JSONDecoder compares keys as texts, in which equal looks count as equal.
    for line in try site.output("search/words/\(shard).json").split(separator: "\n") {
      let parts = line.split(separator: "\"", omittingEmptySubsequences: false)
      guard parts.count == 5, parts[1].utf8.elementsEqual(word.utf8) else { continue }
      return parts[3].split(separator: " ").flatMap { Self.numbers(String($0)) }
    }
    return []
  }

  static func numbers(_ list: String) -> [Int] {
    let digits = list.utf8.compactMap { PostingCode.signs.firstIndex(of: $0) }
    if list.hasPrefix(".") {
      return digits.enumerated().flatMap { place, six in
        (0..<6).filter { six >> $0 & 1 == 1 }.map { place * 6 + $0 }
      }
    }
    var numbers: [Int] = []
    var (gap, unit) = (0, 1)
    for digit in digits {
      gap += digit % 32 * unit
      unit *= 32
      guard digit < 32 else { continue }
      numbers.append((numbers.last ?? -1) + 1 + gap)
      (gap, unit) = (0, 1)
    }
    return numbers
  }

  /// The words of a text as the index has them.
  static func words(of text: String) -> [String] {
    var words: [[UInt8]] = [[]]
    for scalar in text.unicodeScalars {
      let isFirst = words.last?.isEmpty ?? true
      if !Folding.append(scalar, atStart: isFirst, to: &words[words.count - 1]) { words.append([]) }
    }
    return words.filter { !$0.isEmpty }
      .map { String(String.UnicodeScalarView(String(decoding: $0, as: UTF8.self).unicodeScalars.prefix(40))) }
  }
}

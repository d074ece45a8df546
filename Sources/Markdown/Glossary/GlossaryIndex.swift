/// The terms of a glossary, laid out so that a text without any of them is passed over quickly.
///
/// A text is looked at in pairs of neighbouring bytes, `stride` bytes apart. They lie so close that one
/// of them falls into the beginning of each term that may stand there, or, with a term that is too short
/// for that, between it and what stands before it. Two tables know all such pairs; most texts have
/// hardly any. Where there is one, the term is looked up among the sorted terms with a few comparisons
/// of at most `Glossary.longestTerm` bytes, however many terms there are.
final class GlossaryIndex: Sendable {
  /// An index of nothing.
  static let empty = GlossaryIndex([])

  /// How far apart pairs are.
  let stride: Int
  /// For each byte the classes that it belongs to as the first of a pair, and then for each byte the
  /// classes that may stand before it.
  let pairs: [UInt64]
  /// How many terms the glossary has, those that are never found included.
  let termCount: Int
  /// The keys, which are the terms in the order of their bytes without those that are never found, one
  /// after the other.
  private let bytes: [UInt8]
  /// For each key where it begins in `bytes`, and where the last one ends.
  private let starts: [Int]
  /// For each key where it stands in the glossary.
  private let numbers: [Int]
  /// For each key the longest other one that it begins with; -1 when there is none.
  private let shorter: [Int]
  /// For each byte the first of the keys that begin with it or a higher one.
  private let firsts: [Int]

  /// How many terms can be found.
  var count: Int { numbers.count }

  /// Lays out the terms of a glossary; of equal ones the first counts.
  init(_ terms: [[UInt8]]) {
    var order = terms.indices.filter { (1...Glossary.longestTerm).contains(terms[$0].count) }
    order.sort { left, right in
      if terms[left] == terms[right] { return left < right }
      return terms[left].lexicographicallyPrecedes(terms[right])
    }
    var numbers: [Int] = []
    for number in order where numbers.last.map({ terms[$0] != terms[number] }) ?? true {
      numbers.append(number)
    }
    self.numbers = numbers
    termCount = terms.count
    let keys = numbers.map { terms[$0] }
    bytes = Array(keys.joined())
    starts = keys.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
    shorter = Self.shorter(keys)
    var firsts = [Int](repeating: 0, count: 257)
    for key in keys { firsts[Int(key[0]) + 1] += 1 }
    for byte in 0..<256 { firsts[byte + 1] += firsts[byte] }
    self.firsts = firsts
    stride = min(keys.map(\.count).min() ?? 1, 4)
    pairs = Self.pairs(keys, stride: stride)
  }

  /// The keys that a key begins with stand before it, nested in one another like brackets.
  private static func shorter(_ keys: [[UInt8]]) -> [Int] {
    var shorter: [Int] = []
    shorter.reserveCapacity(keys.count)
    for (index, key) in keys.enumerated() {
      var before = index - 1
      while before >= 0, !key.starts(with: keys[before]) { before = shorter[before] }
      shorter.append(before)
    }
    return shorter
  }

  private static func pairs(_ keys: [[UInt8]], stride: Int) -> [UInt64] {
    var pairs = [UInt64](repeating: 0, count: 512)
    // Each byte has a class of its own as long as there are some; the last is for what may stand before
    // a term.
    var own = [UInt64](repeating: 0, count: 256)
    let outside: UInt64 = 1 << 63
    var classes = 0
    for key in keys {
      for offset in 0..<min(stride, key.count - 1) {
        let first = Int(key[offset])
        if own[first] == 0 {
          own[first] = 1 << (classes % 63)
          classes += 1
        }
        pairs[256 + Int(key[offset + 1])] |= own[first]
      }
      if key.count == stride { pairs[256 + Int(key[0])] |= outside }
    }
    for byte in 0..<256 {
      pairs[byte] = own[byte] | (WordSign.isASCII(UInt8(byte)) ? 0 : outside)
    }
    return pairs
  }
}

extension GlossaryIndex {
  /// The longest term that begins at a place and ends where a word may end; `followedByWord` says whether
  /// a sign of a word stands right after the text.
  func term(
    in text: UnsafeRawBufferPointer, at place: Int, followedByWord: () -> Bool
  ) -> (range: Range<Int>, number: Int)? {
    guard let (nearest, common) = nearest(to: text, at: place) else { return nil }
    // Every term that the text begins with here is this one or one that this one begins with.
    var key = nearest
    while key >= 0 {
      let end = place + starts[key + 1] - starts[key]
      if end <= place + common {
        let goesOn = end == text.count ? followedByWord() : WordSign.begins(text, at: end)
        if !goesOn { return (place..<end, numbers[key]) }
      }
      key = shorter[key]
    }
    return nil
  }

  /// The last of the keys that are not after the text in the order of bytes and have its first one, and
  /// how many bytes they have in common.
  private func nearest(to text: UnsafeRawBufferPointer, at place: Int) -> (key: Int, common: Int)? {
    var low = firsts[Int(text[place])]
    var high = firsts[Int(text[place]) + 1]
    var nearest: (key: Int, common: Int)?
    while low < high {
      let middle = (low + high) / 2
      let key = starts[middle]..<starts[middle + 1]
      let common = common(key, text, at: place)
      let isAfter =
        common < key.count
        && (place + common == text.count || bytes[key.lowerBound + common] > text[place + common])
      if isAfter {
        high = middle
      } else {
        nearest = (middle, common)
        low = middle + 1
      }
    }
    return nearest
  }

  /// How many bytes a key and the text from a place on have in common.
  private func common(_ key: Range<Int>, _ text: UnsafeRawBufferPointer, at place: Int) -> Int {
    bytes.withUnsafeBytes { bytes in
      let limit = min(key.count, text.count - place)
      var count = 0
      while count + 8 <= limit {
        let left = bytes.loadUnaligned(fromByteOffset: key.lowerBound + count, as: UInt64.self)
        let differing = left ^ text.loadUnaligned(fromByteOffset: place + count, as: UInt64.self)
        if differing != 0 { return count + differing.littleEndian.trailingZeroBitCount / 8 }
        count += 8
      }
      while count < limit, bytes[key.lowerBound + count] == text[place + count] { count += 1 }
      return count
    }
  }
}

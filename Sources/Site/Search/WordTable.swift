/// The words of some records, each once, and in which records each stands.
///
/// Words are looked up as bytes in a table with open addressing, without a string for any of them: ten
/// thousand reports have nine million words.
struct WordTable: Sendable {
  /// That a word stands in a record.
  struct Posting: BitwiseCopyable, Sendable {
    let word: UInt32
    /// The record, and the rank of the best part that has the word in the lowest two bits.
    let place: UInt32
  }

  /// The words one after the other; word `w` ends before `starts[w + 1]`.
  private(set) var pool: [UInt8] = []
  private(set) var starts: [UInt32] = [0]
  /// Grouped by record.
  private(set) var postings: [Posting] = []
  /// The words by hash. Their number is a power of two.
  private var slots = [Slot](repeating: Slot(), count: 1 << 12)
  private var record: UInt32 = 0
  private var scratch: [UInt8] = []

  /// How many words there are.
  var count: Int { starts.count - 1 }

  /// A place of the table.
  private struct Slot: BitwiseCopyable {
    /// The first eight bytes of the word, the first in the lowest bits; a shorter word is known by them.
    var key: UInt64 = 0
    /// The word, counted from 1; 0 where there is none.
    var word: UInt32 = 0
    /// The record in which it was seen last, counted from 1.
    var latest: UInt32 = 0
  }

  /// Begins a record. What is added of it has to be added best rank first.
  mutating func begin(_ position: Int) { record = UInt32(truncatingIfNeeded: position) }

  /// Adds the words of a text.
  mutating func add(_ text: String, rank: SearchRank) {
    var text = text
    text.withUTF8 { add($0, isHTML: false, rank: rank) }
  }

  /// Adds the words of HTML, without its tags.
  mutating func add(html: [UInt8], rank: SearchRank) {
    html.withUnsafeBufferPointer { add($0, isHTML: true, rank: rank) }
  }

  /// Adds a term that no text can have, since it is no word.
  mutating func add(term: String) {
    scratch.removeAll(keepingCapacity: true)
    scratch.append(contentsOf: term.utf8)
    addScratch(rank: .name)
  }

  private mutating func add(_ text: UnsafeBufferPointer<UInt8>, isHTML: Bool, rank: SearchRank) {
    Folding.bytes.withUnsafeBufferPointer { folded in
      var index = 0
      while index < text.count {
        let first = folded[Int(text[index])]
        if first == Folding.separator {
          index = isHTML ? Self.skip(text, index) : index + 1
          continue
        }
        let start = index
        var (key, shift): (UInt64, UInt64) = (0, 0)
        var next = first
        while next > Folding.beyond {
          key |= UInt64(next) << shift
          shift += 8
          index += 1
          next = index < text.count ? folded[Int(text[index])] : Folding.separator
        }
        if next == Folding.beyond || index - start > Folding.longest {
          index = addSlowly(text, start, rank)
        } else {
          put(UnsafeBufferPointer(rebasing: text[start..<index]), key, folded, rank)
        }
      }
    }
  }

  /// Behind a tag or an escape; any other sign is one byte.
  private static func skip(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
    let end: UInt8
    switch text[index] {
    case UInt8(ascii: "<"): end = UInt8(ascii: ">")
    case UInt8(ascii: "&"): end = UInt8(ascii: ";")
    default: return index + 1
    }
    var index = index + 1
    while index < text.count, text[index] != end { index += 1 }
    return index + 1
  }

  /// Adds a word that has more than ASCII letters, or too many; gives the place behind it.
  private mutating func addSlowly(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ rank: SearchRank
  ) -> Int {
    scratch.removeAll(keepingCapacity: true)
    var decoder = UTF8()
    var bytes = text[start...].makeIterator()
    var (end, isFirst) = (start, true)
    while case .scalarValue(let scalar) = decoder.decode(&bytes) {
      let goesOn = Folding.append(scalar, atStart: isFirst, to: &scratch)
      if goesOn || isFirst { end += UTF8.width(scalar) }
      guard goesOn else { break }
      isFirst = false
    }
    if end == start { end += 1 }
    if !scratch.isEmpty {
      cutScratch()
      addScratch(rank: rank)
    }
    return end
  }

  private mutating func cutScratch() {
    var letters = 0
    for (index, byte) in scratch.enumerated() where byte & 0xC0 != 0x80 {
      letters += 1
      guard letters > Folding.longest else { continue }
      scratch.removeSubrange(index...)
      return
    }
  }

  private mutating func addScratch(rank: SearchRank) {
    let word = scratch
    Folding.bytes.withUnsafeBufferPointer { folded in
      word.withUnsafeBufferPointer { put($0, Self.chunk($0, 0, folded), folded, rank) }
    }
  }
}

// MARK: - The table

extension WordTable {
  /// Up to eight bytes of a word, folded.
  @inline(__always)
  private static func chunk(
    _ word: UnsafeBufferPointer<UInt8>, _ start: Int, _ folded: UnsafeBufferPointer<UInt8>
  ) -> UInt64 {
    var chunk: UInt64 = 0
    for index in stride(from: min(start + 8, word.count) - 1, through: start, by: -1) {
      chunk = chunk << 8 | UInt64(letter(word[index], folded))
    }
    return chunk
  }

  @inline(__always)
  private static func letter(_ byte: UInt8, _ folded: UnsafeBufferPointer<UInt8>) -> UInt8 {
    let letter = folded[Int(byte)]
    return letter > Folding.beyond ? letter : byte
  }

  /// The hash of a word, from its first eight bytes and those behind them.
  @inline(__always)
  private static func hash(
    _ key: UInt64, _ word: UnsafeBufferPointer<UInt8>, _ folded: UnsafeBufferPointer<UInt8>
  ) -> Int {
    // An odd number without a pattern: 2 to the power of 64 by the golden ratio (Knuth, 6.4).
    let factor: UInt64 = 0x9E37_79B9_7F4A_7C15
    var hash = key &* factor
    for start in stride(from: 8, to: word.count, by: 8) {
      hash = (hash ^ hash >> 32 ^ chunk(word, start, folded)) &* factor
    }
    return Int(truncatingIfNeeded: hash >> 32)
  }

  private mutating func put(
    _ word: UnsafeBufferPointer<UInt8>, _ key: UInt64, _ folded: UnsafeBufferPointer<UInt8>,
    _ rank: SearchRank
  ) {
    var index = Self.hash(key, word, folded) & (slots.count - 1)
    let place = record << 2 | rank.bits
    while slots[index].word != 0 {
      if slots[index].key == key, word.count < 8 || isEqual(word, Int(slots[index].word) - 1, folded) {
        guard slots[index].latest != record &+ 1 else { return }
        slots[index].latest = record &+ 1
        postings.append(Posting(word: slots[index].word - 1, place: place))
        return
      }
      index = (index + 1) & (slots.count - 1)
    }
    slots[index] = Slot(key: key, word: UInt32(truncatingIfNeeded: count + 1), latest: record &+ 1)
    postings.append(Posting(word: UInt32(truncatingIfNeeded: count), place: place))
    pool.append(contentsOf: word.lazy.map { Self.letter($0, folded) })
    starts.append(UInt32(truncatingIfNeeded: pool.count))
    if count * 2 > slots.count { grow() }
  }

  @inline(__always)
  private func isEqual(
    _ word: UnsafeBufferPointer<UInt8>, _ found: Int, _ folded: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let start = Int(starts[found])
    guard Int(starts[found + 1]) - start == word.count else { return false }
    for index in 8..<max(8, word.count) where pool[start + index] != Self.letter(word[index], folded) {
      return false
    }
    return true
  }

  private mutating func grow() {
    let pool = pool
    var larger = [Slot](repeating: Slot(), count: slots.count * 2)
    Folding.bytes.withUnsafeBufferPointer { folded in
      pool.withUnsafeBufferPointer { pool in
        for slot in slots where slot.word != 0 {
          let word = UnsafeBufferPointer(
            rebasing: pool[Int(starts[Int(slot.word) - 1])..<Int(starts[Int(slot.word)])])
          var index = Self.hash(slot.key, word, folded) & (larger.count - 1)
          while larger[index].word != 0 { index = (index + 1) & (larger.count - 1) }
          larger[index] = slot
        }
      }
    }
    slots = larger
  }
}

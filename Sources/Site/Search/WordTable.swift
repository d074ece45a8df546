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
  private var hashes: [UInt32] = []
  /// The record in which each word was seen last, counted from 1.
  private var latest: [UInt32] = []
  /// The words by hash, counted from 1; 0 where there is none. Their number is a power of two.
  private var slots = [UInt32](repeating: 0, count: 1 << 12)
  private var record: UInt32 = 0
  private var scratch: [UInt8] = []

  /// How many words there are.
  var count: Int { hashes.count }

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
        var hash = Self.basis
        var next = first
        while next > Folding.beyond {
          hash = (hash ^ UInt32(next)) &* Self.prime
          index += 1
          next = index < text.count ? folded[Int(text[index])] : Folding.separator
        }
        if next == Folding.beyond || index - start > Folding.longest {
          index = addSlowly(text, start, rank)
        } else {
          put(UnsafeBufferPointer(rebasing: text[start..<index]), hash, folded, rank)
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
    let hash = word.reduce(Self.basis) { ($0 ^ UInt32($1)) &* Self.prime }
    Folding.bytes.withUnsafeBufferPointer { folded in
      word.withUnsafeBufferPointer { put($0, hash, folded, rank) }
    }
  }
}

// MARK: - The table

extension WordTable {
  // FNV-1a, by Fowler, Noll and Vo.
  private static let basis: UInt32 = 2_166_136_261
  private static let prime: UInt32 = 16_777_619

  private mutating func put(
    _ word: UnsafeBufferPointer<UInt8>, _ hash: UInt32, _ folded: UnsafeBufferPointer<UInt8>,
    _ rank: SearchRank
  ) {
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let found = Int(slots[slot]) - 1
      if hashes[found] == hash, isEqual(word, found, folded) {
        guard latest[found] != record &+ 1 else { return }
        latest[found] = record &+ 1
        postings.append(Posting(word: UInt32(truncatingIfNeeded: found), place: record << 2 | rank.bits))
        return
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    postings.append(Posting(word: UInt32(truncatingIfNeeded: count), place: record << 2 | rank.bits))
    pool.append(contentsOf: word.lazy.map { Self.letter($0, folded) })
    starts.append(UInt32(truncatingIfNeeded: pool.count))
    hashes.append(hash)
    latest.append(record &+ 1)
    slots[slot] = UInt32(truncatingIfNeeded: count)
    if count * 2 > slots.count { grow() }
  }

  @inline(__always)
  private static func letter(_ byte: UInt8, _ folded: UnsafeBufferPointer<UInt8>) -> UInt8 {
    let letter = folded[Int(byte)]
    return letter > Folding.beyond ? letter : byte
  }

  @inline(__always)
  private func isEqual(
    _ word: UnsafeBufferPointer<UInt8>, _ found: Int, _ folded: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let start = Int(starts[found])
    guard Int(starts[found + 1]) - start == word.count else { return false }
    for index in 0..<word.count where pool[start + index] != Self.letter(word[index], folded) { return false }
    return true
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    for (word, hash) in hashes.enumerated() {
      var slot = Int(hash) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(truncatingIfNeeded: word + 1)
    }
  }
}

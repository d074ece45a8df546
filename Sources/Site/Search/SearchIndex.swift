import Linking
import Records

/// In which records each word stands, divided into files that a browser loads one by one.
///
/// A record's number is its place in the timeline, so that records are added at the end but for those
/// without a date, and greater numbers are newer.
struct SearchIndex: Sendable {
  /// One file: words in order, from `first` on.
  struct Shard: Sendable {
    let first: String
    /// An object of JSON: of each word the numbers of the records that have it in their names, those that
    /// have it only in their summary or findings, and those that have it only in their text.
    let bytes: [UInt8]
  }

  let shards: [Shard]

  /// A file ends with the word that makes it longer than this.
  static let shardSize = 12 << 10

  /// Reads all texts of a timeline, on several workers.
  static func make(_ timeline: Timeline, jobs: Int) async -> SearchIndex {
    let parts = await Workers.run(jobs, items: timeline.records.count) { claim in
      var table = WordTable()
      while let range = claim.range() {
        for position in range { table.add(timeline.index(at: position), of: timeline) }
      }
      return Part(table)
    }
    return SearchIndex(parts)
  }

  /// The index of no records.
  init() { self.init([]) }

  private init(_ parts: [Part]) {
    var writer = ShardWriter()
    var entries = parts.indices.flatMap { part in parts[part].entries(part) }
    entries.sort { Entry.precedes($0, $1, in: parts) }
    var start = 0
    while start < entries.count {
      let (first, word) = (entries[start], parts[entries[start].part].word(entries[start].word))
      var places = Array(parts[first.part].places(of: first.word))
      start += 1
      while start < entries.count, entries[start].key == first.key,
        parts[entries[start].part].word(entries[start].word).elementsEqual(word)
      {
        places += parts[entries[start].part].places(of: entries[start].word)
        places.sort()
        start += 1
      }
      writer.add(word, places)
    }
    shards = writer.finish()
  }

  /// Writes the words one after the other.
  private struct ShardWriter {
    private var shards: [Shard] = []
    private var first: String?
    private var bytes: [UInt8] = []
    private var records: [UInt32] = []

    mutating func add(_ word: ArraySlice<UInt8>, _ places: [UInt32]) {
      bytes.append(contentsOf: (first == nil ? "{" : ",\n").utf8)
      if first == nil { first = String(decoding: word, as: UTF8.self) }
      bytes.append(UInt8(ascii: "\""))
      bytes.append(contentsOf: word)
      bytes.append(contentsOf: "\":\"".utf8)
      for rank in SearchRank.allCases {
        records.removeAll(keepingCapacity: true)
        for place in places where place & 3 == rank.bits { records.append(place >> 2) }
        if rank != .name { bytes.append(UInt8(ascii: " ")) }
        PostingCode.append(records, to: &bytes)
      }
      while bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
      bytes.append(UInt8(ascii: "\""))
      if bytes.count > SearchIndex.shardSize { end() }
    }

    private mutating func end() {
      guard let first else { return }
      bytes.append(contentsOf: "}\n".utf8)
      shards.append(Shard(first: first, bytes: bytes))
      bytes.removeAll(keepingCapacity: true)
      self.first = nil
    }

    mutating func finish() -> [Shard] {
      end()
      return shards
    }
  }
}

/// A word of one of the tables.
private struct Entry {
  /// Its first bytes, for most comparisons.
  let key: UInt64
  let part: Int
  let word: Int

  /// By UTF-16 units, as scripts compare: those of signs beyond U+FFFF come before U+E000.
  static func precedes(_ left: Entry, _ right: Entry, in parts: [Part]) -> Bool {
    if left.key != right.key { return left.key < right.key }
    return parts[left.part].word(left.word).lazy.map(order)
      .lexicographicallyPrecedes(parts[right.part].word(right.word).lazy.map(order))
  }

  static func order(_ byte: UInt8) -> UInt8 { byte & 0xFE == 0xEE ? byte | 0x10 : byte }
}

/// A table, its postings grouped by word.
private struct Part: Sendable {
  private let table: WordTable
  private let places: [UInt32]
  /// Where the places of each word begin.
  private let starts: [Int]

  init(_ table: WordTable) {
    var starts = [Int](repeating: 0, count: table.count + 1)
    for posting in table.postings { starts[Int(posting.word) + 1] += 1 }
    for word in 0..<table.count { starts[word + 1] += starts[word] }
    var next = starts
    var places = [UInt32](repeating: 0, count: table.postings.count)
    for posting in table.postings {
      places[next[Int(posting.word)]] = posting.place
      next[Int(posting.word)] += 1
    }
    (self.table, self.places, self.starts) = (table, places, starts)
  }

  func word(_ word: Int) -> ArraySlice<UInt8> {
    table.pool[Int(table.starts[word])..<Int(table.starts[word + 1])]
  }

  func places(of word: Int) -> ArraySlice<UInt32> { places[starts[word]..<starts[word + 1]] }

  func entries(_ part: Int) -> [Entry] {
    (0..<table.count).map { number in
      let bytes = word(number).prefix(8)
      let key = bytes.reduce(0) { $0 << 8 | UInt64(Entry.order($1)) } << UInt64(8 * (8 - bytes.count))
      return Entry(key: key, part: part, word: number)
    }
  }
}

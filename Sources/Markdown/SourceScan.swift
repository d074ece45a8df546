/// What one pass over a text finds of that which libcmark does not know. Everything in it is a guess:
/// whether it counts depends on where in the parsed document it stands.
struct SourceScan {
  /// The lines of the text.
  let lines: LineTable
  /// Where a strikethrough, a bare address or the mark of a footnote may be, ascending.
  let triggers: [Int]
  /// The lines that may be delimiter rows of tables, ascending.
  let delimiterRows: [Int]
  /// The lines that may begin the text of a footnote, ascending.
  let notes: [NoteLine]

  /// A line that looks like the beginning of a footnote's text: `[^label]: `.
  struct NoteLine: Hashable {
    /// The number of the line, from 1.
    let line: Int
    /// From `[` to the first byte of the text.
    let marker: Range<Int>
    /// What stands between `^` and `]`.
    let label: Range<Int>
  }

  init(_ text: UnsafeRawBufferPointer) {
    var starts = [0]
    var triggers: [Int] = []
    var delimiterRows: [Int] = []
    var notes: [NoteLine] = []
    let reader = LineReader(text: text)
    if let note = reader.note(onLine: 1, from: 0) { notes.append(note) }
    var index = 0
    while index < text.count {
      let byte = text[index]
      guard Self.isInteresting(byte) else {
        index += 1
        continue
      }
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
        if LineTable.endsLine(text, at: index) {
          starts.append(index + 1)
          switch reader.kind(ofLineAt: index + 1) {
          case .plain: break
          case .delimiterRow: delimiterRows.append(starts.count)
          case .maybeNote:
            if let note = reader.note(onLine: starts.count, from: index + 1) { notes.append(note) }
          }
        }
      } else if Self.isTrigger(text, at: index) {
        triggers.append(index)
      }
      index += 1
    }
    lines = LineTable(text, starts: starts)
    self.triggers = triggers
    self.delimiterRows = delimiterRows
    self.notes = notes
  }

  /// Whether there is a trigger between two places.
  func hasTrigger(in range: Range<Int>) -> Bool {
    var low = 0
    var high = triggers.count
    while low < high {
      let middle = (low + high) / 2
      if triggers[middle] < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < triggers.count && triggers[low] < range.upperBound
  }

  /// Line ends, `~`, `@`, `:`, `[` and `w`, as a set of bits for each half of ASCII.
  @inline(__always)
  private static func isInteresting(_ byte: UInt8) -> Bool {
    let low: UInt64 = 1 << 0x0A | 1 << 0x0D | 1 << 0x3A
    let high: UInt64 = 1 << (0x7E - 64) | 1 << (0x40 - 64) | 1 << (0x5B - 64) | 1 << (0x77 - 64)
    if byte < 64 { return low >> UInt64(byte) & 1 == 1 }
    return byte < 128 && high >> UInt64(byte - 64) & 1 == 1
  }

  private static func isTrigger(_ text: UnsafeRawBufferPointer, at index: Int) -> Bool {
    func follows(_ bytes: StaticString) -> Bool {
      guard index + bytes.utf8CodeUnitCount < text.count else { return false }
      return (0..<bytes.utf8CodeUnitCount).allSatisfy { text[index + 1 + $0] == bytes.utf8Start[$0] }
    }
    switch text[index] {
    case UInt8(ascii: "~"), UInt8(ascii: "@"): return true
    case UInt8(ascii: "["): return follows("^")
    case UInt8(ascii: "w"): return follows("ww.")
    // The colon of `http://`, `mailto:` and `xmpp:`, unless it stands where links have their address.
    default:
      guard index > 0, [0x70, 0x73, 0x6F].contains(text[index - 1] | 0x20) else { return false }
      var start = index
      while start > 0, index - start < 6, text[start - 1].isLetter { start -= 1 }
      return start < 2 || text[start - 1] != UInt8(ascii: "(") || text[start - 2] != UInt8(ascii: "]")
    }
  }
}

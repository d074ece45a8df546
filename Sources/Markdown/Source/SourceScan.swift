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
    var delimiterRows: [Int] = []
    var notes: [NoteLine] = []
    let reader = LineReader(text: text)
    let lines = LineTable(text)
    for line in 1...lines.count {
      let start = lines.start(of: line)
      switch reader.kind(ofLineAt: start) {
      case .plain: break
      case .delimiterRow: if line > 1 { delimiterRows.append(line) }
      case .maybeNote: if let note = reader.note(onLine: line, from: start) { notes.append(note) }
      }
    }
    self.lines = lines
    triggers = Self.triggers(in: text)
    self.delimiterRows = delimiterRows
    self.notes = notes
  }

  private static func triggers(in text: UnsafeRawBufferPointer) -> [Int] {
    var triggers: [Int] = []
    for sign in [UInt8(ascii: "~"), UInt8(ascii: "@")] {
      ByteScan.each(sign, in: text) { triggers.append($0) }
    }
    ByteScan.each(UInt8(ascii: "["), in: text) { index in
      if index + 1 < text.count, text[index + 1] == UInt8(ascii: "^") { triggers.append(index) }
    }
    ByteScan.each(UInt8(ascii: "."), in: text) { index in
      if index > 2, text[index - 1] == UInt8(ascii: "w"), text[index - 2] == UInt8(ascii: "w") {
        triggers.append(index)
      }
    }
    ByteScan.each(UInt8(ascii: ":"), in: text) { if isScheme(text, before: $0) { triggers.append($0) } }
    triggers.sort()
    return triggers
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

  /// Whether a colon is that of `http://`, `mailto:` or `xmpp:`, and does not stand where links have
  /// their address.
  private static func isScheme(_ text: UnsafeRawBufferPointer, before colon: Int) -> Bool {
    let isWeb =
      colon + 2 < text.count && text[colon + 1] == UInt8(ascii: "/") && text[colon + 2] == UInt8(ascii: "/")
    guard isWeb || colon > 0 && (text[colon - 1] == UInt8(ascii: "o") || text[colon - 1] == UInt8(ascii: "p"))
    else { return false }
    var start = colon
    while start > 0, colon - start < 6, text[start - 1].isLetter { start -= 1 }
    return start < 2 || text[start - 1] != UInt8(ascii: "(") || text[start - 2] != UInt8(ascii: "]")
  }
}

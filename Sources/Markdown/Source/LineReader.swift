/// Reads the beginning of a line, whatever containers it may stand in.
struct LineReader {
  let text: UnsafeRawBufferPointer

  enum Kind {
    case plain, delimiterRow, maybeNote
  }

  /// What a line may be by its first signs.
  func kind(ofLineAt start: Int) -> Kind {
    let start = afterQuotes(start)
    guard start < text.count else { return .plain }
    switch text[start] {
    case UInt8(ascii: "|"), UInt8(ascii: ":"): return isDelimiterRow(start) ? .delimiterRow : .plain
    case UInt8(ascii: "-"):
      return isDelimiterRow(start) ? .delimiterRow : isMarker(start) ? .maybeNote : .plain
    case UInt8(ascii: "["): return .maybeNote
    default: return isMarker(start) ? .maybeNote : .plain
    }
  }

  /// A footnote's label has no blanks and no brackets. It may not have a backslash either, since what
  /// that means would depend on who reads it.
  func note(onLine line: Int, from start: Int) -> SourceScan.NoteLine? {
    let start = afterMarkers(afterQuotes(start))
    guard let label = noteLabel(from: start) else { return nil }
    let colon = label.upperBound + 1
    guard colon < text.count, text[colon] == UInt8(ascii: ":") else { return nil }
    var content = colon + 1
    while content < text.count, text[content] == UInt8(ascii: " ") || text[content] == UInt8(ascii: "\t") {
      content += 1
    }
    return SourceScan.NoteLine(line: line, marker: start..<content, label: label)
  }

  /// The label of a footnote whose mark, `[^label]`, begins at a place; nil if none does.
  func noteLabel(from start: Int) -> Range<Int>? {
    guard start + 1 < text.count, text[start] == UInt8(ascii: "["), text[start + 1] == UInt8(ascii: "^")
    else { return nil }
    let label = start + 2
    var end = label
    while end < text.count, Self.mayStandInLabel(text[end]), end - label < 900 { end += 1 }
    guard end > label, end < text.count, text[end] == UInt8(ascii: "]") else { return nil }
    return label..<end
  }

  private static func mayStandInLabel(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte != UInt8(ascii: "]") && byte != UInt8(ascii: "[") && byte != UInt8(ascii: "\\")
  }

  private func isDelimiterRow(_ start: Int) -> Bool {
    var end = start
    while end < text.count, text[end] != UInt8(ascii: "\n"), text[end] != UInt8(ascii: "\r") {
      switch text[end] {
      case UInt8(ascii: "|"), UInt8(ascii: "-"), UInt8(ascii: ":"): end += 1
      case _ where text[end].isBlank: end += 1
      default: return false
      }
    }
    return TableSyntax(text: text).isDelimiter(start..<end)
  }

  /// Behind the signs of quotations and the blanks around them.
  func afterQuotes(_ start: Int) -> Int {
    var start = start
    while start < text.count, text[start].isBlank || text[start] == UInt8(ascii: ">") { start += 1 }
    return start
  }

  /// Whether the marker of a list item may begin here.
  private func isMarker(_ start: Int) -> Bool {
    switch text[start] {
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"): true
    default: text[start].isDigit
    }
  }

  /// Behind the markers of list items, and the signs of quotations between them.
  func afterMarkers(_ start: Int) -> Int {
    var start = start
    while start < text.count, isMarker(start) {
      var end = start
      while end < text.count, text[end].isDigit { end += 1 }
      if end > start, end < text.count, text[end] != UInt8(ascii: "."), text[end] != UInt8(ascii: ")") {
        return start
      }
      end += 1
      guard end < text.count, text[end].isBlank else { return start }
      start = afterQuotes(end)
    }
    return start
  }
}

/// What the quotations and lists around a block put before each of its lines.
struct ContainerPrefix {
  private let lines: LineTable
  /// How many quotations the block stands in.
  private let quotations: Int
  /// How far its lines are indented behind the signs of the quotations, in columns; a line that is
  /// indented less is a lazy continuation.
  private let indent: Int
  /// Whether a quotation stands in a list item, so that its signs may be indented.
  private let isQuotedInItem: Bool

  /// `map` gives the lines of the source that correspond to those of the parsed text.
  init(of block: CmarkNode, in map: SourceMap) {
    lines = map.lines
    var quotations = 0
    var item: CmarkNode?
    var isQuotedInItem = false
    var container = block.parent
    while let next = container {
      if next.kind == .blockQuote { quotations += 1 }
      if next.kind == .item {
        if quotations > 0 { isQuotedInItem = true } else if item == nil { item = next }
      }
      container = next.parent
    }
    self.quotations = quotations
    self.isQuotedInItem = isQuotedInItem
    let reader = LineStart(text: map.lines.text, isIndented: isQuotedInItem)
    indent = item.map { reader.contentColumn(ofItem: $0, quotations: quotations, in: map) } ?? 0
  }

  /// Where the text of a line begins, and whether the line is a lazy continuation (CommonMark 0.30,
  /// section 5.1).
  func content(of line: Int) -> (range: Range<Int>, isLazy: Bool) {
    let (range, indent) = indented(line)
    return (range, indent < 0)
  }

  /// The same with how far the text is indented; less than 0 for a lazy continuation.
  private func indented(_ line: Int) -> (range: Range<Int>, indent: Int) {
    let range = lines.range(of: line)
    let reader = LineStart(text: lines.text, isIndented: isQuotedInItem)
    var place = reader.afterQuotations(quotations, in: range)
    let isQuoted = place.quotations == quotations
    reader.skipBlanks(&place, range.upperBound)
    return (place.offset..<range.upperBound, isQuoted ? place.column - place.base - indent : -1)
  }

  /// The line on which a block ends. libcmark may give one more for a heading that is underlined.
  func lastLine(of block: CmarkNode, in map: SourceMap) -> Int {
    let (first, last) = (map.line(ofBlock: block), map.lastLine(ofBlock: block))
    guard block.kind == .heading, first < last else { return last }
    return (max(first + 1, last - 1)...last).first { line in
      let (range, indent) = indented(line)
      let text = TableSyntax(text: lines.text).trimmed(range)
      guard (0...3).contains(indent), let sign = text.first.map({ lines.text[$0] }) else { return false }
      return (sign == UInt8(ascii: "-") || sign == UInt8(ascii: "="))
        && text.allSatisfy { lines.text[$0] == sign }
    } ?? last
  }
}

/// Reads the beginning of a line column by column, tabs being four wide.
private struct LineStart {
  let text: UnsafeRawBufferPointer
  /// Whether the sign of a quotation may be indented as far as a list item; otherwise by 3 columns.
  let isIndented: Bool

  struct Position {
    var offset: Int
    /// From 0.
    var column = 0
    /// The quotations whose signs have been passed.
    var quotations = 0
    /// The column behind the signs of the quotations and the blank after each: part of a tab may be it.
    var base = 0
  }

  /// Behind the signs of at most so many quotations, and the blank after each.
  func afterQuotations(_ count: Int, in line: Range<Int>) -> Position {
    var place = Position(offset: line.lowerBound)
    while place.quotations < count {
      var next = place
      skipBlanks(&next, line.upperBound)
      guard next.offset < line.upperBound, text[next.offset] == UInt8(ascii: ">"),
        isIndented || next.column - place.base < 4
      else { return place }
      next.quotations += 1
      step(&next)
      next.base = next.column
      if next.offset < line.upperBound {
        let sign = text[next.offset]
        if sign == UInt8(ascii: " ") || sign == UInt8(ascii: "\t") { next.base += 1 }
        if sign == UInt8(ascii: " ") { step(&next) }
      }
      place = next
    }
    return place
  }

  func skipBlanks(_ place: inout Position, _ end: Int) {
    while place.offset < end,
      text[place.offset] == UInt8(ascii: " ") || text[place.offset] == UInt8(ascii: "\t")
    {
      step(&place)
    }
  }

  private func step(_ place: inout Position) {
    place.column += text[place.offset] == UInt8(ascii: "\t") ? 4 - place.column % 4 : 1
    place.offset += 1
  }

  /// The column behind the signs of the quotations at which the content of a list item begins.
  func contentColumn(ofItem item: CmarkNode, quotations: Int, in map: SourceMap) -> Int {
    let line = map.line(ofBlock: item)
    let range = map.lines.range(of: line)
    var place = afterQuotations(quotations, in: range)
    let base = place.base
    let marker = min(range.lowerBound + max(0, item.startColumn - 1), range.upperBound)
    while place.offset < marker { step(&place) }
    // What begins a footnote's text is as wide as the indent of the lines after it.
    if map.isRewritten(line) { return place.column - base + 4 }
    while place.offset < range.upperBound, !text[place.offset].isBlank { step(&place) }
    // As many blanks are looked at as count: an item may have any number of them.
    let end = place.column
    skipBlanks(&place, min(range.upperBound, place.offset + 5))
    let isBlank = place.offset == range.upperBound
    return (isBlank || place.column - end > 4 ? end + 1 : place.column) - base
  }
}

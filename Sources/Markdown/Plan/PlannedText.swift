/// A text as libcmark gets it.
struct PlannedText {
  private(set) var bytes: [UInt8] = []
  /// How many lines stand before the first one of the text itself.
  private(set) var leadingLines = 0
  /// The line of the first cell.
  private var firstCellLine = 0
  /// The first line of each of the plan's paragraphs.
  private(set) var paragraphLines: [Int] = []

  private let signs: [Int]

  init(_ plan: SourcePlan) {
    signs = plan.escapes
    let text = plan.scan.lines.text
    bytes.reserveCapacity(text.count + plan.cells.count * 24 + plan.notes.count * 32 + 16)
    for (index, note) in plan.notes.enumerated() {
      bytes.append(literal: "[^")
      bytes.append(contentsOf: text[note.label])
      bytes.append(literal: "]: <")
      bytes.append(contentsOf: plan.noteSign)
      bytes.append(contentsOf: String(index).utf8)
      bytes.append(literal: ">\n")
      leadingLines += 1
    }
    endParagraph()
    firstCellLine = leadingLines + 1
    for cell in plan.cells {
      // The no-break space keeps whatever follows part of a paragraph, and is a space to the rules of
      // emphasis.
      bytes.append(literal: "\u{A0}")
      appendLine(cell.source, withoutEscapes: cell.hasEscapedPipe, text)
      endParagraph()
    }
    for paragraph in plan.paragraphs {
      paragraphLines.append(leadingLines + 1)
      appendLine(paragraph.first, withoutEscapes: false, text)
      for line in paragraph.more { appendLine(line, withoutEscapes: false, text) }
      endParagraph()
      // Lines that were guessed wrong may be a list; a comment keeps the text from going on with it.
      bytes.append(literal: "<!---->\n")
      leadingLines += 1
      endParagraph()
    }
    appendBody(plan)
  }

  /// The line of a cell, by its place in the plan; a blank line follows each.
  func line(ofCell index: Int) -> Int { firstCellLine + 2 * index }

  private mutating func endParagraph() {
    bytes.append(UInt8(ascii: "\n"))
    leadingLines += 1
  }

  private mutating func appendLine(
    _ line: Range<Int>, withoutEscapes: Bool, _ text: UnsafeRawBufferPointer
  ) {
    var start = line.lowerBound
    for sign in escapes(in: line) {
      append(start..<sign, withoutEscapes: withoutEscapes, text)
      bytes.append(UInt8(ascii: "\\"))
      start = sign
    }
    append(start..<line.upperBound, withoutEscapes: withoutEscapes, text)
    endParagraph()
  }

  private mutating func append(
    _ range: Range<Int>, withoutEscapes: Bool, _ text: UnsafeRawBufferPointer
  ) {
    if withoutEscapes {
      for index in range where !TableSyntax.isEscape(text, index) { bytes.append(text[index]) }
    } else {
      bytes.append(contentsOf: UnsafeRawBufferPointer(rebasing: text[range]))
    }
  }

  /// The signs on a line before which a backslash is put.
  private func escapes(in line: Range<Int>) -> ArraySlice<Int> {
    guard !signs.isEmpty else { return [] }
    var low = 0
    var high = signs.count
    while low < high {
      let middle = (low + high) / 2
      if signs[middle] < line.lowerBound { low = middle + 1 } else { high = middle }
    }
    return signs[low...].prefix { $0 < line.upperBound }
  }

  private mutating func appendBody(_ plan: SourcePlan) {
    let text = plan.scan.lines.text
    let marker = plan.notes.isEmpty ? [] : ListMarkers(in: plan.scan.lines).unused
    var edits = plan.notes.map { (range: $0.marker, replacement: marker, line: $0.line) }
    edits += plan.rewrittenRows.compactMap { line in
      let range = plan.scan.lines.range(of: line)
      return range.first { text[$0] == UInt8(ascii: "-") }
        .map { (range: $0..<($0 + 1), replacement: [UInt8(ascii: ":")], line: line) }
    }
    edits += signs.map { (range: $0..<$0, replacement: [UInt8(ascii: "\\")], line: 0) }
    edits.sort { $0.range.lowerBound < $1.range.lowerBound }
    var start = 0
    for edit in edits {
      bytes.append(contentsOf: text[start..<edit.range.lowerBound])
      bytes.append(contentsOf: edit.replacement)
      start = edit.range.upperBound
      // An item may be empty, but then it is read otherwise; a comment keeps it from being so.
      if edit.replacement.count > 1, start == plan.scan.lines.end(of: edit.line) {
        bytes.append(literal: "<!---->")
      }
    }
    bytes.append(contentsOf: text[start...])
  }
}

/// The markers of list items that a text has.
private struct ListMarkers {
  /// A marker that no list of the text has, so that what begins with it joins none. It is four columns
  /// wide, as the indent of a footnote's further lines.
  let unused: [UInt8]

  init(in lines: LineTable) {
    var used: Set<UInt8> = []
    for line in 1...lines.count {
      for byte in lines.text[lines.range(of: line)] {
        switch byte {
        case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"), UInt8(ascii: "."), UInt8(ascii: ")"):
          used.insert(byte)
          continue
        case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: ">"), UInt8(ascii: "0")...UInt8(ascii: "9"):
          continue
        default: break
        }
        break
      }
    }
    let markers: [(sign: UInt8, text: StaticString)] = [
      (UInt8(ascii: "+"), "+   "), (UInt8(ascii: ")"), "01) "), (UInt8(ascii: "*"), "*   "),
      (UInt8(ascii: "."), "01. "), (UInt8(ascii: "-"), "-   "),
    ]
    var marker: [UInt8] = []
    marker.append(literal: markers.first { !used.contains($0.sign) }?.text ?? "+   ")
    unused = marker
  }
}

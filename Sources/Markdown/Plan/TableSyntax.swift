/// How rows of tables are written (GitHub Flavored Markdown 0.29, section 4.10).
struct TableSyntax {
  let text: UnsafeRawBufferPointer
  /// Whether straight quotation marks, hyphens and full stops may stand for other signs.
  var isSmart = false

  /// How the cells of a column are aligned.
  enum Alignment: Hashable {
    case none, left, center, right
  }

  /// A cell: where its content stands, without the blanks around it.
  struct Cell: Hashable {
    let source: Range<Int>
    /// Whether it has a pipe with a backslash before it, which stands for the pipe alone.
    let hasEscapedPipe: Bool
    /// Whether no sign in it can mean anything, so that it need not be parsed.
    let isPlain: Bool

    /// Whether it has to be parsed by itself.
    var isParsed: Bool { !isPlain && !source.isEmpty }
  }

  /// Appends the cells of a row that is written on part of a line: the pipes before the first and after
  /// the last are optional.
  func appendCells(in row: Range<Int>, to cells: inout [Cell]) {
    eachCell(in: row) { cells.append($0) }
  }

  /// The number of cells in a row.
  func count(in row: Range<Int>) -> Int {
    var count = 0
    eachCell(in: row) { _ in count += 1 }
    return count
  }

  private func eachCell(in row: Range<Int>, _ body: (Cell) -> Void) {
    let row = trimmed(row)
    var index = row.lowerBound
    if index < row.upperBound, text[index] == UInt8(ascii: "|") { index += 1 }
    var start = index
    var (hasEscapedPipe, isPlain) = (false, true)
    while index < row.upperBound {
      let byte = text[index]
      if byte == UInt8(ascii: "|") {
        body(Cell(source: trimmed(start..<index), hasEscapedPipe: hasEscapedPipe, isPlain: isPlain))
        start = index + 1
        (hasEscapedPipe, isPlain) = (false, true)
      } else if mayMean(byte, at: index) {
        isPlain = false
        // A pipe with a backslash before it belongs to the cell, whatever stands before that.
        if byte == UInt8(ascii: "\\"), index + 1 < row.upperBound, text[index + 1] == UInt8(ascii: "|") {
          hasEscapedPipe = true
          index += 1
        }
      }
      index += 1
    }
    if start < row.upperBound {
      body(Cell(source: trimmed(start..<row.upperBound), hasEscapedPipe: hasEscapedPipe, isPlain: isPlain))
    }
  }

  /// Whether a sign may mean more than itself.
  @inline(__always)
  private func mayMean(_ byte: UInt8, at index: Int) -> Bool {
    switch byte {
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "["), UInt8(ascii: "]"),
      UInt8(ascii: "<"), UInt8(ascii: "&"), UInt8(ascii: "\\"), UInt8(ascii: "~"), UInt8(ascii: "@"),
      UInt8(ascii: ":"):
      true
    case UInt8(ascii: "w"): index + 1 < text.count && text[index + 1] == UInt8(ascii: "w")
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "-"), UInt8(ascii: "."): isSmart
    default: false
    }
  }

  /// The alignments of the columns if a line is a delimiter row; nil if it is not. One hyphen suffices,
  /// but hyphens alone, without a pipe or a colon, are an underline or a rule.
  func alignments(in row: Range<Int>) -> [Alignment]? {
    let row = trimmed(row)
    guard isDelimiter(row), count(in: row) <= Self.columnLimit else { return nil }
    var cells: [Cell] = []
    appendCells(in: row, to: &cells)
    return cells.map { cell in
      let isLeft = text[cell.source.lowerBound] == UInt8(ascii: ":")
      let isRight = text[cell.source.upperBound - 1] == UInt8(ascii: ":")
      return isLeft ? (isRight ? .center : .left) : (isRight ? .right : .none)
    }
  }

  /// What has more columns is no table.
  static let columnLimit = 1000

  /// Whether part of a line is a delimiter row.
  func isDelimiter(_ row: Range<Int>) -> Bool {
    let row = trimmed(row)
    var index = row.lowerBound
    var hasMark = false
    if index < row.upperBound, text[index] == UInt8(ascii: "|") {
      index += 1
      hasMark = true
    }
    while true {
      skipBlanks(&index, row.upperBound)
      if index < row.upperBound, text[index] == UInt8(ascii: ":") {
        index += 1
        hasMark = true
      }
      let hyphens = index
      while index < row.upperBound, text[index] == UInt8(ascii: "-") { index += 1 }
      guard index > hyphens else { return false }
      if index < row.upperBound, text[index] == UInt8(ascii: ":") {
        index += 1
        hasMark = true
      }
      skipBlanks(&index, row.upperBound)
      if index == row.upperBound { return hasMark }
      guard text[index] == UInt8(ascii: "|") else { return false }
      index += 1
      hasMark = true
      if index == row.upperBound { return true }
    }
  }

  /// Whether the byte at a place in a cell is a backslash before a pipe.
  static func isEscape(_ text: UnsafeRawBufferPointer, _ index: Int) -> Bool {
    text[index] == UInt8(ascii: "\\") && index + 1 < text.count && text[index + 1] == UInt8(ascii: "|")
  }

  private func skipBlanks(_ index: inout Int, _ end: Int) {
    while index < end, text[index].isBlank { index += 1 }
  }

  /// Part of a line without the blanks at both ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, text[start].isBlank { start += 1 }
    while end > start, text[end - 1].isBlank { end -= 1 }
    return start..<end
  }
}

extension UInt8 {
  /// Whether it is a space, a tab, a vertical tab or a form feed.
  var isBlank: Bool { self == 0x20 || self == 0x09 || self == 0x0B || self == 0x0C }

  /// Whether it is an ASCII punctuation character (CommonMark 0.30, section 2.1).
  var isPunctuation: Bool {
    switch self {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }

  /// Whether it is an ASCII letter.
  var isLetter: Bool { (0x61...0x7A).contains(self | 0x20) }

  /// Whether it is an ASCII digit.
  var isDigit: Bool { (0x30...0x39).contains(self) }
}

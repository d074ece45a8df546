/// A table: part of the lines of what libcmark reads as a paragraph or as an underlined heading.
struct Table {
  /// How the columns are aligned; as many as the table has columns.
  let alignments: [TableSyntax.Alignment]
  /// The cells of all rows, row by row; the first row is the header.
  private(set) var cells: [TableSyntax.Cell] = []
  /// Where in `cells` each row begins.
  private(set) var rows: [Int] = []
  /// The line of the delimiter row.
  let delimiterRow: Int
  /// What stands before the header in the same paragraph.
  private(set) var lead: SourcePlan.Lines?
  /// What follows the last row in the same paragraph: lazy continuation lines, which no row can be.
  private(set) var tail: SourcePlan.Lines?
  /// Whether a thematic break follows, which libcmark took for the underline of a heading.
  private(set) var isBeforeRule = false

  /// The table that a block holds, if it does; `delimiterRows` are the lines of the source on which its
  /// delimiter row may be.
  init?(in block: CmarkNode, delimiterRows: ArraySlice<Int>, map: SourceMap, isSmart: Bool) {
    let prefix = ContainerPrefix(of: block, in: map)
    let syntax = TableSyntax(text: map.lines.text, isSmart: isSmart)
    let first = map.line(ofBlock: block)
    let firstContent = min(map.offset(ofBlock: block), map.lines.end(of: first))..<map.lines.end(of: first)
    let last = prefix.lastLine(of: block, in: map)
    func content(of line: Int) -> Range<Int> {
      line == first ? firstContent : prefix.content(of: line).range
    }
    let found = delimiterRows.lazy.compactMap { row -> (row: Int, alignments: [TableSyntax.Alignment])? in
      let (range, isLazy) = prefix.content(of: row)
      guard row > first, row <= last, !isLazy, let alignments = syntax.alignments(in: range),
        syntax.count(in: content(of: row - 1)) == alignments.count
      else { return nil }
      return (row, alignments)
    }.first
    guard let (row, alignments) = found else { return nil }
    self.alignments = alignments
    delimiterRow = row
    addRow(content(of: row - 1), syntax)
    if row - 1 > first { lead = .lines(first...(row - 2), content) }
    guard row < last else { return }
    addRows((row + 1)...last, of: block, prefix, syntax)
  }

  private mutating func addRows(
    _ lines: ClosedRange<Int>, of block: CmarkNode, _ prefix: ContainerPrefix, _ syntax: TableSyntax
  ) {
    for line in lines {
      let (range, isLazy) = prefix.content(of: line)
      if isLazy {
        tail = .lines(line...lines.upperBound) { prefix.content(of: $0).range }
        return
      }
      let mayBeRule = block.kind == .heading && line == lines.upperBound && range.count > 2
      if mayBeRule, syntax.text[range.lowerBound] == UInt8(ascii: "-") {
        isBeforeRule = true
      } else {
        addRow(range, syntax)
      }
    }
  }

  private mutating func addRow(_ range: Range<Int>, _ syntax: TableSyntax) {
    rows.append(cells.count)
    syntax.appendCells(in: range, to: &cells)
  }

  /// The cells of a row.
  func cells(ofRow row: Int) -> ArraySlice<TableSyntax.Cell> {
    cells[rows[row]..<(row + 1 < rows.count ? rows[row + 1] : cells.count)]
  }

  /// The cells that are shown and have to be parsed by themselves.
  func eachParsedCell(_ body: (TableSyntax.Cell) -> Void) {
    for row in rows.indices {
      for cell in cells(ofRow: row).prefix(alignments.count) where cell.isParsed { body(cell) }
    }
  }

  /// What else stands in the same paragraph.
  var paragraphs: [SourcePlan.Lines] { [lead, tail].compactMap(\.self) }
}

extension SourcePlan.Lines {
  fileprivate static func lines(
    _ lines: ClosedRange<Int>, _ content: (Int) -> Range<Int>
  ) -> SourcePlan.Lines {
    SourcePlan.Lines(first: content(lines.lowerBound), more: lines.dropFirst().map(content))
  }
}

extension Table {
  /// The line of the delimiter row in a block that would be a table if it had fewer columns.
  static func wideRow(in block: CmarkNode, delimiterRows: ArraySlice<Int>, map: SourceMap) -> Int? {
    guard block.kind == .paragraph || block.kind == .heading else { return nil }
    let prefix = ContainerPrefix(of: block, in: map)
    let syntax = TableSyntax(text: map.lines.text, isSmart: false)
    return delimiterRows.first { row in
      let range = prefix.content(of: row).range
      let columns = syntax.count(in: syntax.trimmed(range))
      return columns > TableSyntax.columnLimit && syntax.isDelimiter(range)
        && syntax.count(in: prefix.content(of: row - 1).range) == columns
    }
  }
}

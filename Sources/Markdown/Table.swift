/// A table: part of the lines of what libcmark reads as a paragraph or as an underlined heading.
struct Table {
  /// How the columns are aligned; as many as the table has columns.
  let alignments: [TableSyntax.Alignment]
  /// The cells of all rows, row by row; the first row is the header.
  private(set) var cells: [TableSyntax.Cell] = []
  /// Where in `cells` each row begins.
  private(set) var rows: [Int] = []
  /// The line of each row.
  private(set) var rowLines: [Int] = []
  /// What stands before the header in the same paragraph.
  private(set) var lead: SourcePlan.Fragment?
  /// What follows the last row in the same paragraph: lazy continuation lines, which no row can be.
  private(set) var tail: SourcePlan.Fragment?
  /// Whether a thematic break follows, which libcmark took for the underline of a heading.
  private(set) var isBeforeRule = false

  /// The table that a block holds, if it does; `delimiterRows` are the lines of the source on which its
  /// delimiter row may be.
  init?(in block: CmarkNode, delimiterRows: ArraySlice<Int>, map: SourceMap) {
    let prefix = ContainerPrefix(of: block, in: map)
    let syntax = TableSyntax(text: map.lines.text)
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
    addRow(syntax.cells(in: content(of: row - 1)), line: row - 1)
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
        addRow(syntax.cells(in: range), line: line)
      }
    }
  }

  private mutating func addRow(_ row: [TableSyntax.Cell], line: Int) {
    rows.append(cells.count)
    rowLines.append(line)
    cells += row
  }

  /// The cells of a row.
  func cells(ofRow row: Int) -> ArraySlice<TableSyntax.Cell> {
    cells[rows[row]..<(row + 1 < rows.count ? rows[row + 1] : cells.count)]
  }

  /// Everything that has to be parsed by itself.
  var fragments: [SourcePlan.Fragment] {
    let shown = rows.indices.flatMap { cells(ofRow: $0).prefix(alignments.count) }
    return [lead].compactMap(\.self) + shown.compactMap(SourcePlan.Fragment.init) + [tail].compactMap(\.self)
  }
}

extension SourcePlan.Fragment {
  fileprivate static func lines(
    _ lines: ClosedRange<Int>, _ content: (Int) -> Range<Int>
  ) -> SourcePlan.Fragment {
    SourcePlan.Fragment(first: content(lines.lowerBound), more: lines.dropFirst().map(content))
  }
}

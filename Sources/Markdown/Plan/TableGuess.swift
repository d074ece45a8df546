/// Guesses, before a text is parsed, which tables it has. A guess costs little when it is wrong, and a
/// second parse when it is missing.
struct TableGuess {
  let lines: LineTable
  let isSmart: Bool

  /// The cells of all tables that seem to stand at these delimiter rows, in the order of the text.
  func cells(at delimiterRows: [Int]) -> [TableSyntax.Cell] {
    var cells: [TableSyntax.Cell] = []
    let syntax = TableSyntax(text: lines.text, isSmart: isSmart)
    let reader = LineReader(text: lines.text)
    var row: [TableSyntax.Cell] = []
    func append(_ range: Range<Int>, _ columns: Int) {
      row.removeAll(keepingCapacity: true)
      syntax.appendCells(in: range, to: &row)
      for cell in row.prefix(columns) where cell.isParsed { cells.append(cell) }
    }
    var lastLine = 0
    for row in delimiterRows where row - 1 > lastLine {
      let header = lines.range(of: row - 1)
      let start = min(reader.afterMarkers(reader.afterQuotes(header.lowerBound)), header.upperBound)
      let columns = syntax.count(in: content(of: row))
      guard start < header.upperBound, columns <= TableSyntax.columnLimit,
        syntax.count(in: start..<header.upperBound) == columns
      else {
        continue
      }
      append(start..<header.upperBound, columns)
      lastLine = row
      while lastLine < lines.count {
        let range = content(of: lastLine + 1)
        guard !range.isEmpty else { break }
        lastLine += 1
        append(range, columns)
      }
    }
    return cells
  }

  /// A line without the signs of quotations.
  private func content(of line: Int) -> Range<Int> {
    let range = lines.range(of: line)
    return min(
      LineReader(text: lines.text).afterQuotes(range.lowerBound), range.upperBound)..<range.upperBound
  }
}

/// Guesses, before a text is parsed, which tables it has. A guess costs little when it is wrong, and a
/// second parse when it is missing.
struct TableGuess {
  let lines: LineTable

  /// The cells of all tables that seem to stand at these delimiter rows, in the order of the text.
  func fragments(at delimiterRows: [Int]) -> [SourcePlan.Fragment] {
    var fragments: [SourcePlan.Fragment] = []
    let syntax = TableSyntax(text: lines.text)
    let reader = LineReader(text: lines.text)
    var lastLine = 0
    for row in delimiterRows where row - 1 > lastLine {
      let header = lines.range(of: row - 1)
      let start = min(reader.afterMarkers(reader.afterQuotes(header.lowerBound)), header.upperBound)
      let columns = syntax.count(in: content(of: row))
      guard start < header.upperBound, syntax.count(in: start..<header.upperBound) == columns else {
        continue
      }
      fragments += syntax.cells(in: start..<header.upperBound).compactMap(SourcePlan.Fragment.init)
      lastLine = row
      while lastLine < lines.count {
        let range = content(of: lastLine + 1)
        guard !range.isEmpty else { break }
        lastLine += 1
        fragments += syntax.cells(in: range).prefix(columns).compactMap(SourcePlan.Fragment.init)
      }
    }
    return fragments
  }

  /// A line without the signs of quotations.
  private func content(of line: Int) -> Range<Int> {
    let range = lines.range(of: line)
    return min(
      LineReader(text: lines.text).afterQuotes(range.lowerBound), range.upperBound)..<range.upperBound
  }
}

import Diagnostics

/// Turns what libcmark says of positions into places in the source, and these into marks in the file.
///
/// Of what libcmark says only the lines and the columns of blocks are used: it counts columns in bytes
/// and, for inlines, loses them on continuation lines. Where inlines stand `InlineAlignment` finds out.
///
/// Whatever the text, the work is linear: the marks on a line are asked for in document order or nearly
/// so, and each is counted from the one before.
struct SourceMap {
  let lines: LineTable
  private let firstLine: Int
  /// How many lines stand before the text in what libcmark has parsed.
  private let leadingLines: Int
  /// The lines of the source that libcmark got with another beginning, ascending.
  private let rewritten: [SourceScan.NoteLine]
  /// The last position whose column was counted.
  private var last = (line: 0, offset: 0, column: 1)
  /// The last position on each of the long lines before.
  private var left: [Int: (offset: Int, column: Int)] = [:]

  /// From so many bytes on a line is not counted from its beginning again.
  private static let longLine = 1000

  /// How wide the beginning of a rewritten line is in what libcmark has parsed.
  private static let rewrittenWidth = 4

  init(_ lines: LineTable, firstLine: Int, leadingLines: Int = 0, rewritten: [SourceScan.NoteLine] = []) {
    self.lines = lines
    self.firstLine = firstLine
    self.leadingLines = leadingLines
    self.rewritten = rewritten
  }

  // MARK: Blocks

  /// The line of the source on which a block begins, from 1; 0 or less before the text.
  func line(ofBlock block: CmarkNode) -> Int { block.startLine - leadingLines }

  /// The line of the source on which a block ends.
  func lastLine(ofBlock block: CmarkNode) -> Int { max(line(ofBlock: block), block.endLine - leadingLines) }

  /// Where a block begins in the source.
  func offset(ofBlock block: CmarkNode) -> Int {
    let line = line(ofBlock: block)
    let start = lines.start(of: line)
    let offset = start + max(0, block.startColumn - 1)
    guard let note = note(onLine: line), offset >= note.marker.lowerBound + Self.rewrittenWidth else {
      return offset
    }
    return offset - Self.rewrittenWidth + note.marker.count
  }

  /// Whether libcmark got a line with another beginning.
  func isRewritten(_ line: Int) -> Bool { note(onLine: line) != nil }

  private func note(onLine line: Int) -> SourceScan.NoteLine? {
    guard !rewritten.isEmpty else { return nil }
    var low = 0
    var high = rewritten.count
    while low < high {
      let middle = (low + high) / 2
      if rewritten[middle].line < line { low = middle + 1 } else { high = middle }
    }
    return low < rewritten.count && rewritten[low].line == line ? rewritten[low] : nil
  }

  // MARK: Marks

  /// The first line of a block, from where the block begins.
  mutating func mark(ofBlock block: CmarkNode) -> Mark {
    let start = offset(ofBlock: block)
    return mark(start..<max(start, lines.end(of: line(ofBlock: block))))
  }

  /// A line of the source without the blanks before it.
  mutating func mark(ofLine line: Int) -> Mark {
    let range = lines.range(of: line)
    let start = range.first { !lines.text[$0].isBlank } ?? range.lowerBound
    return mark(start..<range.upperBound)
  }

  /// A part of the source, as far as it stands on the line on which it begins.
  mutating func mark(_ range: Range<Int>) -> Mark {
    let line = lines.line(at: range.lowerBound)
    let start = range.lowerBound
    let end = max(start, min(range.upperBound, lines.end(of: line)))
    if last.line != line { turn(to: line) }
    last.column += start < last.offset ? -count(start..<last.offset) : count(last.offset..<start)
    last.offset = start
    return Mark(line: firstLine + line - 1, column: last.column, length: count(start..<end))
  }

  /// Goes on where a line was left. Only long lines are kept: those that many links may stand on or
  /// lead to, by turns.
  private mutating func turn(to line: Int) {
    if last.offset - lines.start(of: last.line) > Self.longLine {
      left[last.line] = (last.offset, last.column)
    }
    let place = left.isEmpty ? nil : left[line]
    last = (line, place?.offset ?? lines.start(of: line), place?.column ?? 1)
  }

  /// The number of code points.
  private func count(_ range: Range<Int>) -> Int {
    lines.text[range].count { $0 & 0xC0 != 0x80 }
  }
}

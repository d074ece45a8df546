/// The text of a paragraph, a heading or the cell of a table as libcmark reads its inlines: without what
/// the containers around it put before its lines, and with the place of each byte in the source.
struct LeafText {
  /// The text, its lines joined by line feeds.
  private(set) var bytes: [UInt8] = []
  /// Where stretches of the text that stand together in the source begin, in the text and in the source.
  private var pieces: [(text: Int, source: Int)] = []

  /// A paragraph or a heading in the text itself.
  init(of block: CmarkNode, in map: SourceMap) {
    let prefix = ContainerPrefix(of: block, in: map)
    let first = map.line(ofBlock: block)
    let end = prefix.lastLine(of: block, in: map)
    let isUnderlined = block.kind == .heading && end > first
    let last = isUnderlined ? end - 1 : end
    var start = min(map.offset(ofBlock: block), map.lines.end(of: first))
    if block.kind == .heading, !isUnderlined { start = Self.afterHashes(start, map.lines, first) }
    append(start..<map.lines.end(of: first), map.lines.text)
    guard first < last else { return }
    for line in (first + 1)...last {
      bytes.append(UInt8(ascii: "\n"))
      append(prefix.content(of: line).range, map.lines.text)
    }
  }

  /// What was parsed by itself.
  init(of fragment: SourcePlan.Fragment, in map: SourceMap) {
    let text = map.lines.text
    switch fragment {
    case .cell(let cell):
      pieces.append((0, cell.source.lowerBound))
      bytes.append(literal: "\u{A0}")
      var start = cell.source.lowerBound
      if cell.hasEscapedPipe {
        for index in cell.source where TableSyntax.isEscape(text, index) {
          append(start..<index, text)
          start = index + 1
        }
      }
      append(start..<cell.source.upperBound, text)
    case .lines(let lines):
      append(lines.first, text)
      for line in lines.more {
        bytes.append(UInt8(ascii: "\n"))
        append(line, text)
      }
    }
  }

  private mutating func append(_ range: Range<Int>, _ text: UnsafeRawBufferPointer) {
    pieces.append((bytes.count, range.lowerBound))
    bytes.append(contentsOf: UnsafeRawBufferPointer(rebasing: text[range]))
  }

  /// Where a part of the text stands in the source, from its first byte to its last.
  func source(of range: Range<Int>) -> Range<Int> {
    let start = source(of: range.lowerBound)
    guard !range.isEmpty else { return start..<start }
    return start..<max(start, source(of: range.upperBound - 1) + 1)
  }

  private func source(of offset: Int) -> Int {
    var low = 0
    var high = pieces.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if pieces[middle].text <= offset { low = middle } else { high = middle }
    }
    guard low < pieces.count else { return 0 }
    return pieces[low].source + offset - pieces[low].text
  }

  /// Behind the signs that begin a heading.
  private static func afterHashes(_ start: Int, _ lines: LineTable, _ line: Int) -> Int {
    let end = lines.end(of: line)
    var start = start
    while start < end, lines.text[start] == UInt8(ascii: "#") { start += 1 }
    while start < end, lines.text[start] == UInt8(ascii: " ") || lines.text[start] == UInt8(ascii: "\t") {
      start += 1
    }
    return start
  }
}

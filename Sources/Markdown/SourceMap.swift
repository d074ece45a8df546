import Diagnostics

/// Turns what libcmark says of positions into marks in the file.
///
/// libcmark counts columns in bytes and, for inlines, loses the true column on continuation lines and
/// counts too few lines after a definition or a code span of several lines. So what an inline consists
/// of is found again in the source, between the line that libcmark gives and the end of its block.
///
/// Whatever the text, the work is linear: positions are asked for in document order or nearly so, and
/// each is counted from the one before.
struct SourceMap {
  private let text: UnsafeRawBufferPointer
  private let firstLine: Int
  /// Where each line begins; filled at the first question.
  private var lineStarts: [Int] = []
  /// The addresses in the text; made for the first link.
  private var addresses: AddressIndex?
  /// The last position whose column was counted.
  private var last = (line: 0, offset: 0, column: 1)
  /// The last line that was marked as a whole.
  private var lastLine = (line: 0, mark: Mark.wholeFile)
  /// Where the last tag that was found ends.
  private var tagEnd = 0

  init(_ text: UnsafeRawBufferPointer, firstLine: Int) {
    self.text = text
    self.firstLine = firstLine
  }

  /// The whole rest of the line from a byte column on.
  mutating func mark(line: Int, byteColumn: Int) -> Mark {
    let end = end(ofLine: line)
    let start = min(start(ofLine: line) + max(0, byteColumn - 1), end)
    return mark(start..<end, onLine: line)
  }

  /// Where `address` is written between two lines, or defined; the whole first line if it is written in
  /// another way there.
  mutating func mark(ofAddress address: UnsafeRawBufferPointer, inLines lines: ClosedRange<Int>) -> Mark {
    let range = start(ofLine: lines.lowerBound)..<end(ofLine: lines.upperBound)
    if addresses == nil { addresses = AddressIndex(text) }
    if !address.isEmpty, let found = addresses?.take(address, in: range) {
      return mark(found, onLine: line(at: found.lowerBound))
    }
    return mark(ofLine: lines.lowerBound)
  }

  /// The whole line in which a tag begins between two lines. Tags are asked for in document order.
  mutating func mark(ofTag tag: UnsafeRawBufferPointer, inLines lines: ClosedRange<Int>) -> Mark {
    let end = end(ofLine: lines.upperBound)
    let first = tag.prefix { !Self.isLineEnd($0) }
    var start = max(tagEnd, start(ofLine: lines.lowerBound))
    while start + first.count <= end {
      if text[start] == UInt8(ascii: "<"), text[start..<(start + first.count)].elementsEqual(first) {
        tagEnd = start + first.count
        return mark(ofLine: line(at: start))
      }
      start += 1
    }
    return mark(ofLine: lines.lowerBound)
  }

  private mutating func mark(ofLine line: Int) -> Mark {
    if lastLine.line != line { lastLine = (line, mark(line: line, byteColumn: 1)) }
    return lastLine.mark
  }

  private mutating func mark(_ range: Range<Int>, onLine line: Int) -> Mark {
    let start = max(range.lowerBound, firstColumn(ofLine: line))
    if last.line != line { last = (line, firstColumn(ofLine: line), 1) }
    last.column +=
      start < last.offset ? -count(start..<last.offset) : count(last.offset..<start)
    last.offset = start
    return Mark(
      line: firstLine + line - 1, column: last.column,
      length: count(start..<max(start, range.upperBound)))
  }

  /// The number of code points.
  private func count(_ range: Range<Int>) -> Int {
    text[range].count { $0 & 0xC0 != 0x80 }
  }
}

// MARK: - Lines

extension SourceMap {
  private mutating func start(ofLine line: Int) -> Int {
    if lineStarts.isEmpty { fillLineStarts() }
    return line <= lineStarts.count ? lineStarts[max(0, line - 1)] : text.count
  }

  /// Where the line end begins.
  private mutating func end(ofLine line: Int) -> Int {
    var end = start(ofLine: line + 1)
    let start = start(ofLine: line)
    while end > start, Self.isLineEnd(text[end - 1]) { end -= 1 }
    return end
  }

  /// Where the columns of a line are counted from: behind the mark that a UTF-8 file may begin with.
  private mutating func firstColumn(ofLine line: Int) -> Int {
    let start = start(ofLine: line)
    return line == 1 && text.starts(with: [0xEF, 0xBB, 0xBF]) ? start + 3 : start
  }

  /// The number of the line in which a byte stands, from 1.
  private func line(at offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// LF, CR LF and CR end a line.
  private mutating func fillLineStarts() {
    lineStarts = [0]
    var index = ByteScan.next(of: UInt8(ascii: "\n"), or: UInt8(ascii: "\r"), in: text, from: 0)
    while index < text.count {
      // The line feed of a pair ends the line, so the return before it does not.
      let isPair =
        text[index] == UInt8(ascii: "\r") && index + 1 < text.count
        && text[index + 1] == UInt8(ascii: "\n")
      if !isPair { lineStarts.append(index + 1) }
      index = ByteScan.next(of: UInt8(ascii: "\n"), or: UInt8(ascii: "\r"), in: text, from: index + 1)
    }
  }

  private static func isLineEnd(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }
}

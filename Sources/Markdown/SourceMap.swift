import Diagnostics

/// Turns what libcmark says of positions into marks in the file.
///
/// libcmark counts columns in bytes and, for inlines, loses the true column on continuation lines, so
/// the place of an address is found again in the source from the line on which its link begins. All
/// searching and counting draws on one budget in proportion to the text, so that hostile text cannot
/// make it slow: once that is spent, marks name the line only.
struct SourceMap {
  private let text: UnsafeRawBufferPointer
  private let firstLine: Int
  /// Where each line begins; empty until it is first needed.
  private var lineStarts: [Int] = []
  /// How many more bytes may be looked at.
  private var budget: Int
  /// The answer before, for links that share a definition.
  private var last: (address: [UInt8], line: Int, mark: Mark)?

  init(_ text: UnsafeRawBufferPointer, firstLine: Int) {
    self.text = text
    self.firstLine = firstLine
    self.budget = 16 * text.count + 4096
  }

  /// The rest of a line from a byte column on.
  mutating func mark(line: Int, byteColumn: Int) -> Mark {
    let range = bytes(ofLine: line)
    let start = min(range.lowerBound + max(0, byteColumn - 1), range.upperBound)
    return mark(start..<range.upperBound, onLine: line)
  }

  /// Where `address` is written, at or after the beginning of `line`; the whole line if it is written
  /// in another way there.
  mutating func mark(ofAddress address: UnsafeRawBufferPointer, fromLine line: Int) -> Mark {
    if let last, last.line == line, last.address.elementsEqual(address), isShared(last.mark) {
      return last.mark
    }
    guard let range = find(address, from: bytes(ofLine: line).lowerBound) else {
      return mark(line: line, byteColumn: 1)
    }
    let mark = mark(range, onLine: lineNumber(at: range.lowerBound))
    last = (Array(address), line, mark)
    return mark
  }

  /// Whether a mark stands below the line from which it was looked for: in a definition, which several
  /// links may share.
  private func isShared(_ mark: Mark) -> Bool {
    guard let last else { return false }
    return Int(mark.line) - firstLine + 1 > last.line
  }

  private mutating func find(_ address: UnsafeRawBufferPointer, from start: Int) -> Range<Int>? {
    guard let first = address.first else { return nil }
    var index = max(1, start)
    while index + address.count <= text.count, budget > 0 {
      budget -= 1
      if text[index] == first, Self.mayPrecedeAddress(text[index - 1]), matches(address, at: index) {
        return index..<index + address.count
      }
      index += 1
    }
    return nil
  }

  private func matches(_ address: UnsafeRawBufferPointer, at start: Int) -> Bool {
    address.indices.allSatisfy { text[start + $0] == address[$0] }
  }

  /// The mark of bytes on one line, in code points.
  private mutating func mark(_ range: Range<Int>, onLine line: Int) -> Mark {
    let start = bytes(ofLine: line).lowerBound
    budget -= range.upperBound - start
    guard budget > 0 else { return Mark(line: firstLine + line - 1, column: 1) }
    return Mark(
      line: firstLine + line - 1, column: 1 + count(start..<range.lowerBound),
      length: count(range))
  }

  private func count(_ range: Range<Int>) -> Int {
    text[range].count { $0 & 0xC0 != 0x80 }
  }

  /// The bytes of a line, from 1, without its end.
  private mutating func bytes(ofLine line: Int) -> Range<Int> {
    if lineStarts.isEmpty { lineStarts = Self.lineStarts(in: text) }
    let start = lineStarts[min(max(0, line - 1), lineStarts.count - 1)]
    var end = line < lineStarts.count ? lineStarts[max(0, line)] : text.count
    while end > start, Self.isLineEnd(text[end - 1]) { end -= 1 }
    return start..<end
  }

  /// The line on which a byte stands, from 1.
  private func lineNumber(at offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while low < high {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Where lines begin; LF, CR LF and CR end a line (CommonMark 0.30, section 2.1).
  private static func lineStarts(in text: UnsafeRawBufferPointer) -> [Int] {
    var starts = [0]
    for index in text.indices where isLineEnd(text[index]) {
      let isPair =
        text[index] == UInt8(ascii: "\r") && index + 1 < text.count
        && text[index + 1] == UInt8(ascii: "\n")
      if !isPair { starts.append(index + 1) }
    }
    return starts
  }

  private static func isLineEnd(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }

  private static func mayPrecedeAddress(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "("), UInt8(ascii: "<"), UInt8(ascii: " "), UInt8(ascii: "\t"),
      UInt8(ascii: "\n"), UInt8(ascii: "\r"):
      true
    default: false
    }
  }
}

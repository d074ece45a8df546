import Diagnostics

/// Turns what libcmark says of positions into marks in the file.
///
/// libcmark counts columns in bytes and, for inlines, loses the true column on continuation lines, so
/// the place of an address is found again in the source from the line on which its link begins.
struct SourceMap {
  private let text: UnsafeRawBufferPointer
  private let firstLine: Int
  /// The last line that was looked up and where it begins: lookups go forward through a document.
  private var line = 1
  private var lineStart = 0
  /// How many more bytes may be searched for addresses, so that hostile text cannot make it slow.
  private var budget: Int

  init(_ text: UnsafeRawBufferPointer, firstLine: Int) {
    self.text = text
    self.firstLine = firstLine
    self.budget = 4 * text.count + 4096
  }

  /// The whole rest of the line from a byte column on.
  mutating func mark(line: Int, byteColumn: Int) -> Mark {
    seek(line)
    let start = min(lineStart + max(0, byteColumn - 1), text.count)
    var end = start
    while end < text.count, !Self.isLineEnd(text[end]) { end += 1 }
    return codePoints(start..<end)
  }

  /// Where `address` is written, at or after the beginning of `line`; the whole line if it is written
  /// in another way there.
  mutating func mark(ofAddress address: UnsafeRawBufferPointer, fromLine line: Int) -> Mark {
    seek(line)
    var start = lineStart
    while !address.isEmpty, budget > 0, start + address.count <= text.count {
      budget -= 1
      if text[start] == address[0], matches(address, at: start), start > 0,
        Self.mayPrecedeAddress(text[start - 1])
      {
        return codePoints(start..<(start + address.count))
      }
      start += 1
    }
    return mark(line: line, byteColumn: 1)
  }

  private func matches(_ address: UnsafeRawBufferPointer, at start: Int) -> Bool {
    address.indices.allSatisfy { text[start + $0] == address[$0] }
  }

  /// Counts from the last line that was looked up, which may lie before or after the wanted one.
  private mutating func seek(_ wanted: Int) {
    if wanted < line { (line, lineStart) = (1, 0) }
    var index = lineStart
    while line < wanted, index < text.count {
      let byte = text[index]
      index += 1
      // The line feed of a pair ends the line, so the return before it does not.
      let isPair = byte == UInt8(ascii: "\r") && index < text.count && text[index] == UInt8(ascii: "\n")
      guard Self.isLineEnd(byte), !isPair else { continue }
      lineStart = index
      line += 1
    }
  }

  /// The mark of a stretch of bytes that may begin on a later line than `lineStart`.
  private func codePoints(_ range: Range<Int>) -> Mark {
    var start = lineStart
    var number = line
    var index = lineStart
    while index < range.lowerBound {
      if Self.isLineEnd(text[index]) {
        if text[index] == UInt8(ascii: "\r"), index + 1 < text.count,
          text[index + 1] == UInt8(ascii: "\n")
        {
          index += 1
        }
        start = index + 1
        number += 1
      }
      index += 1
    }
    return Mark(
      line: firstLine + number - 1, column: 1 + count(start..<max(start, range.lowerBound)),
      length: count(range))
  }

  private func count(_ range: Range<Int>) -> Int {
    text[range].count { $0 & 0xC0 != 0x80 }
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

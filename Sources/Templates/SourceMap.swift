import Diagnostics

/// Turns offsets into a file into marks: lines and columns as people count them.
struct SourceMap: Sendable {
  /// Where each line begins; LF, CR LF and CR end a line.
  private let starts: [Int]
  /// How many bytes at the start of the file are a byte order mark, which no column counts.
  private let skipped: Int
  /// How many code points begin before each stride of bytes, so that a column in a long line need not be
  /// counted from its start.
  private let counts: [Int]

  private static let stride = 128

  init(_ bytes: [UInt8]) {
    var starts = [0]
    var counts: [Int] = []
    var codePoints = 0
    for (index, byte) in bytes.enumerated() {
      if index % Self.stride == 0 { counts.append(codePoints) }
      if byte & 0xC0 != 0x80 { codePoints += 1 }
      let next = index + 1
      let isPair = byte == UInt8(ascii: "\r") && next < bytes.count && bytes[next] == UInt8(ascii: "\n")
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") && !isPair { starts.append(next) }
    }
    self.starts = starts
    self.counts = counts
    skipped = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// The mark of these bytes, as far as they stand on the line on which they begin.
  func mark(_ range: Range<Int>, in bytes: [UInt8]) -> Mark {
    let line = line(at: range.lowerBound)
    let start = line == 0 ? skipped : starts[line]
    let lineEnd = line + 1 < starts.count ? starts[line + 1] : bytes.count
    var end = max(range.lowerBound, min(range.upperBound, lineEnd))
    while end > range.lowerBound, bytes[end - 1] == 10 || bytes[end - 1] == 13 { end -= 1 }
    let first = codePoints(before: range.lowerBound, in: bytes)
    return Mark(
      line: line + 1, column: 1 + max(0, first - codePoints(before: start, in: bytes)),
      length: codePoints(before: end, in: bytes) - first)
  }

  /// The index of the line that contains the offset, by bisection.
  private func line(at offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  private func codePoints(before offset: Int, in bytes: [UInt8]) -> Int {
    let whole = min(offset / Self.stride, counts.count - 1)
    guard whole >= 0 else { return 0 }
    return counts[whole] + bytes[whole * Self.stride..<offset].count { $0 & 0xC0 != 0x80 }
  }
}

/// The lines of a text: LF, CR LF and CR end a line.
struct LineTable {
  let text: UnsafeRawBufferPointer
  /// Where each line begins.
  private let starts: [Int]

  /// Takes the beginnings of all lines, the first of which is 0.
  init(_ text: UnsafeRawBufferPointer, starts: [Int]) {
    self.text = text
    self.starts = starts
  }

  init(_ text: UnsafeRawBufferPointer) {
    var starts = [0]
    var index = ByteScan.next(of: UInt8(ascii: "\n"), or: UInt8(ascii: "\r"), in: text, from: 0)
    while index < text.count {
      if Self.endsLine(text, at: index) { starts.append(index + 1) }
      index = ByteScan.next(of: UInt8(ascii: "\n"), or: UInt8(ascii: "\r"), in: text, from: index + 1)
    }
    self.init(text, starts: starts)
  }

  /// The number of lines; one that has no end counts, also if it is empty.
  var count: Int { starts.count }

  /// Where a line begins; lines are counted from 1, and what lies outside is the nearest there is.
  func start(of line: Int) -> Int {
    line <= starts.count ? starts[max(0, line - 1)] : text.count
  }

  /// Where the end of a line begins.
  func end(of line: Int) -> Int {
    var end = start(of: line + 1)
    let start = start(of: line)
    while end > start, Self.isEnd(text[end - 1]) { end -= 1 }
    return end
  }

  /// A line without its end.
  func range(of line: Int) -> Range<Int> { start(of: line)..<end(of: line) }

  /// The number of the line in which a byte stands, from 1.
  func line(at offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// Whether a line feed or a return ends its line; of a pair only the line feed does.
  static func endsLine(_ text: UnsafeRawBufferPointer, at index: Int) -> Bool {
    text[index] == UInt8(ascii: "\n") || index + 1 == text.count || text[index + 1] != UInt8(ascii: "\n")
  }

  private static func isEnd(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }
}

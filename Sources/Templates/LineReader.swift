/// Answers questions about the lines around a tag: what stands before it, and what after.
struct LineReader: Sendable {
  let bytes: [UInt8]
  /// Where the template begins, after a byte order mark.
  let start: Int

  /// Where the white space directly before this offset begins.
  private func blankStart(before offset: Int) -> Int {
    var index = offset
    while index > start, ByteKind.isBlank(bytes[index - 1]) { index -= 1 }
    return index
  }

  /// Whether only white space stands before this offset on its line.
  func isFirst(_ offset: Int) -> Bool {
    let index = blankStart(before: offset)
    return index == start || bytes[index - 1] == 0x0A
  }

  /// Where the line of this offset begins, if only white space stands before it; else the offset.
  func start(of offset: Int) -> Int {
    isFirst(offset) ? blankStart(before: offset) : offset
  }

  /// The white space from the start of the line to this offset; nothing if other things stand there.
  func margin(of offset: Int) -> Range<Int> { start(of: offset)..<offset }

  /// Where the next line begins (or the file ends), if only white space stands before that.
  func restIsBlank(after offset: Int) -> Int? {
    var index = marginEnd(from: offset, before: bytes.count)
    if index == bytes.count { return index }
    if bytes[index] == 0x0D, index + 1 < bytes.count { index += 1 }
    return bytes[index] == 0x0A ? index + 1 : nil
  }

  /// Whether only white space stands around these bytes on their line.
  func isAlone(_ range: Range<Int>) -> Bool {
    isFirst(range.lowerBound) && restIsBlank(after: range.upperBound) != nil
  }

  /// Where white space that begins at an offset ends.
  func marginEnd(from offset: Int, before end: Int) -> Int {
    var index = offset
    while index < end, ByteKind.isBlank(bytes[index]) { index += 1 }
    return index
  }

  /// The white space before the first thing on the lines that follow a tag; nil when that thing is a
  /// closing tag, since then there is nothing to indent.
  func firstMargin(after offset: Int) -> Range<Int>? {
    guard var position = restIsBlank(after: offset) else { return nil }
    while position < bytes.count {
      let end = marginEnd(from: position, before: bytes.count)
      guard let next = restIsBlank(after: end) else {
        return closes(at: end) ? nil : position..<end
      }
      if next == position { return nil }
      position = next
    }
    return nil
  }

  /// Whether a closing tag seems to begin here: some bytes that are no letters, with `/` after them.
  private func closes(at offset: Int) -> Bool {
    let head = bytes[offset...].prefix(4)
    guard let slash = head.firstIndex(of: UInt8(ascii: "/")), slash > offset else { return false }
    return head[offset..<slash].allSatisfy { !ByteKind.isLetter($0) && $0 != UInt8(ascii: "<") }
  }

  /// The margin without the part of it that `strip` shares.
  func dropping(_ strip: Range<Int>, from margin: Range<Int>) -> Range<Int> {
    let shared = zip(bytes[strip], bytes[margin]).prefix { $0 == $1 }.count
    return margin.lowerBound + shared..<margin.upperBound
  }
}

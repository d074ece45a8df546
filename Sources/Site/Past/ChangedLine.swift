import Diagnostics
import Records

/// Finds the first line of a file that is not as it was.
struct ChangedLine {
  private let lines: [Range<Int>]
  private let bytes: [UInt8]
  private let oldLines: Set<[UInt8]>
  private let oldBytes: [UInt8]

  init(from old: [UInt8], to new: [UInt8]) {
    (bytes, oldBytes) = (new, old)
    lines = Self.lines(of: new)
    oldLines = Set(Self.lines(of: old).map { Array(old[$0]) })
  }

  /// The first line that was not there before, from that of a mark to the end of what it begins: the next line that is
  /// not further in. Where all were there, the line of the mark.
  func mark(from mark: Mark) -> Mark {
    let first = Int(mark.line) - 1
    guard lines.indices.contains(first) else { return .wholeFile }
    for (position, line) in lines[first...].enumerated() {
      if position > 0, indent(line) < min(indent(lines[first]) + 1, Int(mark.column)) { break }
      if !oldLines.contains(Array(bytes[line])) { return whole(line) }
    }
    return whole(lines[first])
  }

  /// The line that begins with a key.
  func mark(ofKey key: String) -> Mark? {
    lines.indices.first { bytes[lines[$0]].starts(with: (key + ":").utf8) }
      .map { mark(from: Mark(line: $0 + 1, column: 1)) }
  }

  /// The first line of the text at which its words are not those of the old one; blanks and line ends do not count.
  func markInBody() -> Mark {
    var old = Self.body(oldBytes).flatMap { Self.words(oldBytes[$0]) }[...]
    let body = Self.body(bytes)
    for line in body {
      for word in Self.words(bytes[line]) where old.popFirst() != word { return whole(line) }
    }
    // The rest of it was taken away.
    let last = body.last { !bytes[$0].isEmpty } ?? lines.last
    return last.map(whole) ?? .wholeFile
  }

  /// The mark of a line, from its first letter on.
  private func whole(_ line: Range<Int>) -> Mark {
    let start = bytes[line].firstIndex { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }
    return Mark((start ?? line.lowerBound)..<line.upperBound, in: bytes)
  }

  private static func words(_ line: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    line.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
  }

  /// The lines below the front matter.
  private static func body(_ bytes: [UInt8]) -> ArraySlice<Range<Int>> {
    let lines = lines(of: bytes)
    let fence = lines.indices.dropFirst().first { bytes[lines[$0]].elementsEqual("---".utf8) }
    return lines[min(fence.map { $0 + 1 } ?? 0, lines.count)...]
  }

  private func indent(_ line: Range<Int>) -> Int {
    let start = bytes[line].firstIndex { $0 != UInt8(ascii: " ") }
    return start.map { $0 - line.lowerBound } ?? .max
  }

  /// The lines, without their ends and the blanks before them.
  private static func lines(of bytes: [UInt8]) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    func add(upTo end: Int) {
      var end = end
      while end > start, [0x20, 0x09, 0x0D].contains(bytes[end - 1]) { end -= 1 }
      lines.append(start..<end)
    }
    for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
      add(upTo: index)
      start = index + 1
    }
    if start < bytes.count { add(upTo: bytes.count) }
    return lines
  }
}

import Diagnostics

/// Finds the tags of a template; what lies between them is text.
struct TagScanner {
  private let bytes: [UInt8]
  private var opener = Array("{{".utf8)
  private var closer = Array("}}".utf8)
  private var position: Int
  private(set) var tags: [Tag] = []
  private(set) var faults: [Fault] = []

  /// Longer delimiters are refused, so that looking for them takes no time that grows with them.
  static let delimiterLimit = 16

  init(_ bytes: [UInt8], from start: Int) {
    self.bytes = bytes
    position = start
  }

  /// Finds all tags.
  mutating func scan() {
    while let start = find(opener, from: position) {
      position = start + opener.count
      guard scanTag(from: start) else { return }
    }
  }

  /// Reads one tag; false when nothing after it can be read.
  private mutating func scanTag(from start: Int) -> Bool {
    var inner = position
    while inner < bytes.count, ByteKind.isBlank(bytes[inner]) { inner += 1 }
    guard let sigil = inner < bytes.count ? bytes[inner] : nil else { return unclosed(from: start) }
    switch sigil {
    case UInt8(ascii: "!"): return scanComment(from: start, inner: inner + 1)
    case UInt8(ascii: "="): return scanDelimiters(from: start, inner: inner + 1)
    case UInt8(ascii: "{"):
      return scanName(.raw, from: start, inner: inner + 1, until: Array("}".utf8) + closer)
    default:
      let kind = Self.kind(of: sigil)
      return scanName(kind, from: start, inner: kind == .variable ? inner : inner + 1, until: closer)
    }
  }

  private static func kind(of sigil: UInt8) -> Tag.Kind {
    switch sigil {
    case UInt8(ascii: "#"): .section
    case UInt8(ascii: "^"): .inverted
    case UInt8(ascii: "/"): .close
    case UInt8(ascii: ">"): .partial
    case UInt8(ascii: "<"): .parent
    case UInt8(ascii: "$"): .block
    case UInt8(ascii: "&"): .raw
    default: .variable
    }
  }

  private mutating func scanComment(from start: Int, inner: Int) -> Bool {
    guard let end = find(closer, from: inner) else { return unclosed(from: start) }
    addNameless(.comment, start..<end + closer.count)
    return true
  }

  private mutating func scanDelimiters(from start: Int, inner: Int) -> Bool {
    guard let end = find([UInt8(ascii: "=")] + closer, from: inner) else { return unclosed(from: start) }
    let range = start..<end + 1 + closer.count
    addNameless(.delimiters, range)
    let words = bytes[inner..<end].split(whereSeparator: ByteKind.isSpace)
    let isGood =
      words.count == 2
      && words.allSatisfy { $0.count <= Self.delimiterLimit && !$0.contains(UInt8(ascii: "=")) }
    guard isGood else {
      faults.append(Fault(range: range, problem: .badDelimiters(text(range))))
      return true
    }
    opener = Array(words[0])
    closer = Array(words[1])
    return true
  }

  /// Reads a tag with a name. One that is not closed on its line, or before the next tag opens, is
  /// taken for forgotten, so that the tags after it are still read.
  private mutating func scanName(
    _ kind: Tag.Kind, from start: Int, inner: Int, until closer: [UInt8]
  ) -> Bool {
    var end = inner
    while !stands(closer, at: end) {
      guard end < bytes.count else { return unclosed(from: start) }
      if stands(opener, at: end), opener != closer {
        let problem = TemplateProblem.unclosedTag(text(start..<end), closer: string(closer))
        faults.append(Fault(range: start..<end, problem: problem))
        position = end
        return true
      }
      end += 1
    }
    let range = start..<end + closer.count
    let tag = Tag(kind: kind, range: range, name: text(trimmed(inner..<end)))
    tags.append(tag)
    position = range.upperBound
    check(tag)
    return true
  }

  private mutating func check(_ tag: Tag) {
    if tag.name.isEmpty {
      faults.append(Fault(range: tag.range, problem: .missingName(text(tag.range))))
    } else if !tag.hasGoodName {
      faults.append(Fault(range: tag.range, problem: .badName(tag.name)))
    }
  }

  private mutating func addNameless(_ kind: Tag.Kind, _ range: Range<Int>) {
    tags.append(Tag(kind: kind, range: range, name: ""))
    position = range.upperBound
  }

  private mutating func unclosed(from start: Int) -> Bool {
    let end = bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
    let problem = TemplateProblem.unclosedTag(text(start..<end), closer: string(closer))
    faults.append(Fault(range: start..<end, problem: problem))
    position = bytes.count
    return false
  }

  private func find(_ wanted: [UInt8], from start: Int) -> Int? {
    var index = start
    while index + wanted.count <= bytes.count {
      if stands(wanted, at: index) { return index }
      index += 1
    }
    return nil
  }

  private func stands(_ wanted: [UInt8], at index: Int) -> Bool {
    guard index + wanted.count <= bytes.count else { return false }
    for offset in wanted.indices where bytes[index + offset] != wanted[offset] { return false }
    return true
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, ByteKind.isSpace(bytes[start]) { start += 1 }
    while end > start, ByteKind.isSpace(bytes[end - 1]) { end -= 1 }
    return start..<end
  }

  private func text(_ range: Range<Int>) -> String { string(bytes[range]) }
  private func string(_ bytes: some Collection<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }
}

import Diagnostics

/// The addresses in a style sheet: `url(/assets/logo.svg)` and `@import "print.css"` lead to files of
/// the theme, whose published names differ, so they are found, checked and rewritten.
///
/// Reads as much of CSS Syntax Level 3 as that takes: comments, strings, escapes in strings, `url()`.
struct StyleSheet {
  /// An address and where it stands, without quotation marks.
  struct Address {
    let text: String
    let range: Range<Int>
  }

  let bytes: [UInt8]
  let addresses: [Address]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var scanner = Scanner(bytes: bytes)
    addresses = scanner.addresses()
  }

  /// The style sheet with each address replaced by what `rewrite` gives; nil leaves it as it is.
  func rewritten(_ rewrite: (String) -> String?) -> [UInt8] {
    var result: [UInt8] = []
    var start = 0
    for address in addresses {
      guard let new = rewrite(address.text) else { continue }
      result += bytes[start..<address.range.lowerBound]
      result += Array(new.utf8)
      start = address.range.upperBound
    }
    return result + bytes[start...]
  }

  /// Where an address stands.
  func mark(of address: Address) -> Mark { Mark(address.range, in: bytes) }
}

extension Mark {
  /// The mark of a stretch of the bytes of a file, as far as it stands on the line on which it begins.
  init(_ range: Range<Int>, in bytes: [UInt8]) {
    let before = bytes[..<range.lowerBound]
    let lineStart = (before.lastIndex(of: UInt8(ascii: "\n")) ?? -1) + 1
    let end = bytes[range].firstIndex { $0 == 10 || $0 == 13 } ?? range.upperBound
    self.init(
      line: 1 + before.count { $0 == UInt8(ascii: "\n") },
      column: 1 + bytes[lineStart..<range.lowerBound].count { $0 & 0xC0 != 0x80 },
      length: bytes[range.lowerBound..<end].count { $0 & 0xC0 != 0x80 })
  }
}

private struct Scanner {
  let bytes: [UInt8]
  private var index = 0

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func addresses() -> [StyleSheet.Address] {
    var found: [StyleSheet.Address] = []
    var isImport = false
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "/") where follows("/*"): skipComment()
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        let range = string()
        if isImport { found.append(address(range)) }
        isImport = false
      case UInt8(ascii: "@") where follows("@import"):
        index += 7
        isImport = true
      case UInt8(ascii: "u"), UInt8(ascii: "U"):
        if let range = url() {
          found.append(address(range))
          isImport = false
        }
      case UInt8(ascii: ";"):
        isImport = false
        index += 1
      default: index += 1
      }
    }
    return found
  }

  private func address(_ range: Range<Int>) -> StyleSheet.Address {
    StyleSheet.Address(text: String(decoding: bytes[range], as: UTF8.self), range: range)
  }

  /// Whether this word stands here, whatever the case of its letters.
  private func follows(_ word: StaticString) -> Bool {
    guard index + word.utf8CodeUnitCount <= bytes.count else { return false }
    return (0..<word.utf8CodeUnitCount).allSatisfy { offset in
      let byte = bytes[index + offset]
      let lower = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
      return lower == word.utf8Start[offset]
    }
  }

  private mutating func skipComment() {
    index += 2
    while index < bytes.count, !follows("*/") { index += 1 }
    index = min(index + 2, bytes.count)
  }

  /// The inside of the string that begins here; goes behind it.
  private mutating func string() -> Range<Int> {
    let quote = bytes[index]
    let start = index + 1
    index = start
    while index < bytes.count, bytes[index] != quote, bytes[index] != UInt8(ascii: "\n") {
      index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    let end = min(index, bytes.count)
    index = min(end + 1, bytes.count)
    return start..<end
  }

  /// The address of a `url(...)` that begins here; nil, one byte further, when none does.
  private mutating func url() -> Range<Int>? {
    let isInsideName = index > 0 && Self.isNamePart(bytes[index - 1])
    guard !isInsideName, follows("url(") else {
      index += 1
      return nil
    }
    index += 4
    skipBlanks()
    if index < bytes.count, bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'") {
      return string()
    }
    let start = index
    while index < bytes.count, bytes[index] != UInt8(ascii: ")"), !Self.isBlank(bytes[index]) { index += 1 }
    return start..<index
  }

  private mutating func skipBlanks() {
    while index < bytes.count, Self.isBlank(bytes[index]) { index += 1 }
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  private static func isNamePart(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte == 0x2D || byte == 0x5F
      || byte >= 0x80
  }
}

/// Whether bytes are text in UTF-8 (RFC 3629).
enum UTF8Check {
  /// The offset of the first byte that belongs to no code point.
  static func firstInvalid(_ bytes: [UInt8]) -> Int? {
    var index = 0
    while index < bytes.count {
      let length = length(of: bytes[index...])
      if length == 0 { return index }
      index += length
    }
    return nil
  }

  /// The length of the code point at the start, 0 if there is none.
  private static func length(of bytes: ArraySlice<UInt8>) -> Int {
    guard let first = bytes.first else { return 0 }
    if first < 0x80 { return 1 }
    let count = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard (0xC2...0xF4).contains(first), bytes.count >= count else { return 0 }
    let second = bytes[bytes.startIndex + 1]
    // The second byte excludes overlong forms, surrogates and what lies beyond U+10FFFF.
    let allowed: ClosedRange<UInt8> =
      switch first {
      case 0xE0: 0xA0...0xBF
      case 0xED: 0x80...0x9F
      case 0xF0: 0x90...0xBF
      case 0xF4: 0x80...0x8F
      default: 0x80...0xBF
      }
    guard allowed.contains(second) else { return 0 }
    return bytes.dropFirst(2).prefix(count - 2).allSatisfy { $0 & 0xC0 == 0x80 } ? count : 0
  }
}

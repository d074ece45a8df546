/// HTML escaping by byte, so that no combining character can hide a dangerous one.
enum Escaping {
  /// A table of the bytes to escape, one bit each: `"`, `&`, `'`, `<` and `>` are all below 64.
  private static let dangerous: UInt64 = 1 << 34 | 1 << 38 | 1 << 39 | 1 << 60 | 1 << 62
  /// The longest replacement, `&quot;`.
  private static let longest = 6

  @inline(__always)
  private static func isDangerous(_ byte: UInt8) -> Bool {
    byte < 64 && dangerous &>> UInt64(byte) & 1 == 1
  }

  /// Writes `text` with the dangerous bytes replaced: up to eight harmless bytes at a time, others one by one.
  static func append(_ text: UnsafeBufferPointer<UInt8>, to sink: inout ByteSink) {
    guard let source = text.baseAddress else { return }
    // Room for the worst case once, so that the loops below need not ask.
    let start = sink.room(for: longest * text.count + 8)
    var target = start
    var index = 0
    while index < text.count {
      if text.count - index >= 8 {
        let word = UnsafeRawPointer(source + index).loadUnaligned(as: UInt64.self)
        UnsafeMutableRawPointer(target).storeBytes(of: word, as: UInt64.self)
        let count = harmlessBytes(of: UInt64(littleEndian: word))
        target += count
        index += count
        if count == 8 { continue }
      }
      let byte = source[index]
      if isDangerous(byte) {
        target = put(replacement(of: byte), at: target)
      } else {
        target.pointee = byte
        target += 1
      }
      index += 1
    }
    sink.advance(by: target - start)
  }

  /// Appends `text` with the dangerous bytes replaced, where speed does not matter.
  static func append(_ text: String, to bytes: inout [UInt8]) {
    for byte in text.utf8 {
      guard isDangerous(byte) else {
        bytes.append(byte)
        continue
      }
      replacement(of: byte).withUTF8Buffer { bytes.append(contentsOf: $0) }
    }
  }

  /// How many of eight bytes are harmless, from the first. `&` and `'` differ in one bit only, as do `<` and `>`.
  @inline(__always)
  private static func harmlessBytes(of word: UInt64) -> Int {
    let zeros =
      zeroBytes(in: word ^ ones &* 34)
      | zeroBytes(in: (word | ones) ^ ones &* 39)
      | zeroBytes(in: (word | ones &* 2) ^ ones &* 62)
    return zeros.trailingZeroBitCount / 8
  }

  /// The value 1 in each byte.
  private static let ones: UInt64 = 0x0101_0101_0101_0101

  /// The highest bit of the first byte that is 0, and perhaps of some behind it; 0 if none is (Hacker's Delight, 6-1).
  @inline(__always)
  private static func zeroBytes(in word: UInt64) -> UInt64 {
    (word &- ones) & ~word & (ones &* 0x80)
  }

  private static func put(
    _ text: StaticString, at target: UnsafeMutablePointer<UInt8>
  ) -> UnsafeMutablePointer<UInt8> {
    target.update(from: text.utf8Start, count: text.utf8CodeUnitCount)
    return target + text.utf8CodeUnitCount
  }

  private static func replacement(of byte: UInt8) -> StaticString {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    default: "&#39;"
    }
  }
}

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Looking for bytes in a text, many at a time.
enum ByteScan {
  /// Every place where a byte stands, in order.
  @inline(__always)
  static func each(_ byte: UInt8, in text: UnsafeRawBufferPointer, _ body: (Int) -> Void) {
    guard let start = text.baseAddress else { return }
    var index = 0
    while index < text.count, let found = memchr(start + index, Int32(byte), text.count - index) {
      index = UnsafeRawPointer(found) - start
      body(index)
      index += 1
    }
  }

  /// The first place from `start` on where one of two bytes stands; the end when there is none.
  static func next(
    of one: UInt8, or other: UInt8, in text: UnsafeRawBufferPointer, from start: Int
  ) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let (pattern, otherPattern) = (ones &* UInt64(one), ones &* UInt64(other))
    var index = start
    while index + 8 <= text.count {
      let word = text.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      // XOR makes a wanted byte zero; a byte is zero if taking 1 from it borrows into its highest bit.
      let (left, right) = (word ^ pattern, word ^ otherPattern)
      let found = ((left &- ones) & ~left) | ((right &- ones) & ~right)
      if found & (ones &* 0x80) != 0 { break }
      index += 8
    }
    while index < text.count, text[index] != one, text[index] != other { index += 1 }
    return index
  }
}

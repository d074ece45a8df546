/// Looking for bytes in a text, eight at a time.
enum ByteScan {
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

/// Signs that words are made of: letters, digits, combining marks and the underscore.
enum WordSign {
  /// Whether the scalar that begins at a place of UTF-8 text is one; no at the end of the text.
  static func begins(_ text: UnsafeRawBufferPointer, at place: Int = 0) -> Bool {
    guard place < text.count else { return false }
    let byte = text[place]
    return byte < 0x80 ? isASCII(byte) : scalar(text, at: place).map(isWord) ?? false
  }

  /// Whether the scalar that ends before a place of UTF-8 text is one; no at the start of the text.
  static func ends(_ text: UnsafeRawBufferPointer, before end: Int) -> Bool {
    guard end > 0 else { return false }
    let byte = text[end - 1]
    if byte < 0x80 { return isASCII(byte) }
    var start = end - 1
    while start > 0, end - start < 4, text[start] & 0xC0 == 0x80 { start -= 1 }
    return scalar(text, at: start).map(isWord) ?? false
  }

  /// Whether a byte by itself is one.
  static func isASCII(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "_")
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber:
      true
    default: false
    }
  }

  /// The scalar of more than one byte that begins at a place; nil when none does.
  private static func scalar(_ text: UnsafeRawBufferPointer, at place: Int) -> Unicode.Scalar? {
    let count =
      switch text[place] {
      case 0xC2..<0xE0: 2
      case 0xE0..<0xF0: 3
      case 0xF0..<0xF5: 4
      default: 0
      }
    guard count > 0, place + count <= text.count else { return nil }
    var value = UInt32(text[place]) & (0x7F >> UInt32(count))
    for byte in text[(place + 1)..<(place + count)] {
      guard byte & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    return Unicode.Scalar(value)
  }
}

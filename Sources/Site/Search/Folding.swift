/// What words have in common however they are written: small letters, and Latin ones without accents.
///
/// The script of the search folds what readers type in the same way.
enum Folding {
  /// The most letters of a word that count.
  static let longest = 40

  /// What separates words.
  static let separator: UInt8 = 0
  /// The first byte of a sign, or one of its others, that is not ASCII.
  static let beyond: UInt8 = 1

  /// Each byte: `separator`, `beyond`, or the small letter or digit that it is.
  static let bytes: [UInt8] = (0...UInt8.max).map { byte in
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"): byte
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
    case 0x80...: beyond
    default: separator
    }
  }

  /// Appends a sign as it counts in words; false when it ends a word or, `atStart`, cannot begin one.
  static func append(_ scalar: Unicode.Scalar, atStart: Bool, to word: inout [UInt8]) -> Bool {
    if scalar.value < 0x80 {
      let byte = bytes[Int(scalar.value)]
      if byte != separator { word.append(byte) }
      return byte != separator
    }
    // A combining accent: it belongs to the letter before it and does not count.
    if 0x300...0x36F ~= scalar.value { return !atStart }
    guard isInWord(scalar, atStart: atStart) else { return false }
    for small in scalar.properties.lowercaseMapping.unicodeScalars {
      let place = Int(small.value) - 0xC0
      if latin.indices.contains(place) {
        word.append(contentsOf: latin[place])
      } else if !(0x300...0x36F ~= small.value) {
        word.append(contentsOf: UTF8.encode(small) ?? UTF8.encodedReplacementCharacter)
      }
    }
    return true
  }

  private static func isInWord(_ scalar: Unicode.Scalar, atStart: Bool) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber:
      true
    case .nonspacingMark, .spacingMark, .enclosingMark: !atStart
    default: false
    }
  }

  /// The letters from U+00C0 to U+017F; nothing for the two signs among them.
  private static let latin: [[UInt8]] =
    """
    a a a a a a ae c e e e e i i i i d n o o o o o - o u u u u y th ss
    a a a a a a ae c e e e e i i i i d n o o o o o - o u u u u y th y
    a a a a a a c c c c c c c c d d d d e e e e e e e e e e g g g g
    g g g g h h h h i i i i i i i i i i ij ij j j k k q l l l l l l l
    l l l n n n n n n n n n o o o o o o oe oe r r r r r r s s s s s s
    s s t t t t t t u u u u u u u u u u u u w w y y y z z z z z z s
    """
    .split { $0 == " " || $0 == "\n" }.map { $0 == "-" ? [] : Array($0.utf8) }
}

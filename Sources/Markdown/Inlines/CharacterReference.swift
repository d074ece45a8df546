/// A character reference such as `&amp;` or `&#8212;` (CommonMark 0.30, section 2.5).
struct CharacterReference {
  /// Where it ends.
  let end: Int
  /// Whether it stands for the sign with which it begins.
  let isAmpersand: Bool
  private let number: UInt32?

  /// What looks like a reference from `start` on; nil when nothing does.
  init?(_ text: [UInt8], at start: Int) {
    guard start + 2 < text.count, text[start] == UInt8(ascii: "&") else { return nil }
    var index = start + 1
    var value: UInt32?
    if text[index] == UInt8(ascii: "#") {
      index += 1
      let isHex = text[index] | 0x20 == UInt8(ascii: "x")
      if isHex { index += 1 }
      let digits = index
      var sum: UInt32 = 0
      while index < text.count, index - digits < 8, let digit = Self.digit(text[index], isHex: isHex) {
        sum = sum * (isHex ? 16 : 10) + digit
        index += 1
      }
      guard index > digits, index - digits <= (isHex ? 6 : 7) else { return nil }
      value = sum
    } else {
      while index < text.count, text[index].isLetter || text[index].isDigit, index - start < 40 { index += 1 }
    }
    guard index < text.count, text[index] == UInt8(ascii: ";"), index > start + 1 else { return nil }
    end = index + 1
    number = value
    let name = text[(start + 1)..<index]
    isAmpersand = value == 0x26 || name.elementsEqual("amp".utf8) || name.elementsEqual("AMP".utf8)
  }

  /// How many bytes of UTF-8 it stands for; nil when it is no reference after all.
  func length(_ text: [UInt8], at start: Int) -> Int? {
    if isAmpersand { return 1 }
    guard let number else { return CmarkTree.character(named: Array(text[start..<end]))?.count }
    return Unicode.Scalar(number).map { number == 0 ? 3 : UTF8.width($0) } ?? 3
  }

  private static func digit(_ byte: UInt8, isHex: Bool) -> UInt32? {
    if byte.isDigit { return UInt32(byte - UInt8(ascii: "0")) }
    let letter = byte | 0x20
    return isHex && (0x61...0x66).contains(letter) ? UInt32(letter - 0x61 + 10) : nil
  }
}

/// Text in XML (XML 1.0, section 2.4).
enum XML {
  /// Appends a text with markup escaped; what XML does not allow (section 2.2) is left out: control
  /// characters, and U+FFFE and U+FFFF.
  static func append(_ text: String, to output: inout [UInt8]) {
    var text = text
    text.withUTF8 { append(UnsafeRawBufferPointer($0), to: &output) }
  }

  /// The same for text in UTF-8. What needs no escape is copied as a whole: feeds hold many texts.
  static func append(_ text: UnsafeRawBufferPointer, to output: inout [UInt8]) {
    var start = 0
    var index = 0
    while index < text.count {
      if index + 8 <= text.count, isPlain(text.loadUnaligned(fromByteOffset: index, as: UInt64.self)) {
        index += 8
        continue
      }
      guard let (escape, width) = escape(text, index) else {
        index += 1
        continue
      }
      output.append(contentsOf: UnsafeRawBufferPointer(rebasing: text[start..<index]))
      output.append(
        contentsOf: UnsafeRawBufferPointer(start: escape.utf8Start, count: escape.utf8CodeUnitCount))
      index += width
      start = index
    }
    output.append(contentsOf: UnsafeRawBufferPointer(rebasing: text[start...]))
  }

  /// Whether eight bytes at a time surely need no escape, nor are line breaks: XOR turns a wanted byte into
  /// zero, and a byte is zero if taking 1 from it borrows into its highest bit; taking 32 finds control
  /// characters likewise. `<` and `>` differ in one bit. 0xEF is above 0x7F.
  @inline(__always)
  private static func isPlain(_ word: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let quotation = word ^ (ones &* UInt64(UInt8(ascii: "\"")))
    let ampersand = word ^ (ones &* UInt64(UInt8(ascii: "&")))
    let angle = (word | (ones &* 2)) ^ (ones &* UInt64(UInt8(ascii: ">")))
    let borrows =
      ((quotation &- ones) & ~quotation) | ((ampersand &- ones) & ~ampersand)
      | ((angle &- ones) & ~angle) | ((word &- ones &* 0x20) & ~word) | word
    return borrows & (ones &* 0x80) == 0
  }

  /// What stands for the sign at a place that cannot stay as it is, and how many bytes that has.
  @inline(__always)
  private static func escape(_ text: UnsafeRawBufferPointer, _ index: Int) -> (StaticString, Int)? {
    switch text[index] {
    case UInt8(ascii: "&"): ("&amp;", 1)
    case UInt8(ascii: "<"): ("&lt;", 1)
    case UInt8(ascii: ">"): ("&gt;", 1)
    case UInt8(ascii: "\""): ("&quot;", 1)
    case 0x09, 0x0A, 0x0D: nil
    case 0..<0x20: ("", 1)
    case 0xEF:
      // EF BF BE and EF BF BF.
      index + 2 < text.count && text[index + 1] == 0xBF && text[index + 2] >= 0xBE ? ("", 3) : nil
    default: nil
    }
  }
}

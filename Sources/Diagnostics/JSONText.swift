/// JSON strings (RFC 8259, section 7).
public enum JSONText {
  /// `text` as a JSON string, quotation marks included. `<`, `>`, `&`, U+2028 and U+2029 are escaped
  /// too, so that the result is also inert inside HTML and scripts.
  public static func quoted(_ text: String) -> String {
    var bytes: [UInt8] = []
    append(text, to: &bytes, isInert: true)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends `text` as a JSON string, quotation marks included; `isInert` says whether it has to be inert
  /// inside HTML and scripts as well.
  public static func append(_ text: String, to output: inout [UInt8], isInert: Bool = false) {
    var text = text
    text.withUTF8 { append(UnsafeRawBufferPointer($0), to: &output, isInert: isInert) }
  }

  /// The same for text in UTF-8.
  public static func append(
    _ text: UnsafeRawBufferPointer, to output: inout [UInt8], isInert: Bool = false
  ) {
    output.append(UInt8(ascii: "\""))
    var start = 0
    var index = 0
    while index < text.count {
      if index + 8 <= text.count,
        isPlain(text.loadUnaligned(fromByteOffset: index, as: UInt64.self), isInert: isInert)
      {
        index += 8
        continue
      }
      guard let (code, width) = escaped(text, index, isInert: isInert) else {
        index += 1
        continue
      }
      output.append(contentsOf: UnsafeRawBufferPointer(rebasing: text[start..<index]))
      appendEscape(of: code, to: &output)
      index += width
      start = index
    }
    output.append(contentsOf: UnsafeRawBufferPointer(rebasing: text[start...]))
    output.append(UInt8(ascii: "\""))
  }

  /// Whether eight bytes at a time surely need no escape. XOR turns a wanted byte into zero, and a byte is
  /// zero if taking 1 from it borrows into its highest bit; taking 32 finds control characters likewise.
  @inline(__always)
  private static func isPlain(_ word: UInt64, isInert: Bool) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let quotation = word ^ (ones &* UInt64(UInt8(ascii: "\"")))
    let backslash = word ^ (ones &* UInt64(UInt8(ascii: "\\")))
    var borrows =
      ((quotation &- ones) & ~quotation) | ((backslash &- ones) & ~backslash)
      | ((word &- ones &* 0x20) & ~word)
    if isInert {
      // `<` and `>` differ in one bit; U+2028 and U+2029 begin with a byte above 0x7F.
      let angle = (word | (ones &* 2)) ^ (ones &* UInt64(UInt8(ascii: ">")))
      let ampersand = word ^ (ones &* UInt64(UInt8(ascii: "&")))
      borrows |= ((angle &- ones) & ~angle) | ((ampersand &- ones) & ~ampersand) | word
    }
    return borrows & (ones &* 0x80) == 0
  }

  /// The code point at a place that has to be escaped, and how many bytes it has.
  @inline(__always)
  private static func escaped(
    _ text: UnsafeRawBufferPointer, _ index: Int, isInert: Bool
  ) -> (code: Int, width: Int)? {
    let byte = text[index]
    switch byte {
    case 0..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"): return (Int(byte), 1)
    case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"): return isInert ? (Int(byte), 1) : nil
    case 0xE2:
      // U+2028 and U+2029 end a line in scripts.
      guard isInert, index + 2 < text.count, text[index + 1] == 0x80, text[index + 2] & 0xFE == 0xA8
      else { return nil }
      return (0x2000 | Int(text[index + 2] & 0x3F), 3)
    default: return nil
    }
  }

  private static func appendEscape(of code: Int, to output: inout [UInt8]) {
    output.append(UInt8(ascii: "\\"))
    switch UInt8(truncatingIfNeeded: code) {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): output.append(UInt8(truncatingIfNeeded: code))
    case UInt8(ascii: "\n"): output.append(UInt8(ascii: "n"))
    case UInt8(ascii: "\r"): output.append(UInt8(ascii: "r"))
    case UInt8(ascii: "\t"): output.append(UInt8(ascii: "t"))
    default:
      output.append(UInt8(ascii: "u"))
      for shift in [12, 8, 4, 0] {
        let digit = UInt8(truncatingIfNeeded: code >> shift & 15)
        output.append(digit < 10 ? 0x30 + digit : 0x57 + digit)
      }
    }
  }
}

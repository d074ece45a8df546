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

  /// The same for text in UTF-8. It goes through a little memory of its own, in which eight bytes are put at a time
  /// without asking for room: HTML has something to escape every few bytes.
  public static func append(
    _ text: UnsafeRawBufferPointer, to output: inout [UInt8], isInert: Bool = false
  ) {
    // Each is compiled by itself, so that the usual one does not look for what only the other needs.
    if isInert { write(text, to: &output, isInert: true) } else { write(text, to: &output, isInert: false) }
  }

  @inline(__always)
  private static func write(
    _ text: UnsafeRawBufferPointer, to output: inout [UInt8], isInert: Bool
  ) {
    output.append(UInt8(ascii: "\""))
    withUnsafeTemporaryAllocation(byteCount: 1024, alignment: 1) { part in
      var count = 0
      var index = 0
      while index < text.count {
        // Up to seven plain bytes of eight, and an escape.
        if count + 8 + longestEscape > part.count {
          output.append(contentsOf: UnsafeRawBufferPointer(rebasing: part[..<count]))
          count = 0
        }
        if index + 8 <= text.count {
          let word = text.loadUnaligned(fromByteOffset: index, as: UInt64.self)
          part.storeBytes(of: word, toByteOffset: count, as: UInt64.self)
          let plain = plainBytes(of: UInt64(littleEndian: word), isInert: isInert)
          index += plain
          count += plain
          if plain == 8 { continue }
        }
        if let (code, width) = escaped(text, index, isInert: isInert) {
          count += putEscape(of: code, in: part, at: count)
          index += width
        } else {
          part[count] = text[index]
          count += 1
          index += 1
        }
      }
      output.append(contentsOf: UnsafeRawBufferPointer(rebasing: part[..<count]))
    }
    output.append(UInt8(ascii: "\""))
  }

  /// `\u0000`, in bytes.
  private static let longestEscape = 6

  /// How many of eight bytes surely need no escape, from the first. XOR turns a wanted byte into zero, and a byte
  /// is zero if taking 1 from it borrows into its highest bit; taking 32 finds control characters likewise. A borrow
  /// may go on into later bytes, so that the first found alone is sure.
  @inline(__always)
  private static func plainBytes(of word: UInt64, isInert: Bool) -> Int {
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
    return (borrows & (ones &* 0x80)).trailingZeroBitCount / 8
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

  /// Puts the escape of a code point, and gives how many bytes it has.
  @inline(__always)
  private static func putEscape(of code: Int, in part: UnsafeMutableRawBufferPointer, at index: Int) -> Int {
    part[index] = UInt8(ascii: "\\")
    switch UInt8(truncatingIfNeeded: code) {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): part[index + 1] = UInt8(truncatingIfNeeded: code)
    case UInt8(ascii: "\n"): part[index + 1] = UInt8(ascii: "n")
    case UInt8(ascii: "\r"): part[index + 1] = UInt8(ascii: "r")
    case UInt8(ascii: "\t"): part[index + 1] = UInt8(ascii: "t")
    default:
      part[index + 1] = UInt8(ascii: "u")
      for place in 0..<4 {
        let digit = UInt8(truncatingIfNeeded: code >> (12 - 4 * place) & 15)
        part[index + 2 + place] = digit < 10 ? 0x30 + digit : 0x57 + digit
      }
      return longestEscape
    }
    return 2
  }
}

/// The two ways in which bytes become part of HTML, as the CommonMark specification's examples have
/// them. Both work by byte, so that no combination of code points can hide a quotation mark.
enum HTMLText {
  /// Appends text with `&`, `<`, `>` and `"` escaped; safe between tags and in quoted attributes.
  static func append(escaping text: UnsafeRawBufferPointer, to output: inout [UInt8]) {
    var start = 0
    var index = 0
    while index < text.count {
      if index + 8 <= text.count {
        let word = UInt64(littleEndian: text.loadUnaligned(fromByteOffset: index, as: UInt64.self))
        let count = plainBytes(of: word)
        index += count
        if count == 8 { continue }
      }
      defer { index += 1 }
      let escape: StaticString
      switch text[index] {
      case UInt8(ascii: "&"): escape = "&amp;"
      case UInt8(ascii: "<"): escape = "&lt;"
      case UInt8(ascii: ">"): escape = "&gt;"
      case UInt8(ascii: "\""): escape = "&quot;"
      default: continue
      }
      output.append(contentsOf: UnsafeRawBufferPointer(rebasing: text[start..<index]))
      output.append(literal: escape)
      start = index + 1
    }
    output.append(contentsOf: UnsafeRawBufferPointer(rebasing: text[start...]))
  }

  /// The same for a string.
  static func append(escaping text: String, to output: inout [UInt8]) {
    var text = text
    text.withUTF8 { append(escaping: UnsafeRawBufferPointer($0), to: &output) }
  }

  /// How many of eight bytes are surely none of the four, from the first: XOR turns a wanted byte into zero, and
  /// a byte is zero if taking 1 from it borrows into its highest bit. `<` and `>` differ in one bit. A borrow may go
  /// on into later bytes, so that the first found alone is sure.
  @inline(__always)
  private static func plainBytes(of word: UInt64) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let quotation = word ^ (ones &* UInt64(UInt8(ascii: "\"")))
    let ampersand = word ^ (ones &* UInt64(UInt8(ascii: "&")))
    let angle = (word | (ones &* 2)) ^ (ones &* UInt64(UInt8(ascii: ">")))
    let borrows =
      ((quotation &- ones) & ~quotation) | ((ampersand &- ones) & ~ampersand)
      | ((angle &- ones) & ~angle)
    return (borrows & (ones &* 0x80)).trailingZeroBitCount / 8
  }

  /// Appends an address for a quoted attribute: what may not stand in a URL is percent-encoded
  /// (RFC 3986), `&` and `'` become character references.
  static func append(address: UnsafeRawBufferPointer, to output: inout [UInt8]) {
    var start = 0
    for (index, byte) in address.enumerated() where !standsAsItIs(byte) {
      output.append(contentsOf: UnsafeRawBufferPointer(rebasing: address[start..<index]))
      start = index + 1
      switch byte {
      case UInt8(ascii: "&"): output.append(literal: "&amp;")
      case UInt8(ascii: "'"): output.append(literal: "&#x27;")
      default:
        output.append(UInt8(ascii: "%"))
        output.append(hexDigits[Int(byte >> 4)])
        output.append(hexDigits[Int(byte & 15)])
      }
    }
    output.append(contentsOf: UnsafeRawBufferPointer(rebasing: address[start...]))
  }

  private static let hexDigits = Array("0123456789ABCDEF".utf8)

  private static func standsAsItIs(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "@")...UInt8(ascii: "Z"),
      UInt8(ascii: "(")...UInt8(ascii: ";"), UInt8(ascii: "!"), UInt8(ascii: "#"), UInt8(ascii: "$"),
      UInt8(ascii: "%"), UInt8(ascii: "="), UInt8(ascii: "?"), UInt8(ascii: "_"), UInt8(ascii: "~"):
      true
    default: false
    }
  }
}

extension [UInt8] {
  /// Appends the bytes of a literal.
  mutating func append(literal: StaticString) {
    append(contentsOf: UnsafeRawBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
  }
}

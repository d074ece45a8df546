/// Text in XML (XML 1.0, section 2.4).
enum XML {
  /// Appends a text with markup escaped; what XML does not allow (section 2.2) is left out: control
  /// characters, and U+FFFE and U+FFFF.
  static func append(_ text: String, to output: inout [UInt8]) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): output.append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "<"): output.append(contentsOf: "&lt;".utf8)
      case UInt8(ascii: ">"): output.append(contentsOf: "&gt;".utf8)
      case UInt8(ascii: "\""): output.append(contentsOf: "&quot;".utf8)
      case 0xBE, 0xBF:
        // The last byte of EF BF BE and EF BF BF.
        if output.suffix(2).elementsEqual([0xEF, 0xBF]) { output.removeLast(2) } else { output.append(byte) }
      case 0x09, 0x0A, 0x0D, 0x20...: output.append(byte)
      default: break
      }
    }
  }
}

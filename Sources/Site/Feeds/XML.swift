/// Text in XML (XML 1.0, section 2.4).
enum XML {
  /// Appends a text with markup escaped; control characters that XML does not allow are left out.
  static func append(_ text: String, to output: inout [UInt8]) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): output.append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "<"): output.append(contentsOf: "&lt;".utf8)
      case UInt8(ascii: ">"): output.append(contentsOf: "&gt;".utf8)
      case UInt8(ascii: "\""): output.append(contentsOf: "&quot;".utf8)
      case 0x09, 0x0A, 0x0D, 0x20...: output.append(byte)
      default: break
      }
    }
  }
}

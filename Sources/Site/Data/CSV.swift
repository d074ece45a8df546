/// Tables as text (RFC 4180): a line of names, then a line for each row, in UTF-8.
///
/// A spreadsheet takes a text that begins with `=`, `+`, `-`, `@`, a tab or a carriage return for a formula;
/// such a text gets an apostrophe before it, which a spreadsheet does not show.
enum CSV {
  /// Appends a line of texts.
  static func append(_ row: [String], to output: inout [UInt8]) {
    for (index, text) in row.enumerated() {
      if index > 0 { output.append(UInt8(ascii: ",")) }
      append(text, to: &output)
    }
    output.append(contentsOf: "\r\n".utf8)
  }

  private static func append(_ text: String, to output: inout [UInt8]) {
    if isFormula(text) { return appendQuoted("'" + text, to: &output) }
    appendQuoted(text, to: &output)
  }

  private static func appendQuoted(_ text: String, to output: inout [UInt8]) {
    var text = text
    text.withUTF8 { bytes in
      let needsQuotes = bytes.contains { byte in
        byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == 0x0A || byte == 0x0D
      }
      guard needsQuotes else { return output.append(contentsOf: bytes) }
      output.append(UInt8(ascii: "\""))
      for byte in bytes {
        if byte == UInt8(ascii: "\"") { output.append(byte) }
        output.append(byte)
      }
      output.append(UInt8(ascii: "\""))
    }
  }

  /// Whether a spreadsheet would take a text for a formula: numbers it would not.
  private static func isFormula(_ text: String) -> Bool {
    switch text.utf8.first {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "@"), 0x09, 0x0D: true
    case UInt8(ascii: "-"): Int(text) == nil
    default: false
    }
  }
}

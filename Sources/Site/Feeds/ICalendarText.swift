import Records

/// The lines of an iCalendar file (RFC 5545, section 3.1).
enum ICalendarText {
  /// The most bytes of a line, its end not counted.
  private static let limit = 75

  /// Appends a line. One that is too long goes on in the next, behind a space, never within a character.
  static func append(_ line: String, to output: inout [UInt8]) {
    var line = line
    line.withUTF8 { line in
      var start = 0
      var length = limit
      while line.count - start > length {
        var end = start + length
        while end > start, line[end] & 0xC0 == 0x80 { end -= 1 }
        output.append(contentsOf: UnsafeBufferPointer(rebasing: line[start..<end]))
        output.append(contentsOf: "\r\n ".utf8)
        (start, length) = (end, limit - 1)
      }
      output.append(contentsOf: UnsafeBufferPointer(rebasing: line[start...]))
    }
    output.append(contentsOf: "\r\n".utf8)
  }

  /// Appends a property whose value is a text (section 3.3.11).
  static func append(_ name: String, text: String, to output: inout [UInt8]) {
    append(name + ":" + escaped(text), to: &output)
  }

  /// Appends a day (section 3.3.4).
  static func append(_ name: String, day: CivilDate, to output: inout [UInt8]) {
    append("\(name);VALUE=DATE:" + digits(day), to: &output)
  }

  /// A day in digits alone: `20200303`.
  static func digits(_ day: CivilDate) -> String {
    String(decoding: PartialDate(day).edtf.utf8.filter { $0 != UInt8(ascii: "-") }, as: UTF8.self)
  }

  /// A text with its signs made harmless; what no text may hold is left out: control characters but tab.
  static func escaped(_ text: String) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count + 8)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\\"), UInt8(ascii: ";"), UInt8(ascii: ","):
        result.append(UInt8(ascii: "\\"))
        result.append(byte)
      case UInt8(ascii: "\n"): result.append(contentsOf: "\\n".utf8)
      case 0x09, 0x20...0x7E, 0x80...: result.append(byte)
      default: break
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}

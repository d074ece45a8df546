import Records

/// The lines of an iCalendar file (RFC 5545, section 3.1).
enum ICalendarText {
  /// The most bytes of a line, its end not counted.
  private static let limit = 75

  /// Appends a line. One that is too long goes on in the next, behind a space, never within a character.
  static func append(_ line: String, to output: inout [UInt8]) {
    var length = 0
    for scalar in line.unicodeScalars {
      let width = UTF8.width(scalar)
      if length + width > limit {
        output.append(contentsOf: "\r\n ".utf8)
        length = 1
      }
      output.append(contentsOf: UTF8.encode(scalar) ?? .encodedReplacementCharacter)
      length += width
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
  static func digits(_ day: CivilDate) -> String { PartialDate(day).edtf.replacing("-", with: "") }

  /// A text with its signs made harmless; what no text may hold is left out: control characters but tab.
  static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": result.append(contentsOf: ["\\", scalar])
      case "\n": result.append(contentsOf: "\\n".unicodeScalars)
      case "\t", "\u{20}"..."\u{7E}", "\u{80}"...: result.append(scalar)
      default: break
      }
    }
    return String(result)
  }
}

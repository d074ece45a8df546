import Diagnostics

/// Texts as YAML has them.
enum YamlText {
  /// A text on one line: as it is where nothing in it could mean something else, or else in quotation marks.
  static func scalar(_ text: String) -> String {
    isPlain(text) ? text : quoted(text)
  }

  /// In double quotation marks, with the escapes of JSON, which YAML shares.
  private static func quoted(_ text: String) -> String {
    var bytes: [UInt8] = []
    JSONText.append(text, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether it begins with a letter that begins no sign of YAML's, and has no colon, `#` or control
  /// character; a word that stands for nothing, yes or no is quoted as well.
  private static func isPlain(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, first.properties.isAlphabetic, text.last != " " else {
      return false
    }
    guard !["null", "true", "false", "yes", "no", "on", "off"].contains(text.lowercased()) else {
      return false
    }
    return !text.unicodeScalars.contains { scalar in
      scalar == ":" || scalar == "#" || scalar.value < 0x20 || scalar.value == 0x7F
        || [0x85, 0x2028, 0x2029, 0xFEFF].contains(scalar.value)
    }
  }
}

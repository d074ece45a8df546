extension JSONText {
  /// `text` as a JSON string in which everything is escaped that a terminal would obey instead of print: reports
  /// are read by programs, and now and then by people.
  static func printable(_ text: String) -> String {
    let quoted = quoted(text)
    guard !quoted.unicodeScalars.allSatisfy(Prose.isPrintable) else { return quoted }
    var result = ""
    for scalar in quoted.unicodeScalars {
      if Prose.isPrintable(scalar) {
        result.unicodeScalars.append(scalar)
      } else {
        for unit in String(scalar).utf16 {
          let digits = String(unit, radix: 16)
          result += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
        }
      }
    }
    return result
  }
}

/// Small pieces of English shared by all diagnostics.
public enum Prose {
  /// `"text"`, with control characters and quotation marks made visible, cut after 80 characters.
  public static func quoted(_ text: String) -> String {
    var result = "\""
    for (position, scalar) in text.unicodeScalars.enumerated() {
      if position == 80 { return result + "…\"" }
      switch scalar {
      case "\"": result += "\\\""
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      default: result.unicodeScalars.append(isPrintable(scalar) ? scalar : "\u{FFFD}")
      }
    }
    return result + "\""
  }

  /// `a`, `a or b`, `a, b or c`.
  public static func list(_ words: [String], last conjunction: String) -> String {
    guard let final = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " \(conjunction) " + final
  }

  /// `1 error`, `2 errors`.
  public static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }

  /// Whether a terminal may be shown this as it is: no control codes, no change of direction.
  static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: false
    default: true
    }
  }
}

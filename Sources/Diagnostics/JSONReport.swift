/// Diagnostics for programs: one JSON object (RFC 8259), keys always in the same order.
///
///     {"errors": 1, "warnings": 0, "diagnostics": [{"id": ..., "severity": ..., "path": ...,
///      "line": ..., "column": ..., "length": ..., "message": ..., "help": [...]}]}
///
/// `line` and `column` count from 1 in code points; both are 0 for a file as a whole.
public enum JSONReport {
  /// The object for these diagnostics, on one line, with a line break at the end. `summary` adds the
  /// keys of a finished build as numbers.
  public static func text(of diagnostics: [Diagnostic], summary: [(key: String, number: Int)] = []) -> String
  {
    let errors = diagnostics.count { $0.severity == .error }
    var result = "{\"errors\": \(errors), \"warnings\": \(diagnostics.count - errors), "
    for entry in summary { result += JSONText.quoted(entry.key) + ": \(entry.number), " }
    result += "\"diagnostics\": ["
    result += diagnostics.map(object).joined(separator: ", ")
    return result + "]}\n"
  }

  /// The object for a failure of the world, which no file of the site is to blame for: no diagnostics,
  /// and a key `failure` with what happened and what can be done.
  public static func text(ofFailure message: String, help: [String]) -> String {
    let lines = help.map(JSONText.quoted).joined(separator: ", ")
    return "{\"errors\": 0, \"warnings\": 0, \"failure\": {\"message\": " + JSONText.quoted(message)
      + ", \"help\": [\(lines)]}, \"diagnostics\": []}\n"
  }

  private static func object(_ diagnostic: Diagnostic) -> String {
    let mark = diagnostic.place.mark
    return "{\"id\": " + JSONText.quoted(diagnostic.id)
      + ", \"severity\": " + JSONText.quoted(diagnostic.severity.rawValue)
      + ", \"path\": " + JSONText.quoted(diagnostic.place.path)
      + ", \"line\": \(mark.line), \"column\": \(mark.column)"
      + ", \"length\": \(mark.line == 0 ? 0 : mark.length)"
      + ", \"message\": " + JSONText.quoted(diagnostic.message)
      + ", \"help\": [" + diagnostic.help.map(JSONText.quoted).joined(separator: ", ") + "]}"
  }
}

/// JSON strings (RFC 8259, section 7).
public enum JSONText {
  /// `text` as a JSON string, quotation marks included. `<`, `>`, `&`, U+2028 and U+2029 are escaped
  /// too, so that the result is also inert inside HTML and scripts.
  public static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case "<", ">", "&", "\u{2028}", "\u{2029}", "\u{0}"..<"\u{20}": result += escape(scalar.value)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  private static func escape(_ value: UInt32) -> String {
    let digits = String(value, radix: 16)
    return "\\u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}

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
    for entry in summary { result += JSONText.printable(entry.key) + ": \(entry.number), " }
    result += "\"diagnostics\": ["
    result += diagnostics.map(object).joined(separator: ", ")
    return result + "]}\n"
  }

  /// The object for a failure of the world, which no file of the site is to blame for: no diagnostics,
  /// and a key `failure` with what happened and what can be done.
  public static func text(ofFailure message: String, help: [String]) -> String {
    let lines = help.map(JSONText.printable).joined(separator: ", ")
    return "{\"errors\": 0, \"warnings\": 0, \"failure\": {\"message\": " + JSONText.printable(message)
      + ", \"help\": [\(lines)]}, \"diagnostics\": []}\n"
  }

  private static func object(_ diagnostic: Diagnostic) -> String {
    let mark = diagnostic.place.mark
    return "{\"id\": " + JSONText.printable(diagnostic.id)
      + ", \"severity\": " + JSONText.printable(diagnostic.severity.rawValue)
      + ", \"path\": " + JSONText.printable(diagnostic.place.path)
      + ", \"line\": \(mark.line), \"column\": \(mark.column)"
      + ", \"length\": \(mark.line == 0 ? 0 : mark.length)"
      + ", \"message\": " + JSONText.printable(diagnostic.message)
      + ", \"help\": [" + diagnostic.help.map(JSONText.printable).joined(separator: ", ") + "]}"
  }
}

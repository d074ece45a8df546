/// Diagnostics as annotations of a GitHub workflow: a workflow command on a line for each.
///
///     ::error file=content/a.md,line=7,col=15,endColumn=21,title=unknown-reference::no inspection is called "iosp"
///
/// The runner reads `%25`, `%0D` and `%0A` in all values, and `%3A` and `%2C` in properties besides. Columns count
/// code points from 1. What a terminal would obey instead of print is replaced, since the runner shows its log.
public enum GitHubReport {
  /// The commands for these diagnostics. `folder` is the site's folder as the repository has it, which stands
  /// before each path; it is empty or ends with `/`.
  public static func text(of diagnostics: [Diagnostic], folder: String = "") -> String {
    diagnostics.map { command($0, folder) }.joined()
  }

  /// The command for a failure of the world, which no file of the site is to blame for.
  public static func text(ofFailure message: String, help: [String]) -> String {
    "::error title=rejoinder::" + data(([message] + help).joined(separator: "\n")) + "\n"
  }

  private static func command(_ diagnostic: Diagnostic, _ folder: String) -> String {
    let mark = diagnostic.place.mark
    var result = "::\(diagnostic.severity.rawValue) file=" + property(folder + diagnostic.place.path)
    if mark.line > 0 {
      result += ",line=\(mark.line),col=\(mark.column),endColumn=\(Int(mark.column) + Int(mark.length))"
    }
    result += ",title=" + property(diagnostic.id) + "::"
    return result + data(([diagnostic.message] + diagnostic.help).joined(separator: "\n")) + "\n"
  }

  /// A value behind the second `::`.
  private static func data(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": result += "%25"
      case "\r": result += "%0D"
      case "\n": result += "%0A"
      default: result.unicodeScalars.append(Prose.isPrintable(scalar) ? scalar : "\u{FFFD}")
      }
    }
    return result
  }

  /// A value of a property, which `,` and `:` would end.
  private static func property(_ text: String) -> String {
    var result = ""
    for scalar in data(text).unicodeScalars {
      switch scalar {
      case ":": result += "%3A"
      case ",": result += "%2C"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

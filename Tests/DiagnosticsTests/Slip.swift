@testable import Diagnostics

/// A problem as a test needs it.
struct Slip: Problem {
  var id = "slip"
  var severity = Severity.error
  var message = "this is wrong"
  var help: [String] = []
}

extension Slip {
  /// The diagnostic that this slip is at a place.
  func at(_ line: Int, _ column: Int, length: Int = 1, path: String = "content/a.md") -> Diagnostic {
    Place(path: path, mark: Mark(line: line, column: column, length: length)).reports(self)
  }

  /// The diagnostic that this slip is of a whole file.
  func ofFile(_ path: String = "content/a.md") -> Diagnostic { Place(path: path).reports(self) }
}

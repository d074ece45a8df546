import Diagnostics

/// The problems of a text; those that come after so many others that nobody would read them are only
/// counted.
struct ListedProblems {
  private var listed: [Diagnostic] = []
  private var errors = Count()
  private var warnings = Count()

  /// How many problems of a severity are listed.
  static let limit = 100

  private struct Count {
    var all = 0
    var firstUnlisted: Place?
  }

  /// Whether problems of a severity are listed no more.
  func isFull(_ severity: Severity) -> Bool {
    (severity == .error ? errors.all : warnings.all) > Self.limit
  }

  /// Counts a problem that comes when its like are listed no more.
  mutating func addUnlisted(_ severity: Severity) {
    if severity == .error { errors.all += 1 } else { warnings.all += 1 }
  }

  mutating func add(_ problem: MarkdownProblem, at place: Place) {
    let severity = problem.severity
    addUnlisted(severity)
    let count = severity == .error ? errors.all : warnings.all
    if count <= Self.limit {
      listed.append(place.reports(problem))
    } else if count == Self.limit + 1 {
      if severity == .error { errors.firstUnlisted = place } else { warnings.firstUnlisted = place }
    }
  }

  /// What is listed, and how many more there are.
  var diagnostics: [Diagnostic] {
    let unlisted = [
      errors.firstUnlisted.map { $0.reports(MarkdownProblem.moreErrors(errors.all - Self.limit)) },
      warnings.firstUnlisted.map { $0.reports(MarkdownProblem.moreWarnings(warnings.all - Self.limit)) },
    ]
    return listed + unlisted.compactMap(\.self)
  }
}

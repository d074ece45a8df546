import Diagnostics

/// The problems of a text; those that come after so many others that nobody would read them are only
/// counted.
struct ListedProblems {
  private var listed: [Diagnostic] = []
  private var errors = Count()
  private var warnings = Count()

  /// How many problems of a severity are listed.
  private static let limit = 100

  private struct Count {
    var all = 0
    var firstUnlisted: Place?

    /// Whether one more is to be listed.
    mutating func lists(_ diagnostic: Diagnostic) -> Bool {
      all += 1
      guard all > ListedProblems.limit else { return true }
      firstUnlisted = firstUnlisted ?? diagnostic.place
      return false
    }
  }

  mutating func add(_ diagnostic: Diagnostic) {
    let isListed = diagnostic.severity == .error ? errors.lists(diagnostic) : warnings.lists(diagnostic)
    if isListed { listed.append(diagnostic) }
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

/// How much diagnostics weigh on a site that wants it otherwise.
///
/// Any warning can be an error, or be off. Most errors cannot be less: they keep from readers what is not for them
/// yet, what would harm them, or what is not what it seems. Those that can are listed here, and nowhere else.
public struct DiagnosticLevels: Hashable, Sendable {
  /// How much a diagnostic can weigh.
  public enum Level: String, CaseIterable, Sendable {
    case error, warning, off
  }

  private let levels: [String: Level]

  /// As the problems themselves have it.
  public static let usual = DiagnosticLevels([:])

  /// Levels by the ids of diagnostics.
  public init(_ levels: [String: Level]) { self.levels = levels }

  /// The diagnostics with their levels; those that are off are left out.
  public func applied(to diagnostics: [Diagnostic]) -> [Diagnostic] {
    guard !levels.isEmpty else { return diagnostics }
    return diagnostics.compactMap { diagnostic in
      switch levels[diagnostic.id] {
      case .error: diagnostic.weighing(.error)
      case .warning: diagnostic.weighing(.warning)
      case .off: nil
      case nil: diagnostic
      }
    }
  }

  /// The diagnostics whose level a site may set: errors that mislead or harm no reader, and all warnings.
  public static let adjustable: Set<String> = [
    // Errors.
    "blocked-by-policy", "broken-link", "missing-title", "repeated-heading-id", "repeated-id",
    "unknown-anchor",
    "unused-footnote",
    "vague-link",
    // Warnings.
    "answered-before-published", "bare-address", "damaged-cache", "dated-after-build", "expired-exception",
    "file-name-case", "more-warnings", "moved-link", "near-label", "needless-move", "no-bank-holidays",
    "overlapping-names", "removed-id", "repeated-title", "reused-id", "scale-out-of-use", "second-title",
    "silent-edit", "skipped-heading-level", "text-outside-block", "unknown-callout", "unlinked-page",
    "unread-revision", "unsized-image", "unused-exception", "unverified-link",
  ]
}

extension Diagnostic {
  /// The same at another level.
  fileprivate func weighing(_ severity: Severity) -> Diagnostic {
    Diagnostic(id: id, severity: severity, place: place, message: message, help: help)
  }
}

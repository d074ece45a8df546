/// How much a diagnostic weighs.
public enum Severity: String, Sendable {
  /// The site is not published.
  case error
  /// The site is published, unless `--strict` asks otherwise.
  case warning
}

/// What can be wrong, as data: each module has one enumeration of its problems, whose sentences
/// stand together in one file.
public protocol Problem {
  /// The stable name of this kind of problem, in kebab case, such as `unknown-reference`.
  var id: String { get }
  /// How much it weighs.
  var severity: Severity { get }
  /// One sentence, without a full stop, that says what is wrong in the writer's words.
  var message: String { get }
  /// Further lines: what was expected, the nearest right name, how to mend it.
  var help: [String] { get }
}

extension Problem {
  /// Problems are errors unless they say otherwise.
  public var severity: Severity { .error }
}

/// One thing that is wrong, with its place: a value, never an exception.
public struct Diagnostic: Hashable, Sendable {
  /// The stable name of this kind of problem, in kebab case.
  public let id: String
  /// How much it weighs.
  public let severity: Severity
  /// Where it is.
  public let place: Place
  /// What is wrong, in one sentence.
  public let message: String
  /// What was expected and how to mend it, a line each.
  public let help: [String]
}

extension Diagnostic: Comparable {
  /// Orders by place, then by id and wording, so that a report never depends on the order of work.
  public static func < (left: Diagnostic, right: Diagnostic) -> Bool {
    if left.place != right.place { return left.place < right.place }
    if left.id != right.id { return left.id < right.id }
    if left.message != right.message { return left.message < right.message }
    return left.help.lexicographicallyPrecedes(right.help)
  }
}

/// A value together with everything that was found wrong while making it.
public struct Diagnosed<Value> {
  /// What could be made.
  public let value: Value
  /// What was wrong, in the order in which it was found.
  public let diagnostics: [Diagnostic]

  /// Pairs a value with its diagnostics.
  public init(_ value: Value, _ diagnostics: [Diagnostic] = []) {
    self.value = value
    self.diagnostics = diagnostics
  }
}

extension Diagnosed: Sendable where Value: Sendable {}

extension Sequence<Diagnostic> {
  /// Sorted by file and place, each once.
  public func inOrder() -> [Diagnostic] {
    var result: [Diagnostic] = []
    for diagnostic in sorted() where diagnostic != result.last { result.append(diagnostic) }
    return result
  }

  /// Whether any of them forbids publishing.
  public var containErrors: Bool { contains { $0.severity == .error } }
}

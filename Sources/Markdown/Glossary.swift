/// Abbreviations and what they stand for.
public struct Glossary: Hashable, Sendable {
  /// One abbreviation.
  public struct Term: Hashable, Sendable {
    /// The abbreviation as it is written, such as `AFI`.
    public let term: String
    /// What it stands for, such as `area for improvement`.
    public let expansion: String

    /// Pairs an abbreviation with what it stands for.
    public init(term: String, expansion: String) {
      self.term = term
      self.expansion = expansion
    }
  }

  /// The abbreviations, each once.
  public let terms: [Term]

  /// A glossary of abbreviations that differ from each other.
  public init(_ terms: [Term]) {
    self.terms = terms
  }
}

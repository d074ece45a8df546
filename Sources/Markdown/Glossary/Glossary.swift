/// Abbreviations and what they stand for.
public struct Glossary: Sendable {
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

  /// The most bytes that an abbreviation may have; a longer one is never found.
  public static let longestTerm = 100

  /// The abbreviations, each once.
  public let terms: [Term]
  /// The same, made ready for finding them; all copies share it.
  let index: GlossaryIndex

  /// A glossary of abbreviations that differ from each other.
  public init(_ terms: [Term]) {
    self.terms = terms
    index = GlossaryIndex(terms.map { Array($0.term.utf8) })
  }
}

extension Glossary: Hashable {
  /// Whether both have the same abbreviations in the same order.
  public static func == (left: Glossary, right: Glossary) -> Bool { left.terms == right.terms }

  /// Hashes the abbreviations.
  public func hash(into hasher: inout Hasher) { hasher.combine(terms) }
}

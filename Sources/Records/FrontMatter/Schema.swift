/// The keys that a mapping may have: closed, so that a slip of the pen is never a silent nothing.
///
/// docs/content-format.md describes the same keys; a test holds the two together.
public struct Schema: Sendable {
  /// What a value must be.
  public enum Shape: Hashable, Sendable {
    /// One line or block of plain text.
    case text
    /// Text in which inline Markdown counts.
    case inlineMarkdown
    /// `true` or `false`.
    case flag
    /// A whole number, not negative.
    case number
    /// An absolute `https:` or `http:` address.
    case url
    /// A path on this site, such as `/old/place/`.
    case path
    /// One EDTF date.
    case date
    /// One EDTF date or an interval of two.
    case dateOrInterval
    /// A moment with an offset.
    case instant
    /// The id of a record of one kind.
    case reference(RecordKind)
    /// `INSPECTION#FINDING`.
    case findingReference
    /// A word that site.yml may label.
    case word
    /// One of these words and no other.
    case oneOf([String])
    /// A list of these; one alone may stand without the brackets.
    indirect case list(Shape)
    /// A mapping with keys of its own.
    indirect case mapping(Schema)
    /// A mapping from words of the site's choice.
    indirect case dictionary(Shape)
  }

  /// One key.
  public struct Key: Hashable, Sendable {
    /// As it is written.
    public let name: String
    /// What its value must be.
    public let shape: Shape
    /// Whether it must be there.
    public let isRequired: Bool
    /// What it means, in a sentence.
    public let meaning: String
  }

  /// What the mapping is, in words that fit after "a key of": `an inspection`.
  public let name: String
  /// The keys, in the order in which they are documented.
  public let keys: [Key]

  /// Makes a schema from keys.
  public init(_ name: String, _ keys: [Key]) {
    self.name = name
    self.keys = keys
  }

  /// The key of this name.
  func key(_ name: String) -> Key? { keys.first { $0.name == name } }
}

extension Schema: Hashable {}

extension Schema.Key {
  /// A key that may be left out.
  static func optional(_ name: String, _ shape: Schema.Shape, _ meaning: String) -> Schema.Key {
    Schema.Key(name: name, shape: shape, isRequired: false, meaning: meaning)
  }

  /// A key that must be there.
  static func required(_ name: String, _ shape: Schema.Shape, _ meaning: String) -> Schema.Key {
    Schema.Key(name: name, shape: shape, isRequired: true, meaning: meaning)
  }
}

/// What a field of a view holds and means: templates are checked against it, and their manual is
/// made from it.
public struct FieldDeclaration: Hashable, Sendable {
  /// What kind of value it holds.
  public let type: FieldType
  /// What it means, in one line.
  public let meaning: String
  /// What it may hold, as an example.
  public let example: String

  /// Declares a field of this type.
  public init(_ type: FieldType, _ meaning: String, example: String = "") {
    self.type = type
    self.meaning = meaning
    self.example = example
  }
}

/// One field of a shape: its name in templates and what it holds.
public struct ShapeField: Hashable, Sendable {
  /// The name by which templates know it.
  public let name: String
  /// What it holds and means.
  public let declaration: FieldDeclaration

  /// A field with this name.
  public init(_ name: String, _ declaration: FieldDeclaration) {
    self.name = name
    self.declaration = declaration
  }

  /// What kind of value it holds.
  public var type: FieldType { declaration.type }
}

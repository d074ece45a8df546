/// A use of a template for pages: which one, for what view, and what it is needed for.
public struct PageTemplate: Hashable, Sendable {
  /// The name of the template.
  public let name: String
  /// What the pages' views look like.
  public let shape: Shape
  /// What the template is needed for, as a phrase: `the pages of inspections, such as
  /// content/inspections/x.md`.
  public let purpose: String

  /// The template of this name for views of this shape.
  public init(_ name: String, for shape: Shape, purpose: String) {
    self.name = name
    self.shape = shape
    self.purpose = purpose
  }
}

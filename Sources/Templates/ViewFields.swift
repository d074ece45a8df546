/// The fields of a kind of object that templates can show: an enumeration of integers from 0 whose
/// cases are the slots of the object.
///
///     enum RowFields: Int, ViewFields {
///       case title, permanentAddress
///
///       var declaration: FieldDeclaration {
///         switch self {
///         case .title: .init(.text, "the title of the report", example: "Greater Manchester Police")
///         case .permanentAddress: .init(.text, "where it stands", example: "/inspections/x/")
///         }
///       }
///     }
///
/// Templates name a field by its case in snake case: `{{permanent_address}}`.
public protocol ViewFields: CaseIterable, RawRepresentable<Int>, BitwiseCopyable, Sendable {
  /// What the field holds, and what that means.
  var declaration: FieldDeclaration { get }
}

extension ViewFields {
  /// The name by which templates know the field: its case, in snake case.
  public var nameInTemplates: String { SnakeCase.text(of: "\(self)") }
}

/// The place of a field's value in a view that is being written.
public struct FieldSlot<Fields: ViewFields>: ValueSlot {
  @usableFromInline let first: UInt32
  @usableFromInline let field: Fields

  @inlinable
  init(first: UInt32, field: Fields) {
    self.first = first
    self.field = field
  }

  /// Which cell of the view it is.
  @inlinable
  public var cell: CellSlot {
    CellSlot(index: Int(first) &+ field.rawValue)
  }

  /// The type that the field declares.
  @inlinable
  public var declaredType: FieldType? { field.declaration.type }
}

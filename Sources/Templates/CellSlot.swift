/// The place of an element or of a value under a key, in a view that is being written.
public struct CellSlot: ValueSlot {
  @usableFromInline let index: Int

  @inlinable
  init(index: Int) { self.index = index }

  /// Itself.
  @inlinable
  public var cell: CellSlot { self }

  /// Elements may be of any kind.
  @inlinable
  public var declaredType: FieldType? { nil }
}

/// The place of an object in a view that is being written; `page[.title]` is the place of its title.
public struct ObjectSlot<Fields: ViewFields>: BitwiseCopyable, Sendable {
  @usableFromInline let first: UInt32
  @usableFromInline let count: UInt32

  @inlinable
  init(first: UInt32, count: UInt32) {
    self.first = first
    self.count = count
  }

  /// The place of a field's value.
  @inlinable
  public subscript(field: Fields) -> FieldSlot<Fields> {
    FieldSlot(first: first, field: field)
  }
}

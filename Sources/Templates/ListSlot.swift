/// The place of a list in a view that is being written; `rows[0]` is the place of its first element.
public struct ListSlot: BitwiseCopyable, Sendable {
  @usableFromInline let first: UInt32
  /// How many elements it has.
  public let count: Int

  @inlinable
  init(first: UInt32, count: Int) {
    self.first = first
    self.count = count
  }

  /// The place of the element with this index, from 0.
  @inlinable
  public subscript(index: Int) -> CellSlot {
    assert(index >= 0 && index < count, "the list has no such element")
    return CellSlot(index: Int(first) &+ index)
  }
}

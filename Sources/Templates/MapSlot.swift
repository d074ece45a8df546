/// The place of a map in a view that is being written: a number of pairs, each a key and a value.
public struct MapSlot: BitwiseCopyable, Sendable {
  @usableFromInline let first: UInt32
  /// How many pairs it has.
  public let count: Int

  @inlinable
  init(first: UInt32, count: Int) {
    self.first = first
    self.count = count
  }

  @inlinable
  func key(at index: Int) -> CellSlot {
    assert(index >= 0 && index < count, "the map has no such pair")
    return CellSlot(index: Int(first) &+ 2 &* index)
  }

  @inlinable
  func value(at index: Int) -> CellSlot {
    CellSlot(index: key(at: index).index &+ 1)
  }
}

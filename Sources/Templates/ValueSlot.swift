/// A place in a view that is being written, for one value: a field of an object, an element of a list
/// or the value under a key of a map.
public protocol ValueSlot: BitwiseCopyable, Sendable {
  /// Which cell of the view it is.
  var cell: CellSlot { get }
  /// What the value is declared to be; nil where any kind of value may stand.
  var declaredType: FieldType? { get }
}

extension ValueSlot {
  @inlinable
  func admits(_ kind: Cell.Kind) -> Bool { declaredType?.admits(kind) ?? true }
}

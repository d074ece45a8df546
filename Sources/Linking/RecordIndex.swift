/// A record's place in its timeline; the order of indices is the order of time.
public struct RecordIndex: Hashable, Comparable, Sendable {
  let value: Int32

  init(_ value: Int) { self.value = Int32(truncatingIfNeeded: value) }

  /// The position in `Timeline.records`.
  public var position: Int { Int(value) }

  /// Orders by place in the timeline.
  public static func < (left: RecordIndex, right: RecordIndex) -> Bool { left.value < right.value }
}

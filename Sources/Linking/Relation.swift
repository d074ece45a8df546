/// One kind of link between records: for every record the ones it leads to, in a flat array.
///
/// The inverse is computed, never kept by hand, so the two cannot disagree.
public struct Relation: Hashable, Sendable {
  private let starts: [Int32]
  private let targets: [RecordIndex]

  /// Makes the relation of these pairs over `count` records; targets keep the order of the pairs.
  init(_ pairs: [(from: RecordIndex, to: RecordIndex)], count: Int) {
    var starts = [Int32](repeating: 0, count: count + 1)
    for pair in pairs { starts[pair.from.position + 1] += 1 }
    for index in 0..<count { starts[index + 1] += starts[index] }
    var next = starts
    var targets = [RecordIndex](repeating: RecordIndex(0), count: pairs.count)
    for pair in pairs {
      targets[Int(next[pair.from.position])] = pair.to
      next[pair.from.position] += 1
    }
    self.starts = starts
    self.targets = targets
  }

  /// What a record leads to.
  public subscript(index: RecordIndex) -> ArraySlice<RecordIndex> {
    targets[Int(starts[index.position])..<Int(starts[index.position + 1])]
  }

  /// The relation read backwards, each record's list in the order of time and without repeats.
  func inverse() -> Relation {
    let count = starts.count - 1
    var pairs: [(from: RecordIndex, to: RecordIndex)] = []
    pairs.reserveCapacity(targets.count)
    for position in 0..<count {
      let source = RecordIndex(position)
      let list = self[source]
      for (offset, target) in list.enumerated() where !list.prefix(offset).contains(target) {
        pairs.append((target, source))
      }
    }
    return Relation(pairs, count: count)
  }
}

import Records

/// The one order of everything: dated records by time, oldest first, what has an unknown date after
/// them, what has no date last; ties by id, by bytes.
enum TimelineOrder {
  static func precedes(_ left: Record, _ right: Record) -> Bool {
    switch (left.date, right.date) {
    case (let date?, let other?):
      if let answer = date.precedes(other) { return answer }
    case (.some, nil): return true
    case (nil, .some): return false
    case (nil, nil): break
    }
    if left.id != right.id { return left.id.utf8.lexicographicallyPrecedes(right.id.utf8) }
    return left.path.utf8.lexicographicallyPrecedes(right.path.utf8)
  }

  /// Sorts by keys made once a record, since dates are compared many times over.
  static func sorted(_ records: [Record]) -> [Record] {
    let keys = records.map { SortKey($0) }
    let order = records.indices.sorted { left, right in
      if keys[left] != keys[right] { return keys[left].precedes(keys[right]) }
      return precedes(records[left], records[right])
    }
    return order.map { records[$0] }
  }

  /// The days of a date as numbers, so that most comparisons need no more than these.
  private struct SortKey: Equatable {
    let latest: Int
    let negatedEarliest: Int

    init(_ record: Record) {
      guard let date = record.date else {
        (latest, negatedEarliest) = (.max, 0)
        return
      }
      latest = date.latest?.dayNumber ?? .max - 1
      negatedEarliest = date.earliest.map { -$0.dayNumber } ?? 0
    }

    func precedes(_ other: SortKey) -> Bool {
      (latest, negatedEarliest) < (other.latest, other.negatedEarliest)
    }
  }
}

import Linking
import Records

/// The corrections of all records, newest first; those without a date at the end.
struct CorrectionLog: Sendable {
  /// One correction, by its record and its place there.
  struct Entry: Hashable, Sendable {
    let record: RecordIndex
    let position: Int
  }

  /// The entries.
  let entries: [Entry]

  init(_ timeline: Timeline) {
    var dated: [(date: RecordDate, entry: Entry)] = []
    for (position, record) in timeline.records.enumerated() {
      for (place, correction) in record.front.corrections.enumerated() {
        let entry = Entry(record: timeline.index(at: position), position: place)
        dated.append((correction.date, entry))
      }
    }
    // Of one day, what was added last to a file comes first.
    dated.sort { left, right in
      if left.date != right.date { return Self.comesFirst(left.date, right.date) }
      if left.entry.record != right.entry.record { return left.entry.record < right.entry.record }
      return left.entry.position > right.entry.position
    }
    entries = dated.map(\.entry)
  }

  private static func comesFirst(_ left: RecordDate, _ right: RecordDate) -> Bool {
    guard left != .unknown, right != .unknown else { return right == .unknown }
    return right.precedes(left) ?? false
  }
}

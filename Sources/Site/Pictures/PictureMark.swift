import Linking
import Records

/// One record in a picture of the timeline, before it has a place there.
struct PictureMark: Sendable {
  /// What is drawn for it.
  enum Shape: Hashable, Sendable {
    /// A square.
    case inspection
    /// A disc.
    case response
    /// A triangle.
    case event
    /// A bar above the lanes: an event that lasted, its date an interval.
    case period
  }

  let index: RecordIndex
  let shape: Shape
  /// The days that its date can be, or on which it lasted.
  let days: DaySpan
  /// Whether its date is known to the day.
  let isExact: Bool
  /// Whose it is; the first where there are several.
  let organisation: RecordIndex?

  /// The mark of a record; nil when its date is unknown or it has none.
  init?(_ index: RecordIndex, in timeline: Timeline) {
    let record = timeline[index]
    guard let date = record.date, let days = date.days else { return nil }
    (self.index, self.days, isExact) = (index, days, date.exact != nil)
    switch record.details {
    case .inspection: (shape, organisation) = (.inspection, timeline.links.inspectedBy[index].first)
    case .response: (shape, organisation) = (.response, timeline.links.responders[index].first)
    case .event:
      if case .interval = date { shape = .period } else { shape = .event }
      organisation = timeline.links.concerns[index].first
    case .organisation, .topic, .page: return nil
    }
  }

  /// The marks of records, in the order of time; at most one for each.
  static func marks(of rows: some Sequence<RecordIndex>, in timeline: Timeline) -> [PictureMark] {
    rows.compactMap { PictureMark($0, in: timeline) }.sorted {
      ($0.days.first, $0.days.last, $0.index.position) < ($1.days.first, $1.days.last, $1.index.position)
    }
  }
}

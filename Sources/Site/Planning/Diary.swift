import Linking
import Records

/// The calendar of a site: all that has a date, month by month.
struct Diary: Sendable {
  /// Every entry: the dated records in the order of time, then the deadlines by their last days.
  let entries: [DiaryEntry]
  /// The months in which there is anything, oldest first.
  let months: [Month]

  /// What there is in one month.
  struct Month: Sendable {
    /// The month, with its year.
    let date: PartialDate
    /// What is known to lie in it, but not on which day.
    fileprivate(set) var undated: [Showing] = []
    /// What there is on each of its days, from the first.
    fileprivate(set) var days: [[Showing]]

    /// The path of its page.
    var path: String { "/diary/\(date.edtf)/" }

    /// How many entries stand in it; one that stands on several days counts once.
    var count: Int { Set((undated + days.joined()).map(\.entry)).count }

    fileprivate init(_ date: PartialDate) {
      self.date = date
      days = Array(repeating: [], count: date.latest.day)
    }
  }

  /// An entry as it stands in one place.
  struct Showing: Sendable {
    /// Its position in `entries`.
    let entry: Int
    /// What of it is there.
    let extent: DiaryEntry.Extent
  }

  init(_ timeline: Timeline) {
    entries = Self.records(timeline) + Self.deadlines(timeline)
    var months: [Int: Month] = [:]
    for (position, entry) in entries.enumerated() {
      for place in entry.places {
        let showing = Showing(entry: position, extent: place.extent)
        var month = months.removeValue(forKey: Self.number(of: place.month)) ?? Month(place.month)
        if let day = place.day { month.days[day - 1].append(showing) } else { month.undated.append(showing) }
        months[Self.number(of: place.month)] = month
      }
    }
    self.months = months.sorted { $0.key < $1.key }.map(\.value)
  }

  private static func records(_ timeline: Timeline) -> [DiaryEntry] {
    timeline.records.enumerated().compactMap { position, record in
      record.date.map { DiaryEntry(record: timeline.index(at: position), deadline: nil, date: $0) }
    }
  }

  private static func deadlines(_ timeline: Timeline) -> [DiaryEntry] {
    var found: [(day: CivilDate, entry: DiaryEntry)] = []
    for index in timeline.indices(of: .inspection) {
      for deadline in timeline.deadlines(of: index) {
        guard let day = deadline.lastDay.day else { continue }
        let entry = DiaryEntry(record: index, deadline: deadline, date: .date(PartialDate(day)))
        found.append((day, entry))
      }
    }
    // Sorting keeps the order of what is equal: the order of the inspections and of their regimes.
    return found.enumerated()
      .sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
      .map(\.element.entry)
  }

  private static func number(of month: PartialDate) -> Int { month.year * 12 + (month.month ?? 1) - 1 }
}

extension Diary {
  /// How many entries stand in some month.
  var count: Int { entries.count { !$0.places.isEmpty } }

  /// How many records have a date of which not even the month is known.
  var leftOut: Int { entries.count - count }

  /// The month that is nearest to a day; of two that are equally far, the later. Nil when there is none.
  func month(nearestTo day: CivilDate) -> Month? {
    let today = day.year * 12 + day.month - 1
    return months.min { left, right in
      let (one, other) = (Self.number(of: left.date) - today, Self.number(of: right.date) - today)
      return abs(one) != abs(other) ? abs(one) < abs(other) : one > other
    }
  }
}

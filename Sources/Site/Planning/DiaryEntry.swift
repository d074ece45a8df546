import Linking
import Records

/// Something that has a date: an event, the publication of a report or a response, or the last day to answer.
struct DiaryEntry: Sendable {
  /// What it is about: an event, an inspection or a response; for a deadline the inspection to be answered.
  let record: RecordIndex
  /// The deadline, if it is one.
  let deadline: Deadline?
  /// When it is.
  let date: RecordDate

  /// Where an entry stands.
  struct Place: Hashable, Sendable {
    /// The month, with its year.
    let month: PartialDate
    /// The day of the month, where it is known.
    let day: Int?
    /// What of the entry is there.
    let extent: Extent
  }

  /// What of an entry falls on a day, or in a month whose day is not known.
  enum Extent: Hashable, Sendable {
    /// All of it.
    case whole
    /// Its beginning.
    case begins
    /// Its end.
    case ends
    /// One of its few days.
    case during
  }

  /// The most days of which each is marked; of what takes longer only the first and the last are.
  private static let longestMarked = 7

  /// Where it stands in the diary: nowhere when not even its month is known.
  var places: [Place] {
    switch date {
    case .unknown: []
    case .date(let date): Self.place(date, .whole).map { [$0] } ?? []
    case .interval(let start, let end): Self.places(from: start, to: end)
    }
  }

  private static func places(from start: PartialDate, to end: PartialDate) -> [Place] {
    if start == end { return place(start, .whole).map { [$0] } ?? [] }
    if let first = start.exact?.dayNumber, let last = end.exact?.dayNumber, last - first < longestMarked {
      return (first...max(first, last)).compactMap { day in
        place(PartialDate(CivilDate(dayNumber: day)), .during)
      }
    }
    return [place(start, .begins), place(end, .ends)].compactMap(\.self)
  }

  private static func place(_ date: PartialDate, _ extent: Extent) -> Place? {
    guard let number = date.month, let month = PartialDate(year: date.year, month: number) else { return nil }
    return Place(month: month, day: date.day, extent: extent)
  }
}

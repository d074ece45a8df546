import Linking
import Records

/// All dated records as lists show them: latest first, those with an unknown date at the end.
struct Chronicle: Sendable {
  /// The entries of one year: records are counted to the year in which they can last be.
  struct Year: Sendable {
    let year: Int
    let rows: [RecordIndex]
  }

  /// Every entry.
  let rows: [RecordIndex]
  /// The years that have entries, latest first.
  let years: [Year]
  /// The events that lasted: their date is an interval.
  let periods: [RecordIndex]

  init(_ timeline: Timeline) {
    let dated = timeline.records.indices
      .filter { timeline.records[$0].date != nil }
      .map { timeline.index(at: $0) }
    rows = Self.latestFirst(dated, in: timeline)
    var years: [Year] = []
    var start = 0
    while start < rows.count, let year = Self.year(of: rows[start], in: timeline) {
      let end = rows[start...].firstIndex { Self.year(of: $0, in: timeline) != year } ?? rows.count
      years.append(Year(year: year, rows: Array(rows[start..<end])))
      start = end
    }
    self.years = years
    periods = rows.filter {
      guard timeline[$0].kind == .event, case .interval = timeline[$0].date else { return false }
      return true
    }
  }

  /// The year to which a record is counted; nil when its date is unknown.
  static func year(of index: RecordIndex, in timeline: Timeline) -> Int? {
    timeline[index].date?.latest?.year
  }

  /// Records that stand in the order of time turned round, those with an unknown date kept at the end.
  static func latestFirst(_ indices: [RecordIndex], in timeline: Timeline) -> [RecordIndex] {
    var (firstUnknown, end) = (0, indices.count)
    while firstUnknown < end {
      let middle = (firstUnknown + end) / 2
      if year(of: indices[middle], in: timeline) == nil { end = middle } else { firstUnknown = middle + 1 }
    }
    return indices[..<firstUnknown].reversed() + indices[firstUnknown...]
  }
}

extension Chronicle {
  /// The entries of one year, or all.
  func rows(of year: Int?) -> [RecordIndex] {
    guard let year else { return rows }
    return years.first { $0.year == year }?.rows ?? []
  }

  /// The events that lasted into one year or through it, in whatever year they ended; or all.
  func periods(of year: Int?, in timeline: Timeline) -> [RecordIndex] {
    guard let year, let days = PartialDate(year: year).flatMap({ RecordDate.date($0).days }) else {
      return periods
    }
    return periods.filter { timeline[$0].date?.days?.overlaps(days) ?? false }
  }
}

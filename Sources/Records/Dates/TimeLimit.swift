/// A length of time that a rule allows, and how it is counted: `56 days, inclusive`.
///
/// The Police Act 1996, section 55(5A), for one, allows 56 days that begin with the day of publication.
public struct TimeLimit: Hashable, Sendable {
  /// How many units.
  public let length: Int
  /// What `length` counts.
  public let unit: SiteConfiguration.Unit
  /// How the first day counts.
  public let counting: SiteConfiguration.Counting

  /// Makes a limit; one shorter than 1 allows no day at all.
  public init(length: Int, unit: SiteConfiguration.Unit, counting: SiteConfiguration.Counting) {
    (self.length, self.unit, self.counting) = (length, unit, counting)
  }

  /// The last day on which an act is within the limit, when the time begins with the event of `first`.
  ///
  /// Inclusive, `first` is day 1; exclusive, the day after it is; clear, the whole length lies between the
  /// two days. In working days all three pass over the days that are none. Months end on the day of the same
  /// number, or the last of the month where it has no such day; inclusive a day before that number, clear
  /// a day after it. Days are never moved because they fall on a weekend.
  ///
  /// - Returns: nil when the length is below 1 or the last day lies after the year 9999.
  public func lastDay(from first: CivilDate, workingDays: WorkingDays) -> CivilDate? {
    guard (1...Self.longest).contains(length) else { return nil }
    switch unit {
    case .days:
      return daysAhead.flatMap { Self.date(first.dayNumber + $0) }
    case .workingDays:
      let start = counting == .inclusive ? first.dayNumber - 1 : first.dayNumber
      let count = counting == .clear ? length + 1 : length
      return workingDays.day(count, after: start).flatMap(Self.date)
    case .months:
      return monthEnd(from: first)
    }
  }

  /// How many days after the first day the last one is, whatever the first; nil for a length below 1, and for
  /// units that differ in length.
  public var daysAhead: Int? {
    unit == .days && (1...Self.longest).contains(length) ? length + shift : nil
  }

  /// More units than any date range has, and far from any overflow.
  private static let longest = 10_000_000

  /// Days between the end of an exclusive count and that of this one.
  private var shift: Int {
    switch counting {
    case .inclusive: -1
    case .exclusive: 0
    case .clear: 1
    }
  }

  private func monthEnd(from first: CivilDate) -> CivilDate? {
    let months = first.year * 12 + first.month - 1 + length
    let (year, month) = (months / 12, months % 12 + 1)
    let days = CivilDate.daysInMonth(year: year, month: month)
    guard let begin = CivilDate(year: year, month: month, day: 1) else {
      // Counted inclusive from the first of a month, the time ends in the month before.
      let isLast = months == 120_000 && first.day == 1 && counting == .inclusive
      return isLast ? CivilDate(year: 9999, month: 12, day: 31) : nil
    }
    // The day before a 31st that there is not is the last day of its month.
    let inclusive = min(first.day - 1, days)
    let day = counting == .inclusive ? inclusive : min(first.day, days) + shift
    return Self.date(begin.dayNumber + day - 1)
  }

  private static func date(_ dayNumber: Int) -> CivilDate? {
    let date = CivilDate(dayNumber: dayNumber)
    return date.dayNumber == dayNumber ? date : nil
  }
}

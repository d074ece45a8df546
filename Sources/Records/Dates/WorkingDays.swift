/// The days on which people work: all but Saturdays, Sundays and the bank holidays that a site lists.
public struct WorkingDays: Hashable, Sendable {
  /// The bank holidays from Monday to Friday, as day numbers in rising order.
  private let holidays: [Int]

  /// Makes a calendar; the holidays may come in any order, more than once, and on weekends.
  public init(bankHolidays: [CivilDate]) {
    holidays = Set(bankHolidays.filter { $0.weekday < 5 }.map(\.dayNumber)).sorted()
  }

  /// Whether people work on a day.
  public func contains(_ day: CivilDate) -> Bool {
    day.weekday < 5 && holidays[..<holidaysCount(upTo: day.dayNumber)].last != day.dayNumber
  }

  /// The day number of so many working days after a day, that day not counted; nil when it would lie after
  /// the year 9999. Looks in the middle of what is left, so that long limits cost no more than short ones.
  func day(_ count: Int, after start: Int) -> Int? {
    let wanted = self.count(upTo: start) + count
    var (low, high) = (start, Self.lastDay)
    guard self.count(upTo: high) >= wanted else { return nil }
    while high - low > 1 {
      let middle = (low + high) / 2
      if self.count(upTo: middle) >= wanted { high = middle } else { low = middle }
    }
    return high
  }

  /// 31 December 9999.
  private static let lastDay = 2_932_896

  /// How many working days there are from before all dates up to a day, that day included.
  private func count(upTo day: Int) -> Int {
    // Day 0 of this count is a Monday before the year 1.
    let shifted = day + 719_169
    return shifted / 7 * 5 + min(shifted % 7 + 1, 5) - holidaysCount(upTo: day)
  }

  private func holidaysCount(upTo day: Int) -> Int {
    var (low, high) = (0, holidays.count)
    while low < high {
      let middle = (low + high) / 2
      if holidays[middle] <= day { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

import TestSupport
import Testing

@testable import Records

@Suite struct TimeLimitTests {
  private typealias Unit = SiteConfiguration.Unit
  private typealias Counting = SiteConfiguration.Counting

  struct Case: Sendable {
    let first: String
    let length: Int
    let unit: SiteConfiguration.Unit
    /// The last day inclusive, exclusive and clear; nil for none.
    let last: [String?]
  }

  private static let holidays = ["2020-12-25", "2020-12-28", "2021-01-01", "2020-12-26"]

  static let cases = [
    // Police Act 1996, section 55(5A): 56 days that begin with the day of publication.
    Case(first: "2020-03-03", length: 56, unit: .days, last: ["2020-04-27", "2020-04-28", "2020-04-29"]),
    Case(first: "2020-12-10", length: 56, unit: .days, last: ["2021-02-03", "2021-02-04", "2021-02-05"]),
    Case(first: "2024-05-26", length: 90, unit: .days, last: ["2024-08-23", "2024-08-24", "2024-08-25"]),
    Case(first: "2024-02-28", length: 1, unit: .days, last: ["2024-02-28", "2024-02-29", "2024-03-01"]),
    Case(first: "9999-12-30", length: 1, unit: .days, last: ["9999-12-30", "9999-12-31", nil]),
    Case(first: "0001-01-01", length: 1, unit: .days, last: ["0001-01-01", "0001-01-02", "0001-01-03"]),
    Case(
      first: "0001-01-01", length: 999_999, unit: .days, last: ["2738-11-27", "2738-11-28", "2738-11-29"]),
    Case(first: "2020-01-01", length: 0, unit: .days, last: [nil, nil, nil]),
    Case(first: "2020-01-01", length: .max, unit: .days, last: [nil, nil, nil]),
    Case(first: "2020-01-01", length: .min, unit: .months, last: [nil, nil, nil]),
    // Christmas Eve of 2020 was a Thursday.
    Case(
      first: "2020-12-24", length: 1, unit: .workingDays, last: ["2020-12-24", "2020-12-29", "2020-12-30"]),
    Case(
      first: "2020-12-25", length: 1, unit: .workingDays, last: ["2020-12-29", "2020-12-29", "2020-12-30"]),
    Case(
      first: "2020-12-24", length: 5, unit: .workingDays, last: ["2021-01-04", "2021-01-05", "2021-01-06"]),
    Case(
      first: "2021-06-05", length: 5, unit: .workingDays, last: ["2021-06-11", "2021-06-11", "2021-06-14"]),
    Case(first: "9999-12-30", length: 2, unit: .workingDays, last: ["9999-12-31", nil, nil]),
    Case(first: "9999-12-31", length: .max, unit: .workingDays, last: [nil, nil, nil]),
    Case(first: "2020-03-03", length: 2, unit: .months, last: ["2020-05-02", "2020-05-03", "2020-05-04"]),
    Case(first: "2020-03-01", length: 1, unit: .months, last: ["2020-03-31", "2020-04-01", "2020-04-02"]),
    Case(first: "2020-12-31", length: 2, unit: .months, last: ["2021-02-28", "2021-02-28", "2021-03-01"]),
    Case(first: "2023-12-31", length: 2, unit: .months, last: ["2024-02-29", "2024-02-29", "2024-03-01"]),
    Case(first: "2021-01-29", length: 1, unit: .months, last: ["2021-02-28", "2021-02-28", "2021-03-01"]),
    Case(first: "2021-01-28", length: 1, unit: .months, last: ["2021-02-27", "2021-02-28", "2021-03-01"]),
    Case(first: "2021-02-28", length: 12, unit: .months, last: ["2022-02-27", "2022-02-28", "2022-03-01"]),
    Case(first: "9999-12-01", length: 1, unit: .months, last: ["9999-12-31", nil, nil]),
    Case(first: "9999-12-02", length: 1, unit: .months, last: [nil, nil, nil]),
    Case(first: "9999-11-30", length: 1, unit: .months, last: ["9999-12-29", "9999-12-30", "9999-12-31"]),
    Case(first: "9999-10-31", length: 2, unit: .months, last: ["9999-12-30", "9999-12-31", nil]),
  ]

  @Test(arguments: cases) func knownResults(entry: Case) throws {
    let first = try Self.day(entry.first)
    let days = WorkingDays(bankHolidays: try Self.holidays.map(Self.day))
    let found = Counting.allCases.map { counting in
      TimeLimit(length: entry.length, unit: entry.unit, counting: counting)
        .lastDay(from: first, workingDays: days).map { PartialDate($0).edtf }
    }
    #expect(found == entry.last)
  }

  /// Goes through the days one by one, as a person with a calendar would.
  @Test func agreesWithCountingDayByDay() {
    let seed: UInt64 = 20_200_303
    var random = SplitMix64(seed: seed)
    for _ in 0..<3000 {
      let first = Self.randomDay(&random)
      let holidays = (0..<12).map { _ in
        CivilDate(dayNumber: first.dayNumber + Int.random(in: -5...90, using: &random))
      }
      let days = WorkingDays(bankHolidays: holidays)
      let limit = TimeLimit(
        length: Int.random(in: 1...70, using: &random),
        unit: Unit.allCases.randomElement(using: &random) ?? .days,
        counting: Counting.allCases.randomElement(using: &random) ?? .clear)
      #expect(
        limit.lastDay(from: first, workingDays: days) == Self.counted(limit, first, Set(holidays)),
        "seed \(seed): \(limit) from \(first)")
    }
  }

  /// A later beginning or a longer time never ends earlier, and nothing traps at the ends of the calendar.
  @Test func neverRunsBackwards() {
    let seed: UInt64 = 56
    var random = SplitMix64(seed: seed)
    for _ in 0..<3000 {
      let first = Self.randomDay(&random)
      let next = CivilDate(dayNumber: first.dayNumber + 1)
      let days = WorkingDays(bankHolidays: (0..<5).map { _ in Self.randomDay(&random) })
      let length = Int.random(in: 1...(Bool.random(using: &random) ? 100 : 999_999), using: &random)
      for unit in Unit.allCases {
        var ends: [Int] = []
        for counting in Counting.allCases {
          let end = { (length: Int, day: CivilDate) in
            TimeLimit(length: length, unit: unit, counting: counting)
              .lastDay(from: day, workingDays: days)?.dayNumber ?? .max
          }
          let last = end(length, first)
          #expect(last <= end(length, next), "seed \(seed): \(length) \(unit) \(counting) from \(first)")
          #expect(last <= end(length + 1, first), "seed \(seed): \(length) \(unit) \(counting) from \(first)")
          #expect(last >= first.dayNumber, "seed \(seed): \(length) \(unit) \(counting) from \(first)")
          ends.append(last)
        }
        #expect(ends == ends.sorted(), "seed \(seed): \(length) \(unit) from \(first)")
      }
    }
  }

  @Test func whichDaysAreWorkingDays() throws {
    let days = WorkingDays(bankHolidays: try Self.holidays.map(Self.day))
    let start = try Self.day("2020-12-23").dayNumber
    let working = (start..<start + 14).map(CivilDate.init(dayNumber:)).filter(days.contains).map(\.day)
    #expect(working == [23, 24, 29, 30, 31, 4, 5])
  }

  private static func counted(_ limit: TimeLimit, _ first: CivilDate, _ holidays: Set<CivilDate>)
    -> CivilDate?
  {
    if limit.unit == .months { return countedMonths(limit, first) }
    let isCounted = { (day: CivilDate) in
      limit.unit == .days || (day.weekday < 5 && !holidays.contains(day))
    }
    var left = limit.counting == .clear ? limit.length + 1 : limit.length
    var day = first
    if limit.counting == .inclusive, isCounted(day) { left -= 1 }
    while left > 0 {
      guard let next = after(day) else { return nil }
      day = next
      if isCounted(day) { left -= 1 }
    }
    return day
  }

  /// Looks at the days of the last month until one has the number.
  private static func countedMonths(_ limit: TimeLimit, _ first: CivilDate) -> CivilDate? {
    var (year, month) = (first.year, first.month)
    for _ in 0..<limit.length { (year, month) = month == 12 ? (year + 1, 1) : (year, month + 1) }
    guard let begin = CivilDate(year: year, month: month, day: 1) else {
      let isFirst = year == 10_000 && month == 1 && first.day == 1 && limit.counting == .inclusive
      return isFirst ? CivilDate(year: 9999, month: 12, day: 31) : nil
    }
    var day = begin
    while day.day < first.day {
      guard let next = after(day), next.month == month else {
        return limit.counting == .clear ? after(day) : day
      }
      day = next
    }
    switch limit.counting {
    case .inclusive: return CivilDate(dayNumber: day.dayNumber - 1)
    case .exclusive: return day
    case .clear: return after(day)
    }
  }

  private static func after(_ day: CivilDate) -> CivilDate? {
    CivilDate(year: day.year, month: day.month, day: day.day + 1)
      ?? CivilDate(year: day.year, month: day.month + 1, day: 1)
      ?? CivilDate(year: day.year + 1, month: 1, day: 1)
  }

  /// A day of our time, or near one of the ends of the calendar.
  private static func randomDay(_ random: inout SplitMix64) -> CivilDate {
    let ranges = [18_000...22_000, -719_162 ... -719_000, 2_932_700...2_932_896]
    return CivilDate(dayNumber: Int.random(in: ranges.randomElement(using: &random) ?? 0...0, using: &random))
  }

  private static func day(_ text: String) throws -> CivilDate {
    try #require(try RecordDate(parsing: text).exact)
  }
}

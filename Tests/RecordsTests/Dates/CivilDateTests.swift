import Testing

@testable import Records

@Suite struct CivilDateTests {
  /// Year, month, day, days since 1970, weekday from Monday: Python's `date` says the same.
  @Test(arguments: [
    (1, 1, 1, -719_162, 0), (1600, 2, 29, -135_081, 1), (1752, 9, 14, -79_366, 3),
    (1900, 2, 28, -25_509, 2), (1900, 3, 1, -25_508, 3), (1969, 12, 31, -1, 2), (1970, 1, 1, 0, 3),
    (2000, 2, 29, 11_016, 1), (2000, 3, 1, 11_017, 2), (2020, 3, 3, 18_324, 1),
    (2024, 8, 24, 19_959, 5), (2100, 2, 28, 47_540, 6), (2100, 3, 1, 47_541, 0),
    (9999, 12, 31, 2_932_896, 4),
  ])
  func knownDays(year: Int, month: Int, day: Int, number: Int, weekday: Int) throws {
    let date = try #require(CivilDate(year: year, month: month, day: day))
    #expect([date.year, date.month, date.day] == [year, month, day])
    #expect(date.dayNumber == number)
    #expect(date.weekday == weekday)
    #expect(CivilDate(dayNumber: number) == date)
  }

  @Test(arguments: [
    (0, 1, 1), (10_000, 1, 1), (-1, 1, 1), (2020, 0, 1), (2020, 13, 1), (2020, 1, 0), (2020, 1, 32),
    (2021, 2, 29), (1900, 2, 29), (2020, 2, 30), (2020, 4, 31), (2020, 6, 31), (2020, 9, 31),
    (2020, 11, 31), (2020, 12, -1), (.max, .max, .max), (.min, .min, .min),
  ])
  func daysThatAreNot(year: Int, month: Int, day: Int) {
    #expect(CivilDate(year: year, month: month, day: day) == nil)
  }

  /// Every eleventh day and its successor, over all years.
  @Test func theWholeRangeGoesThereAndBack() throws {
    var last = CivilDate(dayNumber: -719_162)
    for number in stride(from: -719_162, to: 2_932_896, by: 11) {
      let date = CivilDate(dayNumber: number)
      let next = CivilDate(dayNumber: number + 1)
      try #require(date.dayNumber == number)
      try #require(next == Self.successor(of: date), "day \(number)")
      try #require(CivilDate(year: date.year, month: date.month, day: date.day) == date)
      try #require(number == -719_162 || last < date)
      try #require(next.weekday == (date.weekday + 1) % 7)
      last = date
    }
  }

  /// The next day as a calendar on the wall has it.
  private static func successor(of date: CivilDate) -> CivilDate? {
    CivilDate(year: date.year, month: date.month, day: date.day + 1)
      ?? CivilDate(year: date.year, month: date.month + 1, day: 1)
      ?? CivilDate(year: date.year + 1, month: 1, day: 1)
  }

  @Test func numbersOutsideTheCalendarAreClamped() {
    #expect(CivilDate(dayNumber: .min) == CivilDate(year: 1, month: 1, day: 1))
    #expect(CivilDate(dayNumber: -719_163) == CivilDate(year: 1, month: 1, day: 1))
    #expect(CivilDate(dayNumber: 2_932_897) == CivilDate(year: 9999, month: 12, day: 31))
    #expect(CivilDate(dayNumber: .max) == CivilDate(year: 9999, month: 12, day: 31))
  }

  @Test func lengthsOfMonths() {
    let lengths = (1...12).map { CivilDate.daysInMonth(year: 2021, month: $0) }
    #expect(lengths == [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
    let februaries = [1600, 1700, 1900, 2000, 2004, 2100, 2400].map {
      CivilDate.daysInMonth(year: $0, month: 2)
    }
    #expect(februaries == [29, 28, 28, 29, 29, 28, 29])
  }
}

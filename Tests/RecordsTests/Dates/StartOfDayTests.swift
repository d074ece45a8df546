import Testing

@testable import Records

/// `TimeZoneRules.start(of:)`, above all where clocks change at midnight.
@Suite struct StartOfDayTests {
  private struct Case: Sendable {
    let zone: String
    let day: String
    let start: String
  }

  private static let cases = [
    Case(zone: "Europe/London", day: "2024-07-18", start: "2024-07-17T23:00Z"),
    Case(zone: "Europe/London", day: "2020-03-29", start: "2020-03-29T00:00Z"),
    Case(zone: "Europe/London", day: "2020-03-30", start: "2020-03-29T23:00Z"),
    Case(zone: "Europe/London", day: "2059-10-27", start: "2059-10-27T00:00Z"),
    // Midnight is skipped: the day begins at 1:00, at 0:15, at 0:40.
    Case(zone: "America/Sao_Paulo", day: "2018-11-04", start: "2018-11-04T03:00Z"),
    Case(zone: "America/Havana", day: "2020-03-08", start: "2020-03-08T05:00Z"),
    Case(zone: "Asia/Beirut", day: "2050-03-27", start: "2050-03-26T22:00Z"),
    Case(zone: "Asia/Kathmandu", day: "1986-01-01", start: "1985-12-31T18:30Z"),
    Case(zone: "Pacific/Kiritimati", day: "1979-10-01", start: "1979-10-01T10:40Z"),
    // The half hour before midnight is skipped.
    Case(zone: "Asia/Pyongyang", day: "2018-05-05", start: "2018-05-04T15:00Z"),
    // Midnight comes twice: at 0:00 clocks go back to 23:00, at 0:01 they go back to 23:01.
    Case(zone: "America/Sao_Paulo", day: "2018-02-18", start: "2018-02-18T03:00Z"),
    Case(zone: "America/St_Johns", day: "2010-11-07", start: "2010-11-07T02:30Z"),
    // The whole day is skipped: it begins where it would have been.
    Case(zone: "Pacific/Kiritimati", day: "1994-12-31", start: "1994-12-31T10:00Z"),
    Case(zone: "Pacific/Kiritimati", day: "1995-01-01", start: "1994-12-31T10:00Z"),
    Case(zone: "Pacific/Apia", day: "2011-12-29", start: "2011-12-29T10:00Z"),
    Case(zone: "Pacific/Apia", day: "2011-12-30", start: "2011-12-30T10:00Z"),
    Case(zone: "Pacific/Apia", day: "2011-12-31", start: "2011-12-30T10:00Z"),
    Case(zone: "Pacific/Apia", day: "2012-01-01", start: "2011-12-31T10:00Z"),
  ]

  @Test(arguments: cases)
  private func knownDays(entry: Case) throws {
    guard let rules = try ZoneFile.rules(of: entry.zone) else { return }
    let day = try #require(try RecordDate(parsing: entry.day).exact)
    #expect(rules.start(of: day) == Instant(parsing: entry.start))
  }

  /// The start lies on the day, the second before it on an earlier one.
  @Test(arguments: TimeZoneRulesTests.zones + ["America/Havana", "America/St_Johns", "Asia/Beirut"])
  func aDayBeginsWithItsFirstSecond(zone: String) throws {
    guard let rules = try ZoneFile.rules(of: zone) else { return }
    let skipped = CivilDate(year: 1994, month: 12, day: 31)
    var offset = 0
    for number in 0..<33_238 {
      let before = offset
      offset = rules.offset(at: Instant(seconds: number * 86_400))
      // Days on which nothing changes are alike: every twentieth will do.
      guard offset != before || number % 20 == 0 else { continue }
      for day in (number - 1...number + 1).map(CivilDate.init(dayNumber:)) {
        if zone == "Pacific/Kiritimati", day == skipped { continue }
        let start = rules.start(of: day)
        let text = "\(zone), \(PartialDate(day).edtf)"
        try #require(rules.date(at: start) == day, "\(text)")
        try #require(rules.date(at: Instant(seconds: start.seconds - 1)) < day, "\(text)")
      }
    }
  }
}

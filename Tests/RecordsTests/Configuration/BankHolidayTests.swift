import Testing

@testable import Records

@Suite struct BankHolidayTests {
  @Test func inAnyOrder() throws {
    let text = SiteConfigurationTests.short + "bank_holidays: [2024-12-26, 2024-12-25, 2022-12-25]\n"
    let days = try Reading.site(text).workingDays
    let found = (23...29).map { CivilDate(year: 2024, month: 12, day: $0).map(days.contains) }
    #expect(found == [true, true, false, false, true, false, false])
  }

  @Test func daysThatCannotBeMeant() {
    let text = SiteConfigurationTests.short + "bank_holidays: [2024-12-25, 2024-12, unknown, 2024-12-25, x]\n"
    let report = """
      content/site.yml:6:29: error: "bank_holidays" cannot be "2024-12" [bad-date]
        6 | bank_holidays: [2024-12-25, 2024-12, unknown, 2024-12-25, x]
          |                             ^~~~~~~
          = give a whole day, such as 2020-12-25
      content/site.yml:6:38: error: "bank_holidays" cannot be "unknown" [bad-date]
        6 | bank_holidays: [2024-12-25, 2024-12, unknown, 2024-12-25, x]
          |                                      ^~~~~~~
          = give a whole day, such as 2020-12-25
      content/site.yml:6:47: error: "2024-12-25" is given twice [repeated-date]
        6 | bank_holidays: [2024-12-25, 2024-12, unknown, 2024-12-25, x]
          |                                               ^~~~~~~~~~
          = take one of the two out, or correct it
      content/site.yml:6:59: error: "bank_holidays" cannot be "x" [bad-date]
        6 | bank_holidays: [2024-12-25, 2024-12, unknown, 2024-12-25, x]
          |                                                           ^
          = write 2020, 2020-03 or 2020-03-03, as exact as the source is, or unknown

      """
    #expect(Reading.siteReport(text) == report)
  }

  @Test func aRegimeThatNeedsThemAndOneWithoutTime() {
    let regime = "{title: L, who: a, within: 0, unit: working-days, counting: clear, from: receipt}"
    let text = SiteConfigurationTests.short + "regimes:\n  x: \(regime)\n"
    let report = """
      content/site.yml:7:33: error: "within" must be at least 1 [bad-number]
        7 |   x: \(regime)
          |                                 ^
          = a rule that allows no time has no last day; take the regime out if it sets none
      content/site.yml:7:42: warning: working days are counted, but no bank holidays are listed \
      [no-bank-holidays]
        7 |   x: \(regime)
          |                                          ^~~~~~~~~~~~
          = list them as bank_holidays:, or write bank_holidays: [] if weekends alone are left out

      """
    #expect(Reading.siteReport(text) == report)
  }
}

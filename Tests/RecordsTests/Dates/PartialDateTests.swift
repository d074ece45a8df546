import Testing

@testable import Records

@Suite struct PartialDateTests {
  private struct Case: Sendable {
    let text: String
    let precision: PartialDate.Precision
    let earliest: String
    let latest: String
  }

  private static let cases = [
    Case(text: "2020", precision: .year, earliest: "2020-01-01", latest: "2020-12-31"),
    Case(text: "2020-02", precision: .month, earliest: "2020-02-01", latest: "2020-02-29"),
    Case(text: "2021-02", precision: .month, earliest: "2021-02-01", latest: "2021-02-28"),
    Case(text: "2020-12", precision: .month, earliest: "2020-12-01", latest: "2020-12-31"),
    Case(text: "2020-02-29", precision: .day, earliest: "2020-02-29", latest: "2020-02-29"),
    Case(text: "0001", precision: .year, earliest: "0001-01-01", latest: "0001-12-31"),
    Case(text: "9999-12-31", precision: .day, earliest: "9999-12-31", latest: "9999-12-31"),
  ]

  @Test(arguments: cases)
  private func precisionIsKeptAndNeverPadded(entry: Case) throws {
    let date = try PartialDate(parsing: Array(entry.text.utf8)[...])
    #expect(date.edtf == entry.text)
    #expect(date.precision == entry.precision)
    #expect(PartialDate(date.earliest).edtf == entry.earliest)
    #expect(PartialDate(date.latest).edtf == entry.latest)
    #expect(date.exact == (entry.precision == .day ? date.earliest : nil))
  }

  @Test func yearsAndMonthsOutsideTheCalendar() {
    #expect(PartialDate(year: 0) == nil)
    #expect(PartialDate(year: 10_000) == nil)
    #expect(PartialDate(year: 2020, month: 0) == nil)
    #expect(PartialDate(year: 2020, month: 13) == nil)
    #expect(PartialDate(year: 0, month: 1) == nil)
    #expect(PartialDate(year: 7)?.edtf == "0007")
    #expect(PartialDate(year: 7, month: 8)?.edtf == "0007-08")
  }
}

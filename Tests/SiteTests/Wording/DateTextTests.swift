import Records
import Testing

@testable import Site

@Suite struct DateTextTests {
  @Test(arguments: [
    ("2020-03-03", "3 March 2020", "2020-03-03"), ("2020-03", "March 2020", "2020-03"),
    ("2020", "2020", "2020"), ("unknown", "date not known", nil),
    ("2021-09-06/2021-09-17", "6 to 17 September 2021", nil),
    ("2021-09-06/2021-10-01", "6 September to 1 October 2021", nil),
    ("2021-12-06/2022-01-07", "6 December 2021 to 7 January 2022", nil),
    ("2019-10/2019-11", "October to November 2019", nil),
    ("2019-10/2020-11", "October 2019 to November 2020", nil), ("2019/2020", "2019 to 2020", nil),
    ("2022-08/2022-10-14", "August 2022 to 14 October 2022", nil),
    ("2020/2020-03-03", "2020 to 3 March 2020", nil), ("2020-03-03/2020-03-03", "3 March 2020", nil),
  ])
  func dates(edtf: String, text: String, machine: String?) throws {
    let date = try RecordDate(parsing: edtf)
    #expect(DateText.text(date) == text)
    #expect(DateText.machine(date) == machine)
  }

  @Test(arguments: [
    ("2020-03-03", "3 March 2020"), ("2020-03", "some time in March 2020"), ("2020", "some time in 2020"),
    ("2019-10/2019-11", "October to November 2019"), ("unknown", "date not known"),
  ])
  func sometime(edtf: String, text: String) throws {
    #expect(DateText.sometime(try RecordDate(parsing: edtf)) == text)
  }

  @Test func months() throws {
    let dates = [PartialDate(year: 2020, month: 3), PartialDate(year: 2020)].compactMap(\.self)
    #expect(dates.map(DateText.month) == ["March", ""])
  }

  @Test(arguments: [
    ("2024-07-18T09:30+01:00", "18 July 2024, 08:30 UTC"), ("1970-01-01T00:00Z", "1 January 1970, 00:00 UTC"),
    ("1969-12-31T23:59:59Z", "31 December 1969, 23:59 UTC"),
    ("2024-02-29T23:05Z", "29 February 2024, 23:05 UTC"),
  ])
  func instants(written: String, text: String) throws {
    #expect(DateText.text(try #require(Instant(parsing: written))) == text)
  }
}

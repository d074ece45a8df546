import Records
import Testing

@testable import Site

@Suite struct PageTextTests {
  @Test(arguments: [
    ("2020-03-03", "2020-03-03", "on the same day"), ("2020-03-03", "2020-03-04", "after 1 day"),
    ("2020-03-03", "2020-04-28", "after 56 days"), ("2020-03-03", "2020-03", "within 0 to 28 days"),
    ("2020-03", "2020-03-01", "on the same day"), ("2020-03", "2020-03-02", "within 0 to 1 day"),
    ("2020-03-03", "2020-03-02", "1 day before the report"),
    ("2020-03-03", "2020-02-01", "31 days before the report"), ("2020-03-03", "2019", "before the report"),
  ])
  func elapsed(report: String, response: String, text: String) throws {
    let days = ElapsedDays(from: try RecordDate(parsing: report), to: try RecordDate(parsing: response))
    #expect(PageText.elapsed(try #require(days)) == text)
  }

  /// A report of which no text is held never reads as one without findings.
  @Test(
    arguments: [
      (nil, nil, 0, nil), (nil, nil, 2, nil), (nil, true, 2, nil), (9, true, 9, nil), (2, nil, 2, nil),
      (nil, true, 0, "The report has no numbered findings."),
      (0, true, 0, "The report has no numbered findings."),
      (nil, false, 0, "What the report found is not held here item by item."),
      (nil, false, 2, "Not all findings of the report are held here."),
      (9, false, 0, "The report has 9 findings. The text of none is held here."),
      (9, nil, 1, "The report has 9 findings; 1 of them is held here."),
      (9, false, 2, "The report has 9 findings; 2 of them are held here."),
    ] as [(Int?, Bool?, Int, String?)])
  func findings(count: Int?, isComplete: Bool?, held: Int, text: String?) {
    #expect(PageText.findingsNote(count: count, isComplete: isComplete, held: held) == text)
  }

  @Test(arguments: [
    ("https://www.polfed.org/gmp/", "polfed.org"), ("http://example.org", "example.org"),
    ("https://example.org:8080/x", "example.org:8080"),
  ])
  func hosts(url: String, host: String) {
    #expect(PageText.host(of: url) == host)
  }

  @Test(arguments: [
    (nil, nil, nil), ("2014", nil, "from 2014"), (nil, "2021-06", "until June 2021"),
    ("2014-01-02", "2021", "from 2 January 2014 until 2021"), ("unknown", "unknown", nil),
    ("unknown", "2021", "until 2021"),
  ])
  func periods(from: String?, until: String?, text: String?) throws {
    let dates = try [from, until].map { try $0.map { try RecordDate(parsing: $0) } }
    #expect(PageText.period(from: dates[0], until: dates[1]) == text)
  }

  /// The rule of a notice, the words before the date, and how far it is.
  @Test(
    arguments: [
      (90, .exclusive, "90 days, counted from the day after", "90 days from today is", 90),
      (90, .inclusive, "90 days, the first day counts", "90 days from today, counting today, is", 89),
      (
        1, .clear, "1 day, neither the first day nor the last counts",
        "the day after 1 clear day from today is", 2
      ),
      (1, .inclusive, "1 day, the first day counts", "1 day from today, counting today, is", 0),
      (0, .exclusive, "0 days, counted from the day after", "0 days from today is", nil),
    ] as [(Int, SiteConfiguration.Counting, String, String, Int?)])
  func notices(
    days: Int, counting: SiteConfiguration.Counting, rule: String, fromToday: String, daysAhead: Int?
  ) throws {
    let text = MiniSite.configuration + "notices: [{label: N, days: \(days), counting: \(counting)}]\n"
    let notice = try #require(SiteConfiguration.read(Array(text.utf8)).value?.notices.first)
    #expect(PageText.rule(notice) == rule)
    #expect(PageText.fromToday(notice) == fromToday)
    #expect(notice.timeLimit.daysAhead == daysAhead)
  }

  @Test func counts() {
    #expect([0, 1, 2].map { Counted.text($0, "response") } == ["no responses", "1 response", "2 responses"])
    #expect(
      [0, 1, 2].map { Counted.text($0, "entry", "entries") } == ["no entries", "1 entry", "2 entries"])
  }
}

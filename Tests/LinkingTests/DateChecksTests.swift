import Testing

@testable import Linking
@testable import Records

/// Only what is certain is said about dates.
@Suite struct DateChecksTests {
  /// The date of a report, of an answer to it, and whether the answer is certainly older.
  static let answers: [(report: String, answer: String, isEarly: Bool)] = [
    ("2020-03-03", "2020-03-02", true), ("2020-03-03", "2020-03-03", false),
    ("2020-03-03", "2020-03-04", false),
    ("2020-03-03", "2020-03", false), ("2020-03-03", "2020-02", true), ("2020-03-03", "2020", false),
    ("2020-03-03", "2019", true), ("2020-03", "2020-02-29", true), ("2020-03", "2020-03-01", false),
    ("2020", "2020-01-01", false), ("2020", "2019-12-31", true), ("unknown", "0001-01-01", false),
    ("2020-03-03", "unknown", false), ("unknown", "unknown", false),
  ]

  @Test(arguments: answers) func anAnswerFromBeforeTheReport(
    published: String, answered: String, isEarly: Bool
  ) throws {
    var site = SiteText()
    site.add(.inspection, "iops", "published: \(published)")
    site.add(.response, "new", "responds_to: iops\npublished: \(answered)")
    let carets = "^" + String(repeating: "~", count: answered.count - 1)
    let warning = """
      content/responses/new.md:3:12: warning: this response is dated before "iops", which was published \
      \(published) [answered-before-published]
        3 | published: \(answered)
          |            \(carets)
          = check both dates, and that it answers the right report

      """
    let report = try site.report()
    #expect(report == (isEarly ? warning : ""))
  }

  @Test func everyReportThatIsYoungerIsNamed() throws {
    var site = SiteText()
    site.add(.inspection, "one", "published: 2020-05-01")
    site.add(.inspection, "two", "published: 2020-06")
    site.add(.inspection, "old", "published: 2020-02")
    site.add(.response, "new", "responds_to: [two, old, one]\npublished: 2020-04")
    let linked = try site.link()
    #expect(
      linked.diagnostics.inOrder().map(\.message) == [
        "this response is dated before \"one\", which was published 2020-05-01",
        "this response is dated before \"two\", which was published 2020-06",
      ])
  }

  static let futures: [(kind: RecordKind, date: String, isLate: Bool)] = [
    (.inspection, "2020-12-31", false), (.inspection, "2021-01-01", true), (.inspection, "2021", true),
    (.inspection, "2020", false), (.inspection, "2020-12", false), (.inspection, "unknown", false),
    (.response, "2020-12-31", false), (.response, "2021-01", true), (.response, "9999", true),
  ]

  @Test(arguments: futures) func aRecordFromAfterTheBuild(kind: RecordKind, date: String, isLate: Bool) throws
  {
    var site = SiteText()
    site.add(kind, "new", "published: \(date)")
    let carets = "^" + String(repeating: "~", count: date.count - 1)
    let warning = """
      content/\(kind.folder)/new.md:2:12: warning: \(date) lies after the day for which the site is built, \
      2020-12-31 [dated-after-build]
        2 | published: \(date)
          |            \(carets)
          = the record is shown all the same; use embargo: to hold it back

      """
    let report = try site.report()
    #expect(report == (isLate ? warning : ""))
    let timeline = try site.link().value
    #expect(timeline.index("new") != nil)
  }

  /// Events may lie ahead: the diary is for them.
  @Test func anEventMayLieAhead() throws {
    var site = SiteText()
    site.add(.event, "hearing", "date: 2021-02-01/2021-02-03")
    let report = try site.report()
    #expect(report == "")
  }
}

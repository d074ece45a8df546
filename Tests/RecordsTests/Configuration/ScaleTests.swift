import Diagnostics
import Testing

@testable import Records

/// The scales of site.yml.
@Suite struct ScaleTests {
  private static func site(_ scales: String) -> String { SiteConfigurationTests.short + "scales:\n" + scales }

  @Test func everyKeyInTheSitesOrder() throws {
    let text = Self.site(
      """
        four: {title: Four grades, grades: [good, bad], ungraded: not-graded, from: 2014, until: 2021-06}
        five: {title: Five grades, grades: only}

      """)
    let scales = try Reading.site(text).scales
    #expect(scales.map(\.id) == ["four", "five"])
    #expect(scales.map(\.title) == ["Four grades", "Five grades"])
    #expect(scales.map(\.grades) == [["good", "bad"], ["only"]])
    #expect(scales.map(\.ungraded) == [["not-graded"], []])
    #expect(scales.map { $0.from?.edtf } == ["2014", nil])
    #expect(scales.map { $0.until?.edtf } == ["2021-06", nil])
    #expect(["good", "bad", "not-graded", "Good"].map(scales[0].has) == [true, true, true, false])
  }

  /// What is certain of a scale that was used from 2014 to June 2021.
  @Test(arguments: [
    ("2013-12-31", true), ("2013", true), ("2014-01-01", false), ("2014", false), ("2020", false),
    ("2021-06-30", false), ("2021", false), ("2021-07-01", true), ("2022", true), ("unknown", false),
  ])
  func datesOutside(date: String, isExcluded: Bool) throws {
    let text = Self.site("  s: {title: S, grades: a, from: 2014, until: 2021-06}\n")
    let scale = try #require(try Reading.site(text).scales.first)
    #expect(scale.excludes(try RecordDate(parsing: date)) == isExcluded)
  }

  @Test func scalesThatAreNone() {
    let text = Self.site(
      """
        one: {title: One, grades: []}
        two: {title: Two, grades: [good, bad, good], ungraded: [bad]}
        three: {titel: Three, grades: [a], from: 2021, until: 2014}
        four: Four grades

      """)
    let report = """
      content/site.yml:7:21: error: "grades" has no value [empty-value]
        7 |   one: {title: One, grades: []}
          |                     ^~~~~~
          = write a value after the colon, or take the line out
      content/site.yml:8:41: error: "good" is given twice [repeated-grade]
        8 |   two: {title: Two, grades: [good, bad, good], ungraded: [bad]}
          |                                         ^~~~
          = take one of the two out
      content/site.yml:8:59: error: "bad" is given twice [repeated-grade]
        8 |   two: {title: Two, grades: [good, bad, good], ungraded: [bad]}
          |                                                           ^~~
          = take one of the two out
      content/site.yml:9:10: error: a scale needs "title" [missing-key]
        9 |   three: {titel: Three, grades: [a], from: 2021, until: 2014}
          |          ^
          = add a line title: with its value
      content/site.yml:9:11: error: "titel" is not a key of a scale [unknown-key]
        9 |   three: {titel: Three, grades: [a], from: 2021, until: 2014}
          |           ^~~~~
          = did you mean "title"?
      content/site.yml:9:57: error: "until" cannot be "2014" [bad-date]
        9 |   three: {titel: Three, grades: [a], from: 2021, until: 2014}
          |                                                         ^~~~
          = it ends before it begins
      content/site.yml:10:9: error: "four" must be keys such as title:, not a text [wrong-type]
        10 |   four: Four grades
           |         ^~~~~~~~~~~

      """
    #expect(Reading.siteReport(text) == report)
  }
}

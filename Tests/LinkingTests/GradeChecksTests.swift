import Testing

@testable import Linking
@testable import Records

/// Grades beside the scales of the site.
@Suite struct GradeChecksTests {
  private static let scales =
    SiteText.configuration + """
      scales:
        four-grade:
          title: Four grades
          grades: [outstanding, good, requires-improvement, inadequate]
          ungraded: [not-graded]
          until: 2021
        five-grade:
          title: Five grades
          grades: [outstanding, good, adequate, requires-improvement, inadequate]
          from: 2021-06

      """

  private static func report(_ grades: String, published: String = "2020-03-03") throws -> String {
    var site = SiteText()
    site.add(.inspection, "peel", "published: \(published)\ngrades:\n\(grades)")
    return try site.report(site: scales)
  }

  @Test(arguments: [
    "  - {area: a, grade: good, scale: four-grade}", "  - {area: a, grade: not-graded, scale: four-grade}",
    "  - {area: a, grade: whatever}",
  ])
  func goodGrades(grades: String) throws {
    let report = try Self.report(grades)
    #expect(report == "")
  }

  @Test func gradesThatTheirScaleDoesNotHave() throws {
    let report = try Self.report(
      """
        - {area: a, grade: adequate, scale: four-grade}
        - {area: b, grade: requires-improvment, scale: four-grade}
        - {area: c, grade: good, scale: for-grade}
      """)
    #expect(
      report == """
        content/inspections/peel.md:4:22: error: the scale "four-grade" has no grade "adequate" [unknown-grade]
          4 |   - {area: a, grade: adequate, scale: four-grade}
            |                      ^~~~~~~~
            = did you mean "inadequate"?
            = its grades are outstanding, good, requires-improvement and inadequate
            = without a grade, it can be not-graded
        content/inspections/peel.md:5:22: error: the scale "four-grade" has no grade "requires-improvment" \
        [unknown-grade]
          5 |   - {area: b, grade: requires-improvment, scale: four-grade}
            |                      ^~~~~~~~~~~~~~~~~~~
            = did you mean "requires-improvement"?
            = its grades are outstanding, good, requires-improvement and inadequate
            = without a grade, it can be not-graded
        content/inspections/peel.md:6:35: error: no scale is called "for-grade" [unknown-scale]
          6 |   - {area: c, grade: good, scale: for-grade}
            |                                   ^~~~~~~~~
            = did you mean "four-grade" or "five-grade"?
            = scales are defined in content/site.yml

        """)
  }

  /// Said once, however many grades there are; a date that may lie within the period is none to report.
  @Test func scalesOutOfUse() throws {
    let grades = """
        - {area: a, grade: good, scale: five-grade}
        - {area: b, grade: good, scale: five-grade}
      """
    let report = try Self.report(grades, published: "2020-03")
    #expect(
      report == """
        content/inspections/peel.md:4:35: warning: this report of 2020-03 is graded on a scale that was used \
        from 2021-06 [scale-out-of-use]
          4 |   - {area: a, grade: good, scale: five-grade}
            |                                   ^~~~~~~~~~
            = check the date and the scale; another scale may have had the same grades

        """)
    for date in ["2021", "unknown"] {
      let silent = try Self.report(grades, published: date)
      #expect(silent == "" || silent.contains("dated-after-build") && !silent.contains("scale"), "\(date)")
    }
  }
}

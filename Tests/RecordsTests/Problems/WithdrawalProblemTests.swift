import Diagnostics
import Testing

@testable import Records

/// The exact words about a withdrawal that does not say when or why.
@Suite struct WithdrawalProblemTests {
  /// A value of `withdrawn`, and what is said of it.
  static let cases: [(value: String, report: String)] = [
    (
      "{date: 2026-03-01}",
      """
      content/pages/x.md:3:12: error: a withdrawal needs "reason" [missing-key]
        3 | withdrawn: {date: 2026-03-01}
          |            ^
          = add a line reason: with its value

      """
    ),
    (
      "{reason: It was wrong.}",
      """
      content/pages/x.md:3:12: error: a withdrawal needs "date" [missing-key]
        3 | withdrawn: {reason: It was wrong.}
          |            ^
          = add a line date: with its value

      """
    ),
    (
      "{date: 2026-03, reason: It was wrong.}",
      """
      content/pages/x.md:3:19: error: "date" cannot be "2026-03" [bad-date]
        3 | withdrawn: {date: 2026-03, reason: It was wrong.}
          |                   ^~~~~~~
          = give a whole day, such as 2020-12-25

      """
    ),
    (
      "{date: unknown, reason: It was wrong.}",
      """
      content/pages/x.md:3:19: error: "date" cannot be "unknown" [bad-date]
        3 | withdrawn: {date: unknown, reason: It was wrong.}
          |                   ^~~~~~~
          = give a whole day, such as 2020-12-25

      """
    ),
    (
      "{date: 2026-03-01, reason: It was wrong., until: 2027}",
      """
      content/pages/x.md:3:54: error: "until" is not a key of a withdrawal [unknown-key]
        3 | withdrawn: {date: 2026-03-01, reason: It was wrong., until: 2027}
          |                                                      ^~~~~

      """
    ),
    (
      "2026-03-01",
      """
      content/pages/x.md:3:12: error: "withdrawn" must be keys such as date:, not a text [wrong-type]
        3 | withdrawn: 2026-03-01
          |            ^~~~~~~~~~

      """
    ),
  ]

  @Test(arguments: cases) func words(value: String, report: String) {
    let text = "---\ntitle: T\nwithdrawn: \(value)\n---\n"
    #expect(Reading.report(text, path: "content/pages/x.md") == report)
  }
}

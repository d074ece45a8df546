import Diagnostics
import Testing

@testable import Records

/// The exact words about dates, flags and numbers that are none.
@Suite struct DateAndNumberProblemTests {
  @Test func datesThatAreNone() {
    let text = """
      ---
      title: T
      inspectorate: a
      subject: b
      kind: k
      published: 3 March 2020
      fieldwork: 2019-11/2019-10
      amended:
        - {date: 2020-02-30, what: x}
      ---

      """
    let report = """
      content/inspections/x.md:6:12: error: "published" cannot be "3 March 2020" [bad-date]
        6 | published: 3 March 2020
          |            ^~~~~~~~~~~~
          = write 2020, 2020-03 or 2020-03-03, as exact as the source is, or unknown
      content/inspections/x.md:7:12: error: "fieldwork" cannot be "2019-11/2019-10" [bad-date]
        7 | fieldwork: 2019-11/2019-10
          |            ^~~~~~~~~~~~~~~
          = it ends before it begins
      content/inspections/x.md:9:12: error: "date" cannot be "2020-02-30" [bad-date]
        9 |   - {date: 2020-02-30, what: x}
          |            ^~~~~~~~~~
          = there is no such day or month

      """
    #expect(Reading.report(text, path: "content/inspections/x.md") == report)
  }

  @Test func anIntervalWhereOneDateIsMeant() {
    let text = """
      ---
      title: T
      inspectorate: a
      subject: b
      kind: k
      published: 2020-01/2020-03
      ---

      """
    let report = """
      content/inspections/x.md:6:12: error: "published" cannot be "2020-01/2020-03" [bad-date]
        6 | published: 2020-01/2020-03
          |            ^~~~~~~~~~~~~~~
          = give one date, such as 2020-03-03; an interval has no place here

      """
    #expect(Reading.report(text, path: "content/inspections/x.md") == report)
  }

  @Test func anEventsDate() {
    let text = """
      ---
      title: T
      date: 2020-13
      ---

      """
    let report = """
      content/events/x.md:3:7: error: "date" cannot be "2020-13" [bad-date]
        3 | date: 2020-13
          |       ^~~~~~~
          = there is no such day or month

      """
    #expect(Reading.report(text, path: "content/events/x.md") == report)
  }

  @Test func embargoesThatAreNone() {
    let text = """
      ---
      title: T
      embargo: 2024-07-18
      ---

      """
    let report = """
      content/pages/x.md:3:10: error: "embargo" cannot be "2024-07-18" [bad-date]
        3 | embargo: 2024-07-18
          |          ^~~~~~~~~~
          = give a date, a time and an offset, such as 2024-07-18T09:30+01:00

      """
    #expect(Reading.report(text, path: "content/pages/x.md") == report)
  }

  @Test func anEmbargoWithoutAnOffset() {
    let text = """
      ---
      title: T
      embargo: 2024-07-18T09:30
      ---

      """
    let report = """
      content/pages/x.md:3:10: error: "embargo" cannot be "2024-07-18T09:30" [bad-date]
        3 | embargo: 2024-07-18T09:30
          |          ^~~~~~~~~~~~~~~~
          = give a date, a time and an offset, such as 2024-07-18T09:30+01:00

      """
    #expect(Reading.report(text, path: "content/pages/x.md") == report)
  }

  @Test func flagsThatAreNone() {
    let text = """
      ---
      title: T
      responder: a
      published: 2020
      form: f
      draft: yes
      statutory: "true"
      answers_complete: True
      ---

      """
    let report = """
      content/responses/x.md:6:8: error: "draft" must be true or false, not "yes" [bad-flag]
        6 | draft: yes
          |        ^~~
      content/responses/x.md:7:12: error: "statutory" must be true or false, not "true" [bad-flag]
        7 | statutory: "true"
          |            ^~~~~~
          = write true without quotation marks
      content/responses/x.md:8:19: error: "answers_complete" must be true or false, not "True" [bad-flag]
        8 | answers_complete: True
          |                   ^~~~

      """
    #expect(Reading.report(text, path: "content/responses/x.md") == report)
  }

  @Test func numbersThatAreNone() {
    let text = """
      ---
      title: T
      inspectorate: a
      subject: b
      kind: k
      published: 2020
      findings_count: nine
      ---

      """
    let report = """
      content/inspections/x.md:7:17: error: "findings_count" must be a whole number, not "nine" \
      [bad-number]
        7 | findings_count: nine
          |                 ^~~~
          = give it in digits, from 0 to 999999

      """
    #expect(Reading.report(text, path: "content/inspections/x.md") == report)
  }

  @Test func aNumberBelowZero() {
    let text = """
      ---
      title: T
      inspectorate: a
      subject: b
      kind: k
      published: 2020
      findings_count: -1
      ---

      """
    let report = """
      content/inspections/x.md:7:17: error: "findings_count" must be a whole number, not "-1" [bad-number]
        7 | findings_count: -1
          |                 ^~
          = give it in digits, from 0 to 999999

      """
    #expect(Reading.report(text, path: "content/inspections/x.md") == report)
  }

  @Test func aNumberTooLarge() {
    let text = """
      ---
      title: T
      inspectorate: a
      subject: b
      kind: k
      published: 2020
      findings_count: 1000000
      ---

      """
    let report = """
      content/inspections/x.md:7:17: error: "findings_count" must be a whole number, not "1000000" \
      [bad-number]
        7 | findings_count: 1000000
          |                 ^~~~~~~
          = give it in digits, from 0 to 999999

      """
    #expect(Reading.report(text, path: "content/inspections/x.md") == report)
  }
}

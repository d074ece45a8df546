import Diagnostics
import Testing

@testable import Records

/// The exact words about keys that are unknown, repeated or missing.
@Suite struct KeyProblemTests {
  @Test func aKeyGivenTwice() {
    let text = """
      ---
      title: One
      summary: S
      title: Two
      ---

      """
    let report = """
      content/pages/x.md:4:1: error: "title" is given twice [duplicate-key]
        4 | title: Two
          | ^~~~~
          = it was first given on line 2; keep one of the two

      """
    #expect(Reading.report(text, path: "content/pages/x.md") == report)
  }

  @Test func aKeyOfTheSitesGivenTwice() {
    let text = """
      ---
      title: T
      extra:
        a: 1
        a: 2
      ---

      """
    let report = """
      content/pages/x.md:5:3: error: "a" is given twice [duplicate-key]
        5 |   a: 2
          |   ^
          = it was first given on line 4; keep one of the two

      """
    #expect(Reading.report(text, path: "content/pages/x.md") == report)
  }

  @Test func anUnknownKey() {
    let text = """
      ---
      titel: T
      title: T
      zzzz: 1
      ---

      """
    let report = """
      content/pages/x.md:2:1: error: "titel" is not a key of a page [unknown-key]
        2 | titel: T
          | ^~~~~
          = did you mean "title"?
          = keys of your own go under extra:
      content/pages/x.md:4:1: error: "zzzz" is not a key of a page [unknown-key]
        4 | zzzz: 1
          | ^~~~
          = keys of your own go under extra:

      """
    #expect(Reading.report(text, path: "content/pages/x.md") == report)
  }

  @Test func anUnknownKeyOfAPart() {
    let text = """
      ---
      title: T
      sources:
        - url: https://a.org
          achive: https://b.org
      ---

      """
    let report = """
      content/pages/x.md:5:5: error: "achive" is not a key of a source [unknown-key]
        5 |     achive: https://b.org
          |     ^~~~~~
          = did you mean "archive"?

      """
    #expect(Reading.report(text, path: "content/pages/x.md") == report)
  }

  @Test func aMissingKey() {
    let text = """
      ---
      summary: S
      ---

      """
    let report = """
      content/pages/x.md:2:1: error: a page needs "title" [missing-key]
        2 | summary: S
          | ^
          = add a line title: with its value

      """
    #expect(Reading.report(text, path: "content/pages/x.md") == report)
  }

  @Test func everyMissingKeyOfAnInspection() {
    let text = """
      ---
      summary: S
      ---

      """
    let report = """
      content/inspections/x.md:2:1: error: an inspection needs "inspectorate" [missing-key]
        2 | summary: S
          | ^
          = add a line inspectorate: with its value
      content/inspections/x.md:2:1: error: an inspection needs "kind" [missing-key]
        2 | summary: S
          | ^
          = add a line kind: with its value
      content/inspections/x.md:2:1: error: an inspection needs "published" [missing-key]
        2 | summary: S
          | ^
          = add a line published: with its value
      content/inspections/x.md:2:1: error: an inspection needs "subject" [missing-key]
        2 | summary: S
          | ^
          = add a line subject: with its value
      content/inspections/x.md:2:1: error: an inspection needs "title" [missing-key]
        2 | summary: S
          | ^
          = add a line title: with its value

      """
    #expect(Reading.report(text, path: "content/inspections/x.md") == report)
  }

  @Test func missingKeysOfAPart() {
    let text = """
      ---
      title: T
      responder: a
      published: 2020
      form: f
      answers:
        - action: Do it.
      ---

      """
    let report = """
      content/responses/x.md:7:5: error: an answer needs "answer" [missing-key]
        7 |   - action: Do it.
          |     ^
          = add a line answer: with its value
      content/responses/x.md:7:5: error: an answer needs "finding" [missing-key]
        7 |   - action: Do it.
          |     ^
          = add a line finding: with its value

      """
    #expect(Reading.report(text, path: "content/responses/x.md") == report)
  }
}

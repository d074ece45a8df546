import Diagnostics
import Testing

@testable import Records

/// The exact words about values that are not there or have the wrong shape.
@Suite struct ShapeProblemTests {
  @Test func keysWithoutAValue() {
    let text = """
      ---
      title:
      summary: ~
      draft: null
      aliases: [~]
      ---

      """
    let report = """
      content/pages/x.md:2:1: error: "title" has no value [empty-value]
        2 | title:
          | ^~~~~
          = write a value after the colon, or take the line out
      content/pages/x.md:3:1: error: "summary" has no value [empty-value]
        3 | summary: ~
          | ^~~~~~~
          = write a value after the colon, or take the line out
      content/pages/x.md:4:1: error: "draft" has no value [empty-value]
        4 | draft: null
          | ^~~~~
          = write a value after the colon, or take the line out
      content/pages/x.md:5:11: error: "aliases" has no value [empty-value]
        5 | aliases: [~]
          |           ^
          = write a value after the colon, or take the line out

      """
    #expect(Reading.report(text, path: "content/pages/x.md") == report)
  }

  @Test func aNeededListWithoutElements() {
    let text = """
      ---
      title: T
      inspectorate: []
      subject: [~]
      kind: k
      published: 2020
      topics: []
      ---

      """
    let report = """
      content/inspections/x.md:3:1: error: "inspectorate" has no value [empty-value]
        3 | inspectorate: []
          | ^~~~~~~~~~~~
          = write a value after the colon, or take the line out
      content/inspections/x.md:4:11: error: "subject" has no value [empty-value]
        4 | subject: [~]
          |           ^
          = write a value after the colon, or take the line out

      """
    #expect(Reading.report(text, path: "content/inspections/x.md") == report)
  }

  @Test func valuesOfTheWrongShape() {
    let text = """
      ---
      title: [T]
      summary: {a: b}
      aliases: {a: b}
      sources: https://a.org
      discrepancies: [The date]
      corrections: {date: 2020, text: x}
      extra: x
      ---

      """
    let report = """
      content/pages/x.md:2:8: error: "title" must be a text, not a list [wrong-type]
        2 | title: [T]
          |        ^
      content/pages/x.md:3:10: error: "summary" must be a text, not keys with values [wrong-type]
        3 | summary: {a: b}
          |          ^
      content/pages/x.md:4:10: error: "aliases" must be a text, not keys with values [wrong-type]
        4 | aliases: {a: b}
          |          ^
      content/pages/x.md:5:10: error: "sources" must be a list, not a text [wrong-type]
        5 | sources: https://a.org
          |          ^~~~~~~~~~~~~
      content/pages/x.md:6:17: error: "discrepancies" must be keys such as what:, not a text [wrong-type]
        6 | discrepancies: [The date]
          |                 ^~~~~~~~
      content/pages/x.md:7:14: error: "corrections" must be a list, not keys with values [wrong-type]
        7 | corrections: {date: 2020, text: x}
          |              ^
      content/pages/x.md:8:8: error: "extra" must be keys with values, not a text [wrong-type]
        8 | extra: x
          |        ^

      """
    #expect(Reading.report(text, path: "content/pages/x.md") == report)
  }

  @Test func keysOfTheWrongShape() {
    let text = """
      ---
      title: T
      ? [a]
      : b
      ? {c: d}
      : e
      extra:
        ? [a]
        : b
      ---

      """
    let report = """
      content/pages/x.md:3:3: error: a key was expected here, not a list [wrong-type]
        3 | ? [a]
          |   ^
      content/pages/x.md:5:3: error: a key was expected here, not keys with values [wrong-type]
        5 | ? {c: d}
          |   ^
      content/pages/x.md:8:5: error: "extra" must be a text, not a list [wrong-type]
        8 |   ? [a]
          |     ^

      """
    #expect(Reading.report(text, path: "content/pages/x.md") == report)
  }
}

import Diagnostics
import Testing

@testable import Records

/// The exact words about findings and references to them.
@Suite struct FindingProblemTests {
  @Test func findingIDsThatCannotBe() {
    let text = """
      ---
      title: T
      inspectorate: a
      subject: b
      kind: k
      published: 2020
      findings:
        - {id: 1, kind: k, text: x}
        - {id: R 1, kind: k, text: x}
        - {id: R1, kind: k, text: x}
      ---

      """
    let report = """
      content/inspections/x.md:8:10: error: "1" cannot be the id of a finding [bad-finding-id]
        8 |   - {id: 1, kind: k, text: x}
          |          ^
          = an id has only letters, digits, - and ., and begins with a letter, such as R1
      content/inspections/x.md:9:10: error: "R 1" cannot be the id of a finding [bad-finding-id]
        9 |   - {id: R 1, kind: k, text: x}
          |          ^~~
          = an id has only letters, digits, - and ., and begins with a letter, such as R1

      """
    #expect(Reading.report(text, path: "content/inspections/x.md") == report)
  }

  @Test func findingsGivenTwice() {
    let text = """
      ---
      title: T
      inspectorate: a
      subject: b
      kind: k
      published: 2020
      findings:
        - {id: R1, kind: k, text: x}
        - {id: R2, kind: k, text: x}
        - {id: R1, kind: k, text: y}
        - {id: R1, kind: k, text: z}
      ---

      """
    let report = """
      content/inspections/x.md:10:10: error: the finding "R1" is given twice [duplicate-finding]
        10 |   - {id: R1, kind: k, text: y}
           |          ^~
           = it was first given on line 8
      content/inspections/x.md:11:10: error: the finding "R1" is given twice [duplicate-finding]
        11 |   - {id: R1, kind: k, text: z}
           |          ^~
           = it was first given on line 8

      """
    #expect(Reading.report(text, path: "content/inspections/x.md") == report)
  }

  @Test func referencesThatNameNoFinding() {
    let text = """
      ---
      title: T
      responder: a
      published: 2020
      form: f
      answers:
        - {finding: hmicfrs-2020-iops, answer: noted}
        - {finding: "#R1", answer: noted}
        - {finding: "a#", answer: noted}
        - {finding: a#b#c, answer: noted}
      ---

      """
    let report = """
      content/responses/x.md:7:15: error: "hmicfrs-2020-iops" does not name a finding \
      [bad-finding-reference]
        7 |   - {finding: hmicfrs-2020-iops, answer: noted}
          |               ^~~~~~~~~~~~~~~~~
          = write the id of the inspection, # and the id of the finding, such as hmicfrs-2020-iops#R1
      content/responses/x.md:8:15: error: "#R1" does not name a finding [bad-finding-reference]
        8 |   - {finding: "#R1", answer: noted}
          |               ^~~~~
          = write the id of the inspection, # and the id of the finding, such as hmicfrs-2020-iops#R1
      content/responses/x.md:9:15: error: "a#" does not name a finding [bad-finding-reference]
        9 |   - {finding: "a#", answer: noted}
          |               ^~~~
          = write the id of the inspection, # and the id of the finding, such as hmicfrs-2020-iops#R1
      content/responses/x.md:10:15: error: "a#b#c" does not name a finding [bad-finding-reference]
        10 |   - {finding: a#b#c, answer: noted}
           |               ^~~~~
           = write the id of the inspection, # and the id of the finding, such as hmicfrs-2020-iops#R1

      """
    #expect(Reading.report(text, path: "content/responses/x.md") == report)
  }
}

import Diagnostics
import Testing

@testable import Records

/// The exact words about addresses, paths and words, and carets in lines of every kind.
@Suite struct ValueProblemTests {
  @Test func addressesThatAreNone() {
    let text = """
      ---
      title: T
      inspectorate: a
      subject: b
      kind: k
      published: 2020
      report: {url: www.example.org/report.pdf}
      former_urls: [https://a.org/x y, ftp://a.org]
      ---

      """
    let report = """
      content/inspections/x.md:7:15: error: "url" cannot be "www.example.org/report.pdf" [bad-url]
        7 | report: {url: www.example.org/report.pdf}
          |               ^~~~~~~~~~~~~~~~~~~~~~~~~~
          = give a whole address that begins with https:// or http://
      content/inspections/x.md:8:15: error: "former_urls" cannot be "https://a.org/x y" [bad-url]
        8 | former_urls: [https://a.org/x y, ftp://a.org]
          |               ^~~~~~~~~~~~~~~~~
          = give a whole address that begins with https:// or http://
      content/inspections/x.md:8:34: error: "former_urls" cannot be "ftp://a.org" [bad-url]
        8 | former_urls: [https://a.org/x y, ftp://a.org]
          |                                  ^~~~~~~~~~~
          = give a whole address that begins with https:// or http://

      """
    #expect(Reading.report(text, path: "content/inspections/x.md") == report)
  }

  @Test func pathsThatAreNone() {
    let text = """
      ---
      title: T
      aliases: [old/place, /a/../b, https://a.org]
      ---

      """
    let report = """
      content/pages/x.md:3:11: error: "aliases" cannot be "old/place" [bad-path]
        3 | aliases: [old/place, /a/../b, https://a.org]
          |           ^~~~~~~~~
          = give a path on this site, such as /old/place/
      content/pages/x.md:3:22: error: "aliases" cannot be "/a/../b" [bad-path]
        3 | aliases: [old/place, /a/../b, https://a.org]
          |                      ^~~~~~~
          = give a path on this site, such as /old/place/
      content/pages/x.md:3:31: error: "aliases" cannot be "https://a.org" [bad-path]
        3 | aliases: [old/place, /a/../b, https://a.org]
          |                               ^~~~~~~~~~~~~
          = give a path on this site, such as /old/place/

      """
    #expect(Reading.report(text, path: "content/pages/x.md") == report)
  }

  @Test func aChoiceWithASlip() {
    let text = """
      ---
      title: T
      responder: a
      published: 2020
      form: f
      answers: [{finding: a#b, answer: acepted}]
      ---

      """
    let report = """
      content/responses/x.md:6:34: error: "answer" cannot be "acepted" [bad-choice]
        6 | answers: [{finding: a#b, answer: acepted}]
          |                                  ^~~~~~~
          = did you mean "accepted"?
          = it can be accepted, accepted-in-part, accepted-in-principle, rejected, noted or \
      under-consideration

      """
    #expect(Reading.report(text, path: "content/responses/x.md") == report)
  }

  @Test func aChoiceThatIsNone() {
    let text = """
      ---
      title: T
      sources: [{url: https://a.org, confirmed: true}]
      ---

      """
    let report = """
      content/pages/x.md:3:43: error: "confirmed" cannot be "true" [bad-choice]
        3 | sources: [{url: https://a.org, confirmed: true}]
          |                                           ^~~~
          = it can be yes, secondary or no

      """
    #expect(Reading.report(text, path: "content/pages/x.md") == report)
  }

  @Test func anAxisThatIsNone() {
    let text = """
      ---
      title: T
      inspectorate: a
      subject: b
      kind: k
      published: 2020
      findings:
        - id: R1
          kind: k
          text: x
          history: [{axis: finished, status: done}]
      ---

      """
    let report = """
      content/inspections/x.md:11:22: error: "axis" cannot be "finished" [bad-choice]
        11 |     history: [{axis: finished, status: done}]
           |                      ^~~~~~~~
           = it can be answered, delivered or closed

      """
    #expect(Reading.report(text, path: "content/inspections/x.md") == report)
  }

  @Test func aStatusOfNoAxisOrOfAnother() {
    let text = """
      ---
      title: T
      inspectorate: a
      subject: b
      kind: k
      published: 2020
      findings:
        - id: R1
          kind: k
          text: x
          history:
            - {axis: closed, status: complete}
            - {axis: delivered, status: accepted}
      ---

      """
    let report = """
      content/inspections/x.md:12:32: error: "status" cannot be "complete" on the axis "closed" [bad-choice]
        12 |       - {axis: closed, status: complete}
           |                                ^~~~~~~~
           = did you mean "completed"?
           = it can be open, completed, closed, superseded or withdrawn
      content/inspections/x.md:13:35: error: "status" cannot be "accepted" on the axis "delivered" [bad-choice]
        13 |       - {axis: delivered, status: accepted}
           |                                   ^~~~~~~~
           = it can be planned, in-progress, partly-delivered, delivered or not-delivered

      """
    #expect(Reading.report(text, path: "content/inspections/x.md") == report)
  }

  @Test func aWordNearALabel() {
    let text = """
      ---
      title: T
      responder: a
      published: 2020
      form: f
      position: critcal
      ---

      """
    let report = """
      content/responses/x.md:6:11: warning: "critcal" has no label as "position" [near-label]
        6 | position: critcal
          |           ^~~~~~~
          = did you mean "critical"?

      """
    let settings = Reading.settings(labels: ["positions": ["critical", "mixed"], "forms": ["f"]])
    #expect(Reading.report(text, path: "content/responses/x.md", settings: settings) == report)
  }

  @Test func wordsNearLabelsEverywhere() {
    let text = """
      ---
      title: T
      inspectorate: a
      subject: b
      kind: peal
      published: 2020
      grades: [{area: custdy, grade: goood}]
      findings:
        - id: R1
          kind: recomendation
          text: x
          history: [{axis: closed, status: completed}]
      ---

      """
    let report = """
      content/inspections/x.md:5:7: warning: "peal" has no label as "kind" [near-label]
        5 | kind: peal
          |       ^~~~
          = did you mean "peel"?
      content/inspections/x.md:7:17: warning: "custdy" has no label as "area" [near-label]
        7 | grades: [{area: custdy, grade: goood}]
          |                 ^~~~~~
          = did you mean "custody"?
      content/inspections/x.md:7:32: warning: "goood" has no label as "grade" [near-label]
        7 | grades: [{area: custdy, grade: goood}]
          |                                ^~~~~
          = did you mean "good"?
      content/inspections/x.md:10:11: warning: "recomendation" has no label as "kind" [near-label]
        10 |     kind: recomendation
           |           ^~~~~~~~~~~~~
           = did you mean "recommendation"?

      """
    let settings = Reading.settings(labels: [
      "inspection_kinds": ["peel"], "areas": ["custody"], "grades": ["good"],
      "finding_kinds": ["recommendation"], "statuses": ["completed"],
    ])
    #expect(Reading.report(text, path: "content/inspections/x.md", settings: settings) == report)
  }

  @Test func aTextInAnotherScript() {
    let text = """
      ---
      title: 日本
      "summary": é
      draft: ja
      ---

      """
    let report = """
      content/pages/x.md:4:8: error: "draft" must be true or false, not "ja" [bad-flag]
        4 | draft: ja
          |        ^~

      """
    #expect(Reading.report(text, path: "content/pages/x.md") == report)
  }

  @Test func whatFollowsATab() {
    let text = "---\ntitle:\tT\ndraft:\tyes\n---\n"
    let report = """
      content/pages/x.md:3:8: error: "draft" must be true or false, not "yes" [bad-flag]
        3 | draft:\tyes
          |       \t^~~

      """
    #expect(Reading.report(text, path: "content/pages/x.md") == report)
  }

  @Test func linesThatEndAsInWindows() {
    let text = "\u{FEFF}---\r\ntitle: T\r\ndraft: yes\r\n---\r\n[a](b)\r\n"
    let report = """
      content/pages/x.md:3:8: error: "draft" must be true or false, not "yes" [bad-flag]
        3 | draft: yes
          |        ^~~
      content/pages/x.md:5:5: error: "b" leads nowhere [bad-url]
        5 | [a](b)
          |     ^
          = link to a record, such as response:gmpf-2020-iops, to a path that begins with /, or with \
      https://

      """
    #expect(Reading.report(text, path: "content/pages/x.md") == report)
  }
}

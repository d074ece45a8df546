import Diagnostics
import Testing

@testable import Records

@Suite struct ResponseRecordTests {
  private struct Wrong: Error {}

  private func response(_ text: String) throws -> (Record, ResponseRecord) {
    let record = try Reading.record(text, path: "content/responses/gmpf-2020-iops.md")
    guard case .response(let response) = record.details else { throw Wrong() }
    return (record, response)
  }

  @Test func whatTheFileSays() throws {
    let text = """
      ---
      title: Federation responds
      responder: [gmpf]
      responds_to: hmicfrs-2020-iops
      published: 2020-03
      form: statement
      statutory: false
      signatory: Stu Berry, Chair
      position: critical
      answers:
        - finding: hmicfrs-2020-iops#R1
          answer: accepted-in-part
          action: Train everyone.
          reason: "It costs money: a lot"
          by_when: by summer
        - {finding: peel-2017#A.1, answer: noted}
      answers_complete: true
      positions:
        - topic: iops
          position: wants-improvement
          note: Slow.
        - topic: policeworks
      topics: [iops]
      supersedes: [gmpf-2019]
      ---

      ## Statement

      See [the report](inspection:hmicfrs-2020-iops#R1).
      """
    let (record, response) = try response(text)
    #expect(record.id == "gmpf-2020-iops")
    #expect(record.kind == .response)
    #expect(record.date?.edtf == "2020-03")
    #expect(response.responders.map(\.shown) == ["gmpf@3:13+4"])
    #expect(response.respondsTo.map(\.shown) == ["hmicfrs-2020-iops@4:14+17"])
    #expect(response.published.edtf == "2020-03")
    #expect(response.publishedMark.shown == "5:12+7")
    #expect(response.form == "statement")
    #expect(response.isStatutory == false)
    #expect(response.signatory == "Stu Berry, Chair")
    #expect(response.position == "critical")
    #expect(response.answers.map(\.inspection.shown) == ["hmicfrs-2020-iops@11:14+20", "peel-2017@16:15+13"])
    #expect(response.answers.map(\.finding) == ["R1", "A.1"])
    #expect(response.answers.map(\.answer) == ["accepted-in-part", "noted"])
    #expect(response.answers.map(\.action) == ["Train everyone.", nil])
    #expect(response.answers.map(\.reason) == ["It costs money: a lot", nil])
    #expect(response.answers.map(\.byWhen) == ["by summer", nil])
    #expect(response.isAnswersComplete == true)
    #expect(response.positions.map(\.topic.shown) == ["iops@19:12+4", "policeworks@22:12+11"])
    #expect(response.positions.map(\.position) == ["wants-improvement", nil])
    #expect(response.positions.map(\.note) == ["Slow.", nil])
    #expect(response.topics.map(\.shown) == ["iops@23:10+4"])
    #expect(response.supersedes.map(\.shown) == ["gmpf-2019@24:14+9"])
    #expect(
      String(decoding: record.body.rendered.standalone, as: UTF8.self)
        == "<h2 id=\"statement\">Statement <a class=\"anchor\" href=\"#statement\" "
        + "aria-label=\"Link to Statement\">#</a></h2>\n<p>See <a href=\"inspection:hmicfrs-2020-iops#R1\">the report</a>.</p>\n"
    )
    #expect(record.body.targets == [.record(.inspection, id: "hmicfrs-2020-iops", anchor: "R1")])
    #expect(record.body.rendered.links.map(\.mark.shown) == ["29:18+31"])
  }

  @Test func whatMayBeLeftOut() throws {
    let (record, response) = try response(
      "---\ntitle: T\nresponder: a\npublished: 2020\nform: letter\n---\n")
    #expect(response.respondsTo.isEmpty && response.answers.isEmpty && response.positions.isEmpty)
    #expect(response.topics.isEmpty && response.supersedes.isEmpty)
    #expect(response.isStatutory == nil)
    #expect(response.isAnswersComplete == nil)
    #expect(response.signatory == nil)
    #expect(response.position == nil)
    #expect(record.body.isEmpty)
  }

  @Test(arguments: [
    "accepted", "accepted-in-part", "accepted-in-principle", "rejected", "noted", "under-consideration",
  ])
  func everyAnswer(word: String) throws {
    let text =
      "---\ntitle: T\nresponder: a\npublished: 2020\nform: letter\nanswers: [{finding: a#b, answer: \(word)}]\n---"
    #expect(try response(text).1.answers.map(\.answer) == [word])
  }
}

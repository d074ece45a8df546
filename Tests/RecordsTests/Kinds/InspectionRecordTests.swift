import Diagnostics
import Testing

@testable import Records

@Suite struct InspectionRecordTests {
  private static let text = """
    ---
    title: "Inspection: iOPS"
    short_title: iOPS
    inspectorate: [hmicfrs, hmip]
    subject: gmp
    kind: commissioned
    published: 2020-03-03
    fieldwork: 2019-10/2019-11
    commissioned_by: gmca
    regime: s55
    follows:
      - peel-2017
      - peel-2018-19
    report:
      url: https://example.org/report.pdf
      title: The report
      format: PDF
      archive: https://archive.example.org/1
    former_urls: [https://example.org/old, http://example.org/older]
    grades:
      - {area: leadership, grade: good, scale: four-grade}
      - {area: custody, grade: inadequate}
    parts:
      - title: Part one
        published: 2020-02
      - title: Part two
    amended:
      - date: 2020-04-01
        what: A figure was put right.
    findings_count: 9
    findings_complete: false
    findings:
      - id: R1
        kind: recommendation
        text: 1. Review *all* cases, see [there](response:gmp-1#R1).
        to: [gmp]
        due: within 6 months
        due_date: 2020-09
        topics: iops
        history:
          - axis: answered
            date: 2020-03-03
            status: accepted
            by: gmp
            source: https://example.org/answer
            note: In a letter.
          - axis: delivered
            as_recorded_by: the panel
            status: delivered
      - {id: A.f-2, kind: observation, text: Good.}
    topics: [iops, policeworks]
    ---
    """

  private func record() throws -> (Record, InspectionRecord) {
    let record = try Reading.record(Self.text, path: "content/inspections/hmicfrs-2020-iops.md")
    guard case .inspection(let inspection) = record.details else { throw Wrong() }
    return (record, inspection)
  }

  private struct Wrong: Error {}

  @Test func whatTheFileSays() throws {
    let (record, inspection) = try record()
    #expect(record.id == "hmicfrs-2020-iops")
    #expect(record.kind == .inspection)
    #expect(record.path == "content/inspections/hmicfrs-2020-iops.md")
    #expect(record.title == "Inspection: iOPS")
    #expect(record.front.titleMark.shown == "2:8+18")
    #expect(record.date?.edtf == "2020-03-03")
    #expect(record.body.isEmpty)
    #expect(inspection.shortTitle == "iOPS")
    #expect(inspection.inspectorates.map(\.shown) == ["hmicfrs@4:16+7", "hmip@4:25+4"])
    #expect(inspection.subjects.map(\.shown) == ["gmp@5:10+3"])
    #expect(inspection.kind == "commissioned")
    #expect(inspection.published.edtf == "2020-03-03")
    #expect(inspection.publishedMark.shown == "7:12+10")
    #expect(inspection.fieldwork?.edtf == "2019-10/2019-11")
    #expect(inspection.commissionedBy?.shown == "gmca@9:18+4")
    #expect(inspection.regime?.shown == "s55@10:9+3")
    #expect(inspection.follows.map(\.shown) == ["peel-2017@12:5+9", "peel-2018-19@13:5+12"])
    #expect(inspection.topics.map(\.shown) == ["iops@51:10+4", "policeworks@51:16+11"])
  }

  @Test func theReportAndWhatBelongsToIt() throws {
    let (_, inspection) = try record()
    #expect(
      inspection.report
        == InspectionRecord.Report(
          url: "https://example.org/report.pdf", formerURL: nil, title: "The report", format: "PDF",
          archive: "https://archive.example.org/1"))
    #expect(inspection.formerURLs == ["https://example.org/old", "http://example.org/older"])
    #expect(
      inspection.grades == [
        InspectionRecord.Grade(
          area: "leadership", grade: "good", mark: Mark(line: 21, column: 31, length: 4),
          scale: Reference(id: "four-grade", mark: Mark(line: 21, column: 44, length: 10))),
        InspectionRecord.Grade(
          area: "custody", grade: "inadequate", mark: Mark(line: 22, column: 28, length: 10), scale: nil),
      ])
    #expect(
      inspection.parts == [
        InspectionRecord.Part(title: "Part one", published: try RecordDate(parsing: "2020-02")),
        InspectionRecord.Part(title: "Part two", published: nil),
      ])
    #expect(
      inspection.amendments == [
        InspectionRecord.Amendment(
          date: try RecordDate(parsing: "2020-04-01"), what: "A figure was put right.")
      ])
    #expect(inspection.findingsCount == 9)
    #expect(inspection.isFindingsComplete == false)
  }

  @Test func itsFindings() throws {
    let findings = try record().1.findings
    #expect(findings.map(\.id) == ["R1", "A.f-2"])
    let first = try #require(findings.first)
    #expect(first.mark.shown == "33:9+2")
    #expect(first.kind == "recommendation")
    #expect(
      String(decoding: first.text.rendered.standalone, as: UTF8.self)
        == "1. Review <em>all</em> cases, see <a href=\"response:gmp-1#R1\">there</a>.")
    #expect(first.text.targets == [.record(.response, id: "gmp-1", anchor: "R1")])
    #expect(first.to.map(\.shown) == ["gmp@36:10+3"])
    #expect(first.due == "within 6 months")
    #expect(first.dueDate?.edtf == "2020-09")
    #expect(first.topics.map(\.shown) == ["iops@39:13+4"])
    #expect(first.history.map(\.axis) == [.answered, .delivered])
    #expect(first.history.map { $0.date?.edtf } == ["2020-03-03", nil])
    #expect(first.history.map(\.recordedBy) == [nil, "the panel"])
    #expect(first.history.map(\.status) == ["accepted", "delivered"])
    #expect(first.history.map { $0.by?.shown } == ["gmp@44:13+3", nil])
    #expect(first.history.map(\.source) == ["https://example.org/answer", nil])
    #expect(first.history.map(\.note) == ["In a letter.", nil])
    let second = try #require(findings.last)
    #expect(second.mark.shown == "50:10+5")
    #expect(second.kind == "observation")
    #expect(String(decoding: second.text.rendered.standalone, as: UTF8.self) == "Good.")
    #expect(second.to.isEmpty && second.topics.isEmpty && second.history.isEmpty)
    #expect(second.due == nil)
    #expect(second.dueDate == nil)
  }

  @Test func whatMayBeLeftOut() throws {
    let text = "---\ntitle: T\ninspectorate: a\nsubject: b\nkind: k\npublished: unknown\n---\n"
    let record = try Reading.record(text, path: "content/inspections/x.md")
    guard case .inspection(let inspection) = record.details else { throw Wrong() }
    #expect(inspection.published == .unknown)
    #expect(inspection.shortTitle == nil)
    #expect(inspection.fieldwork == nil)
    #expect(inspection.commissionedBy == nil)
    #expect(inspection.regime == nil)
    #expect(inspection.report == nil)
    #expect(inspection.findingsCount == nil)
    #expect(inspection.isFindingsComplete == nil)
    #expect(inspection.follows.isEmpty && inspection.topics.isEmpty && inspection.formerURLs.isEmpty)
    #expect(inspection.grades.isEmpty && inspection.parts.isEmpty && inspection.amendments.isEmpty)
    #expect(inspection.findings.isEmpty)
  }
}

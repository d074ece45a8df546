import Diagnostics
import Testing

@testable import Records

/// Organisations, topics, events and pages.
@Suite struct OtherRecordsTests {
  private struct Wrong: Error {}

  @Test func organisation() throws {
    let text = """
      ---
      title: His Majesty's Inspectorate
      short: HMICFRS
      also_known_as: [the Inspectorate, "HMIC & FRS"]
      type: inspectorate
      parent: home-office
      url: https://hmicfrs.justiceinspectorates.gov.uk
      former_names:
        - name: HMIC
          from: 1856
          until: 2017-07-19
        - name: Her Majesty's Inspectorate
      successor:
        organisation: next
        date: 2030
      ---
      """
    let record = try Reading.record(text, path: "content/organisations/hmicfrs.md")
    guard case .organisation(let organisation) = record.details else { throw Wrong() }
    #expect(record.kind == .organisation)
    #expect(record.date == nil)
    #expect(organisation.short == "HMICFRS")
    #expect(organisation.alsoKnownAs == ["the Inspectorate", "HMIC & FRS"])
    #expect(organisation.type == "inspectorate")
    #expect(organisation.parent?.shown == "home-office@6:9+11")
    #expect(organisation.url == "https://hmicfrs.justiceinspectorates.gov.uk")
    #expect(organisation.formerNames.map(\.name) == ["HMIC", "Her Majesty's Inspectorate"])
    #expect(organisation.formerNames.map { $0.from?.edtf } == ["1856", nil])
    #expect(organisation.formerNames.map { $0.until?.edtf } == ["2017-07-19", nil])
    #expect(organisation.successor?.organisation.shown == "next@14:17+4")
    #expect(organisation.successor?.date?.edtf == "2030")
  }

  @Test func topic() throws {
    let text = "---\ntitle: PoliceWorks\npart_of: iops\nalso_known_as: Police Works\n---\n"
    let record = try Reading.record(text, path: "content/topics/policeworks.md")
    guard case .topic(let topic) = record.details else { throw Wrong() }
    #expect(record.kind == .topic)
    #expect(record.date == nil)
    #expect(topic.partOf?.shown == "iops@3:10+4")
    #expect(topic.alsoKnownAs == ["Police Works"])
  }

  @Test func event() throws {
    let text = "---\ntitle: T\ndate: 2019-07/2019-09\norganisations: [gmp, gmpf]\ntopics: [iops]\n---\n"
    let record = try Reading.record(text, path: "content/events/iops-goes-live.md")
    guard case .event(let event) = record.details else { throw Wrong() }
    #expect(record.kind == .event)
    #expect(record.date?.edtf == "2019-07/2019-09")
    #expect(event.date.edtf == "2019-07/2019-09")
    #expect(event.organisations.map(\.shown) == ["gmp@4:17+3", "gmpf@4:22+4"])
    #expect(event.topics.map(\.shown) == ["iops@5:10+4"])
  }

  @Test func page() throws {
    let record = try Reading.record("---\ntitle: About\n---\nText.", path: "content/pages/about/us.md")
    guard case .page = record.details else { throw Wrong() }
    #expect(record.id == "about/us")
    #expect(record.kind == .page)
    #expect(record.date == nil)
    #expect(record.title == "About")
    #expect(String(decoding: record.body.rendered.standalone, as: UTF8.self) == "<p>Text.</p>\n")
    #expect(record.place(Mark(line: 2, column: 8)).path == "content/pages/about/us.md")
  }
}

import Diagnostics
import Foundation
import Records
import Testing

@testable import Site

/// What `rejoinder status` tells of a site.
@Suite struct SiteStatusTests {
  private static func site() throws -> MiniSite {
    try MiniSite(
      [
        "organisations/watch.md": "---\ntitle: Watch\n---\n",
        "organisations/council.md": "---\ntitle: Council\ntype: council\n---\n",
        "inspections/docks.md": inspection(
          "Docks", "2023-12-01", "report: {url: \"https://e.x/\"}\nregime: act"),
        "inspections/piers.md": inspection(
          "Piers", "2023-11-01",
          "regime: act\nfindings:\n  - {id: R1, kind: recommendation, text: Mend., due_date: 2024-03, to: council}"
        ),
        "responses/ours.md":
          "---\ntitle: Ours\nresponder: port\nresponds_to: piers\npublished: 2023-12-05\nform: letter\n---\n",
        "responses/theirs.md":
          "---\ntitle: Theirs\nresponder: watch\npublished: 2023-12-06\nform: letter\n---\n",
        "responses/draft.md":
          "---\ntitle: Draft\nresponder: council\nresponds_to: docks\npublished: 2024-01-01\nform: letter\n"
          + "statutory: true\ndraft: true\n---\n",
        "pages/later.md": "---\ntitle: Later\nembargo: 2024-07-01T09:00+01:00\n---\n",
        "pages/soon.md": "---\ntitle: Soon\nembargo: 2024-01-20T09:00Z\n---\n",
        "events/fall.md": "---\ntitle: A fall\ndate: 2020-01-30\n---\n",
      ],
      configuration: MiniSite.configuration
        + """
        regimes:
          act:
            {title: Act, who: council, within: 56, unit: days, counting: inclusive, from: publication}

        """)
  }

  private static func inspection(_ title: String, _ published: String, _ more: String) -> String {
    "---\ntitle: \(title)\ninspectorate: watch\nsubject: port\nkind: dock\npublished: \(published)\n\(more)\n---\n"
  }

  static func status(_ site: MiniSite, asOf: String, days: Int = 30) async throws -> SiteStatus {
    let contents = try await SiteContents.read(site.folder.path, jobs: 2)
    #expect(contents.diagnostics == [])
    let status = SiteStatus.make(
      try #require(contents.value), asOf: try #require(BuildOptions.AsOf(asOf)), days: days)
    return status.value
  }

  @Test func text() async throws {
    let status = try await Self.status(Self.site(), asOf: "2024-01-01")
    #expect(
      status.text == """
        As of 2024-01-01T00:00:00+00:00

        Drafts (1)
          content/responses/draft.md  Draft

        Embargoed (2)
          2024-01-20T09:00:00+00:00  content/pages/soon.md  Soon
          2024-07-01T09:00:00+01:00  content/pages/later.md  Later

        Due within 30 days (1)
          2024-01-25 (in 24 days)  content/inspections/docks.md  an answer from some council

        Past, and nothing is recorded (1)
          2023-12-26 (6 days ago)  content/inspections/piers.md  an answer from council

        Inspections without a response (1)
          content/inspections/docks.md  Docks

        Records without a source (3)
          content/events/fall.md  A fall
          content/inspections/piers.md  Piers
          content/responses/theirs.md  Theirs

        Next change without an edit: 2024-01-20T09:00:00+00:00

        """)
  }

  @Test func json() async throws {
    let status = try await Self.status(Self.site(), asOf: "2024-03-31T12:00Z", days: 0)
    #expect(
      status.json == """
        {"as_of":"2024-03-31T13:00:00+01:00","days":0,"drafts":[{"id":"draft","kind":"response","title":"Draft",\
        "path":"content/responses/draft.md"}],"unanswered":[{"id":"docks","kind":"inspection","title":"Docks",\
        "path":"content/inspections/docks.md"}],"unsourced":[{"id":"fall","kind":"event","title":"A fall",\
        "path":"content/events/fall.md"},{"id":"piers","kind":"inspection","title":"Piers",\
        "path":"content/inspections/piers.md"},{"id":"theirs","kind":"response","title":"Theirs",\
        "path":"content/responses/theirs.md"}],"embargoed":[{"id":"later","kind":"page","title":"Later",\
        "path":"content/pages/later.md","embargo":"2024-07-01T09:00:00+01:00"}],"due":[{"last_day":"2024-03-31",\
        "days":0,"inspection":"piers","finding":"R1","organisations":["council"]}],"past":[{"last_day":"2024-01-25",\
        "days":-66,"inspection":"docks","organisation_type":"council"},{"last_day":"2023-12-26","days":-96,\
        "inspection":"piers","organisations":["council"]}],"next":"2024-04-01T00:00:00+01:00"}

        """)
  }

  @Test func nothing() async throws {
    let status = try await Self.status(try MiniSite([:]), asOf: "2024-01-01")
    #expect(
      status.text
        == "As of 2024-01-01T00:00:00+00:00\n\nNothing is hidden, due, unanswered or without a source.\n")
    #expect(status.next == nil && status.nextJSON == "{\"next\":null}\n")
  }

  /// From one change to the next nothing is built that differs in more than the day; at each, something is.
  @Test func everyChange() async throws {
    let site = try Self.site()
    func built(_ instant: Int) async throws -> [String: String] {
      let moment = Instant(seconds: instant).text(offset: 0)
      try await site.build(asOf: moment)
      var files: [String: String] = [:]
      for name in site.files() where !name.hasPrefix(".") {
        files[name] = Self.timeless(try site.output(name))
      }
      return files
    }
    var changes: [String] = []
    var now = "2023-12-01"
    while let next = try await Self.status(site, asOf: now).next {
      let moment = try #require(BuildOptions.AsOf(now)).instant(in: .utc)
      let before = try await built(moment.seconds)
      let last = try await built(next.seconds - 1)
      let changed = before.filter { last[$0.key] != $0.value }
      #expect(changed.keys.sorted() == [] && last.count == before.count, "after \(now)")
      #expect(try await built(next.seconds) != before, "at \(next)")
      now = next.text(offset: 0)
      changes.append(now)
    }
    #expect(
      changes == [
        "2023-12-26T00:00:00+00:00", "2023-12-27T00:00:00+00:00", "2024-01-01T00:00:00+00:00",
        "2024-01-20T09:00:00+00:00", "2024-01-26T00:00:00+00:00", "2024-03-01T00:00:00+00:00",
        "2024-03-31T23:00:00+00:00", "2024-07-01T08:00:00+00:00",
      ])
  }

  /// A page without the day for which it was built, and without how far other days are from it.
  private static func timeless(_ text: String) -> String {
    text.replacing(/"as_of":"[0-9-]+"/, with: "").replacing(/in \d+ days?|\d+ days? ago|\btoday\b/, with: "")
      .replacing(/as_of:(\s+(html|text|machine) = .*)+/, with: "")
  }
}

import Diagnostics
import Testing

@testable import Linking
@testable import Records

/// What is left of withdrawn records, and what leads there.
@Suite struct WithdrawnLinksTests {
  private static let withdrawn = "withdrawn: {date: 2020-06-01, reason: Wrong.}"

  /// A report, a first answer that is withdrawn, and the one that took its place; and a report that is withdrawn,
  /// which the other follows up.
  private static func site() -> SiteText {
    var site = SiteText()
    site.add(.inspection, "old", "\(withdrawn)\nfindings: [{id: R1, kind: rec, text: \"[a](event:e)\"}]")
    site.add(.inspection, "ins", "follows: old")
    site.add(
      .response, "first", "responds_to: [ins, old]\n\(withdrawn)", body: "[b](event:e) [c](nowhere.pdf)")
    site.add(
      .response, "second",
      "responds_to: [ins, old]\nsupersedes: first\nanswers: [{finding: old#R9, answer: noted}]")
    site.add(.event, "e", "", body: "[d](response:first#any) [e](../inspections/old.md)")
    return site
  }

  private static func text(_ timeline: Timeline) -> [String] {
    timeline.withdrawn.map { record in
      "\(record.id) \(PartialDate(record.withdrawal.date).edtf) \(timeline.ids(record.replacements))"
    }
      + timeline.withdrawnBeside.sorted { $0.key < $1.key }.map { index, withdrawn in
        "\(timeline[index].id) beside \(withdrawn.map { timeline[$0].id })"
      }
  }

  @Test func fromTheDayOn() throws {
    let linked = try Self.site().link(today: "2020-06-01")
    #expect(linked.diagnostics == [])
    let timeline = linked.value
    #expect(timeline.records.map(\.id) == ["ins", "second", "e", "fed", "gmp", "hmic"])
    #expect(
      Self.text(timeline) == [
        "old 2020-06-01 []", "first 2020-06-01 [\"second\"]",
        "ins beside [\"old\", \"first\"]", "second beside [\"old\", \"first\"]",
      ])
    let event = try #require(timeline.index("e"))
    #expect(
      timeline.bodyTargets[event.position] == [
        .withdrawn(WithdrawnIndex(position: 1)), .withdrawn(WithdrawnIndex(position: 0)),
      ])
    #expect(timeline.answersOfResponse.isEmpty)
  }

  @Test func before() throws {
    let linked = try Self.site().link(today: "2020-05-31")
    #expect(Self.text(linked.value) == [])
    #expect(linked.value.records.count == 8)
    #expect(
      linked.diagnostics.map(\.id).sorted() == ["unknown-anchor", "unknown-file", "unknown-finding"])
  }

  /// What was never public is not withdrawn but hidden.
  @Test(arguments: ["draft: true", "embargo: 2021-06-01T00:00Z"])
  func hiddenOnes(line: String) throws {
    var site = SiteText()
    site.add(.response, "first", "\(line)\n\(Self.withdrawn)")
    #expect(try site.link().value.withdrawn.isEmpty)
    #expect(try site.link(showsHidden: true).value.withdrawn.map(\.id) == ["first"])
  }

  @Test func thePublisher() throws {
    var site = SiteText()
    site.add(.organisation, "fed", Self.withdrawn)
    #expect(
      try site.report() == """
        content/site.yml:5:12: error: "fed" publishes the site, but is withdrawn [hidden-target]
          5 | publisher: fed
            |            ^~~
            = name the organisation that publishes it now

        """)
  }

  /// A mistyped id is never mended with one of which nothing is left.
  @Test func noSuggestion() throws {
    var site = SiteText()
    site.add(.response, "letter", Self.withdrawn)
    site.add(.response, "next", "supersedes: leter")
    let help = try site.link().diagnostics.flatMap { $0.help }
    #expect(help.contains { $0.contains("\"letter\"") } == false)
  }
}

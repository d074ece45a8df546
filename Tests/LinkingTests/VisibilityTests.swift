import Diagnostics
import Testing

@testable import Linking
@testable import Records

/// What is hidden leaves no trace.
@Suite struct VisibilityTests {
  /// A line of front matter, the moment of the build, and whether the record is seen.
  static let moments: [(line: String, asOf: String, isSeen: Bool)] = [
    ("draft: true", "2020-06-01T00:00Z", false),
    ("draft: false", "2020-06-01T00:00Z", true),
    ("embargo: 2020-06-01T00:00Z", "2020-05-31T23:59:59Z", false),
    ("embargo: 2020-06-01T00:00Z", "2020-06-01T00:00:00Z", true),
    ("embargo: 2020-06-01T00:00Z", "2020-06-01T00:00:01Z", true),
    ("embargo: 2020-06-01T00:00:30+01:00", "2020-05-31T23:00:29Z", false),
    ("embargo: 2020-06-01T00:00:30+01:00", "2020-05-31T23:00:30Z", true),
    ("embargo: 2020-06-01T00:00-05:30", "2020-06-01T05:29:59Z", false),
    ("embargo: 2020-06-01T00:00-05:30", "2020-06-01T05:30Z", true),
    ("draft: true\nembargo: 2019-06-01T00:00Z", "2020-06-01T00:00Z", false),
    ("draft: false\nembargo: 2021-06-01T00:00Z", "2020-06-01T00:00Z", false),
  ]

  @Test(arguments: moments) func aRecordIsSeenFromItsMomentOn(
    line: String, asOf: String, isSeen: Bool
  ) throws {
    var site = SiteText()
    site.add(.page, "held", line)
    let timeline = try site.link(asOf: asOf).value
    #expect((timeline.index("held") != nil) == isSeen)
    let preview = try site.link(asOf: asOf, showsHidden: true).value
    let index = try #require(preview.index("held"))
    #expect(preview.visibility.isPublic(preview[index]) == isSeen)
  }

  /// A date stands for the first second of the day in the site's time zone.
  @Test func aDayBeginsInTheTimeZoneOfTheSite() throws {
    let day = try #require(CivilDate(year: 2020, month: 6, day: 1))
    let start = TimeZoneRules.utc.start(of: day)
    var site = SiteText()
    site.add(.page, "early", "embargo: 2020-06-01T00:00Z")
    site.add(.page, "late", "embargo: 2020-06-01T00:00:01Z")
    let visibility = Visibility(asOf: start, today: day)
    #expect(try site.records().filter { $0.kind == .page && visibility.shows($0) }.map(\.id) == ["early"])
  }

  private static let hiding = ["draft: true", "embargo: 2021-01-01T00:00Z"]

  /// Everything that can refer to a hidden record in front matter, beside something public.
  private static func site(hiding line: String) -> SiteText {
    var site = SiteText()
    site.add(.organisation, "h-org", line)
    site.add(.topic, "h-topic", line)
    site.add(.inspection, "h-ins", line + "\nfindings: [{id: R1, kind: rec, text: a}]")
    site.add(.response, "h-old", line)
    site.add(.response, "h-res", line + "\nresponds_to: ins\nsupersedes: res\ntopics: top\nresponder: h-org")
    site.add(.event, "h-event", line + "\norganisations: gmp", body: "[a](inspection:ins)")
    site.add(.topic, "top", "part_of: h-topic")
    site.add(.organisation, "org", "parent: h-org\nsuccessor: {organisation: h-org}")
    site.add(
      .inspection, "ins",
      "inspectorate: [h-org, hmic]\nsubject: [gmp, h-org]\ncommissioned_by: h-org\nfollows: h-ins\ntopics: [h-topic, top]"
        + "\nsources: [{url: \"https://e.x\", publisher: h-org}]"
        + "\nfindings: [{id: R1, kind: rec, text: a, to: h-org, topics: h-topic, "
        + "history: [{axis: closed, status: open, by: h-org}]}]")
    site.add(
      .response, "res",
      "responder: [fed, h-org]\nresponds_to: [h-ins, ins]\nsupersedes: h-old\ntopics: h-topic"
        + "\npositions: [{topic: h-topic}]\nanswers: [{finding: h-ins#R1, answer: noted}, {finding: h-ins#none, answer: noted}]"
    )
    site.add(.event, "event", "organisations: h-org\ntopics: h-topic")
    return site
  }

  @Test(arguments: hiding) func aReferenceToAHiddenRecordIsLeftOutInSilence(line: String) throws {
    let site = Self.site(hiding: line)
    let report = try site.report()
    #expect(report == "")
    let dump = try site.link().value.dump
    #expect(!dump.contains("h-"))
    #expect(
      dump == """
        publisher fed
        menus [] [] notices []
        0 content/inspections/ins.md 2020-03-03 ins
          inspectedBy ["hmic"]
          subjects ["gmp"]
          of respondsTo ["res"]
          topics ["top"]
          links []
          answers [], answered []
          earlier [] later []
        1 content/responses/res.md 2020-03-04 res
          responders ["fed"]
          respondsTo ["ins"]
          links []
          answers [], answered []
          earlier [] later []
        2 content/events/event.md 2020-03-05 event
          links []
          answers [], answered []
          earlier [] later []
        3 content/organisations/fed.md - fed
          of responders ["res"]
          links []
          answers [], answered []
          earlier [] later []
        4 content/organisations/gmp.md - gmp
          of subjects ["ins"]
          links []
          answers [], answered []
          earlier [] later []
        5 content/organisations/hmic.md - hmic
          of inspectedBy ["ins"]
          links []
          answers [], answered []
          earlier [] later []
        6 content/organisations/org.md - org
          links []
          answers [], answered []
          earlier [] later []
        7 content/topics/top.md - top
          of topics ["ins"]
          links []
          answers [], answered []
          earlier [] later []
        """)
  }

  /// In a preview they are all there, and what was left out in silence is checked.
  @Test(arguments: hiding) func aPreviewLinksHiddenRecordsToo(line: String) throws {
    let site = Self.site(hiding: line)
    let report = try site.report(showsHidden: true)
    #expect(
      report == """
        content/responses/res.md:7:57: error: the inspection "h-ins" has no finding "none" [unknown-finding]
          7 | answers: [{finding: h-ins#R1, answer: noted}, {finding: h-ins#none, answer: noted}]
            |                                                         ^~~~~~~~~~
            = it has R1

        """)
    let timeline = try site.link(showsHidden: true).value
    let inspection = try #require(timeline.index("ins"))
    #expect(timeline.ids(timeline.links.follows[inspection]) == ["h-ins"])
    #expect(timeline.ids(timeline.links.responses[inspection]) == ["h-res", "res"])
    #expect(timeline.ids(timeline.links.mentionedBy[inspection]) == ["h-event"])
  }

  /// A mistyped reference never brings a hidden id to light.
  @Test(arguments: hiding) func aHiddenIdIsNeverSuggested(line: String) throws {
    var site = Self.site(hiding: line)
    site.add(
      .response, "new",
      "responder: h-orgs\nresponds_to: h-inns\ntopics: h-topics\nsupersedes: h-ress\nanswers: [{finding: h-inz#R1, answer: noted}]",
      body: "[a](event:h-events) [b](../events/h-events.md)")
    let linked = try site.link()
    #expect(linked.diagnostics.count == 7)
    #expect(linked.diagnostics.allSatisfy { $0.id == "unknown-reference" })
    let hidden = ["h-org", "h-ins", "h-topic", "h-res", "h-event"]
    for help in linked.diagnostics.flatMap(\.help) {
      #expect(!hidden.contains { help.contains("\"\($0)\"") || help.contains("/\($0).md") }, "\(help)")
    }
  }
}

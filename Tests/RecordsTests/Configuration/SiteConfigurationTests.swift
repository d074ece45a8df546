import Diagnostics
import Testing

@testable import Records

@Suite struct SiteConfigurationTests {
  static let short = """
    title: T
    base_url: https://example.org
    language: en
    timezone: UTC
    publisher: p

    """

  @Test func everyKey() throws {
    let text = """
      title: Our record
      description: What we answered.
      base_url: https://example.org/record
      language: en-GB
      timezone: Europe/London
      publisher: gmpf
      menus:
        main:
          - label: Timeline
            link: /timeline/#top
          - {label: About, link: page:about#us}
        footer:
          - label: Federation
            link: https://polfed.org
          - label: Source
            link: pages/sources.md
      """
    let site = try Reading.site(text)
    #expect(site.title == "Our record")
    #expect(site.description == "What we answered.")
    #expect(site.baseURL.text == "https://example.org/record/")
    #expect(site.language == "en-GB")
    #expect(site.timeZone.shown == "Europe/London@5:11+13")
    #expect(site.publisher.shown == "gmpf@6:12+4")
    #expect(site.mainMenu.map(\.label) == ["Timeline", "About"])
    #expect(site.mainMenu.map(\.mark.shown) == ["10:13+14", "11:28+13"])
    #expect(
      site.mainMenu.map(\.target)
        == [.path("/timeline/", anchor: "top"), .record(.page, id: "about", anchor: "us")])
    #expect(site.footerMenu.map(\.label) == ["Federation", "Source"])
    #expect(
      site.footerMenu.map(\.target)
        == [.external("https://polfed.org"), .file(path: "content/pages/sources.md", anchor: "")])
  }

  @Test func theShortestOne() throws {
    let site = try Reading.site(Self.short)
    #expect(site.description == nil)
    #expect(
      site.mainMenu.isEmpty && site.footerMenu.isEmpty && site.regimes.isEmpty && site.scales.isEmpty
        && site.notices.isEmpty)
    #expect(site.labels == .none)
  }

  @Test(arguments: ["\u{FEFF}", "---\n", "# Our site\n\n"])
  func whatMayComeBeforeTheKeys(start: String) throws {
    #expect(try Reading.site(start + Self.short).title == "T")
  }

  @Test func labelsInTheSitesOrder() throws {
    let text =
      Self.short + "labels:\n"
      + Labels.keys.map { "  \($0): {z-\($0): Last, a-\($0): First}\n" }.joined()
    let labels = try Reading.site(text).labels
    let groups = [
      labels.inspectionKinds, labels.forms, labels.positions, labels.organisationTypes,
      labels.findingKinds, labels.grades, labels.statuses, labels.areas,
    ]
    #expect(groups.map { $0.entries.map(\.word) } == Labels.keys.map { ["z-\($0)", "a-\($0)"] })
    #expect(groups.allSatisfy { $0.entries.map(\.label) == ["Last", "First"] })
  }

  @Test func regimes() throws {
    let text =
      Self.short + """
        regimes:
          s55:
            title: Police Act 1996, section 55
            url: https://example.org/s55
            who: [local-policing-body]
            within: 56
            unit: days
            counting: inclusive
            from: publication
            hard: false
            finding_kinds: [recommendation]
            note: Not the force.
          letter: {title: L, who: a, within: 3, unit: months, counting: clear, from: receipt}
        """
    let regimes = try Reading.site(text).regimes
    #expect(regimes.map(\.id) == ["s55", "letter"])
    let first = try #require(regimes.first)
    #expect(first.title == "Police Act 1996, section 55")
    #expect(first.url == "https://example.org/s55")
    #expect(first.note == "Not the force.")
    #expect(regimes.map(\.who) == [["local-policing-body"], ["a"]])
    #expect(regimes.map(\.within) == [56, 3])
    #expect(regimes.map(\.unit) == [.days, .months])
    #expect(regimes.map(\.counting) == [.inclusive, .clear])
    #expect(regimes.map(\.from) == [.publication, .receipt])
    #expect(regimes.map(\.isHard) == [false, true])
    #expect(regimes.map(\.findingKinds) == [["recommendation"], []])
  }

  @Test(arguments: [
    ("days", SiteConfiguration.Unit.days), ("working-days", .workingDays), ("months", .months),
  ])
  func units(word: String, unit: SiteConfiguration.Unit) throws {
    let regime = "{title: L, who: a, within: 3, unit: \(word), counting: exclusive, from: sending}"
    let holidays = "bank_holidays: []\n"
    let regimes = try Reading.site(Self.short + holidays + "regimes: {x: \(regime)}\n").regimes
    #expect(regimes.map(\.unit) == [unit])
    #expect(regimes.map(\.counting) == [.exclusive])
    #expect(regimes.map(\.from) == [.sending])
  }

  @Test func notices() throws {
    let text =
      Self.short + """
        notices:
          - label: Duty change notice
            days: 90
            counting: exclusive
            for: Members
            link: page:about
          - {label: Other, days: 0, counting: clear}
        """
    let notices = try Reading.site(text).notices
    #expect(notices.map(\.label) == ["Duty change notice", "Other"])
    #expect(notices.map(\.days) == [90, 0])
    #expect(notices.map(\.counting) == [.exclusive, .clear])
    #expect(notices.map(\.audience) == ["Members", nil])
    #expect(notices.map { $0.link?.target } == [.record(.page, id: "about", anchor: ""), nil])
    #expect(notices.map { $0.link?.label } == ["Duty change notice", nil])
    #expect(notices.map { $0.link?.mark.shown } == ["11:11+10", nil])
  }
}

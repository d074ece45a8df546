import Diagnostics
import Testing

@testable import Records

/// What `moved_addresses` of site.yml makes of records, and what is said of rules that cannot be followed.
@Suite struct MovedAddressesProblemTests {
  private static func report(_ rules: String) -> String {
    Reading.siteReport(SiteConfigurationTests.short + "moved_addresses:\n" + rules)
  }

  @Test func rulesThatAreNone() {
    let rules = """
        - {from: old.example, to: https://new.example/}
        - {from: https://old.example/}
        - https://old.example/

      """
    let report = """
      content/site.yml:7:12: error: "from" cannot be "old.example" [bad-url]
        7 |   - {from: old.example, to: https://new.example/}
          |            ^~~~~~~~~~~
          = give a whole address that begins with https:// or http://
      content/site.yml:8:5: error: a moved address needs "to" [missing-key]
        8 |   - {from: https://old.example/}
          |     ^
          = add a line to: with its value
      content/site.yml:9:5: error: "moved_addresses" must be keys such as from:, not a text [wrong-type]
        9 |   - https://old.example/
          |     ^~~~~~~~~~~~~~~~~~~~

      """
    #expect(Self.report(rules) == report)
  }

  @Test func rulesThatContradictEachOther() {
    let rules = """
        - {from: https://a.example/, to: https://b.example/}
        - {from: https://A.example, to: https://c.example/}

      """
    let report = """
      content/site.yml:8:12: error: "https://A.example" is given twice [repeated-move]
        8 |   - {from: https://A.example, to: https://c.example/}
          |            ^~~~~~~~~~~~~~~~~
          = it was first given on line 7; keep one of the two

      """
    #expect(Self.report(rules) == report)
  }

  @Test func circles() {
    let rules = """
        - {from: https://a.example/, to: https://b.example/}
        - {from: https://b.example/, to: https://a.example/x/}
        - {from: https://c.example/, to: https://c.example/new/}

      """
    let report = """
      content/site.yml:7:36: error: these addresses move in a circle: https://a.example/ -> https://b.example/ \
      -> https://a.example/ [circular-moves]
        7 |   - {from: https://a.example/, to: https://b.example/}
          |                                    ^~~~~~~~~~~~~~~~~~
          = let each rule lead to where the addresses are today
      content/site.yml:9:36: error: "https://c.example/new/" lies under "https://c.example/" and would be \
      moved again [circular-moves]
        9 |   - {from: https://c.example/, to: https://c.example/new/}
          |                                    ^~~~~~~~~~~~~~~~~~~~~~
          = write a rule for each part that has moved

      """
    #expect(Self.report(rules) == report)
  }

  @Test func needlessRules() {
    let rules = """
        - {from: https://a.example/x/, to: https://b.example/x/}
        - {from: https://a.example/, to: https://b.example/}

      """
    let report = """
      content/site.yml:7:12: warning: "https://a.example/" moves these addresses to the same place \
      [needless-move]
        7 |   - {from: https://a.example/x/, to: https://b.example/x/}
          |            ^~~~~~~~~~~~~~~~~~~~
          = take this rule out

      """
    #expect(Self.report(rules) == report)
  }

  private static let site =
    SiteConfigurationTests.short
    + "moved_addresses: [{from: https://old.example/, to: https://new.example/r/}]\n"

  /// Every address of front matter is that of today; former ones stay what they were.
  @Test func addressesOfFrontMatter() throws {
    let text = """
      ---
      title: T
      inspectorate: a
      subject: b
      kind: k
      published: 2020
      report: {url: https://old.example/1.pdf, archive: https://old.example/archive}
      former_urls: [https://old.example/0.pdf]
      sources:
        - {url: https://old.example/2, archive: https://archive.example/https://old.example/2}
        - {url: https://elsewhere.example/}
      discrepancies: [{what: W, source: https://old.example/2}]
      findings:
        - id: R1
          kind: k
          text: See [there](https://old.example/3).
          history: [{axis: closed, status: completed, source: https://old.example/4}]
      ---

      """
    let settings = try Reading.site(Self.site).reading
    let record = try Reading.record(text, path: "content/inspections/x.md", settings: settings)
    guard case .inspection(let inspection) = record.details else { return }
    #expect(inspection.report?.url == "https://new.example/r/1.pdf")
    #expect(inspection.report?.formerURL == "https://old.example/1.pdf")
    #expect(inspection.report?.archive == "https://new.example/r/archive")
    #expect(inspection.formerURLs == ["https://old.example/0.pdf"])
    #expect(record.front.sources.map(\.url) == ["https://new.example/r/2", "https://elsewhere.example/"])
    #expect(record.front.sources.map(\.formerURL) == ["https://old.example/2", nil])
    #expect(record.front.sources[0].archive == "https://archive.example/https://old.example/2")
    #expect(record.front.discrepancies.map(\.source) == ["https://new.example/r/2"])
    #expect(
      String(decoding: inspection.findings[0].text.rendered.html, as: UTF8.self)
        == "See <a href=\"https://new.example/r/3\">there</a>.")
    #expect(inspection.findings[0].history.map(\.source) == ["https://new.example/r/4"])
  }
}

import Diagnostics
import Testing

@testable import Records

@Suite struct CommonFieldsTests {
  @Test func whatEveryKindHas() throws {
    let text = """
      ---
      title: Über uns
      summary: |
        Two
        lines.
      draft: true
      embargo: 2024-07-18T09:30+01:00
      aliases: [/old/place/, /alt.html]
      template: special
      sources:
        - url: https://example.org/a
          title: A
          format: PDF
          publisher: hmicfrs
          seen: 2024-01-02
          archive: https://archive.example.org/a
          confirmed: secondary
        - url: http://example.org/b
      discrepancies:
        - what: The date
          here: 3 March
          there: 4 March
          source: https://example.org/c
        - {what: The title}
      corrections:
        - date: 2024-02
          text: A name was put right.
      withdrawn: {date: 2026-03-01, reason: It named a person.}
      extra:
        colour: blue
        list: [one, two]
      ---
      """
    let front = try Reading.record(text, path: "content/pages/about.md").front
    #expect(front.title == "Über uns")
    #expect(front.titleMark.shown == "2:8+8")
    #expect(front.summary == "Two\nlines.\n")
    #expect(front.isDraft)
    #expect(front.embargo == Instant(seconds: 1_721_291_400))
    #expect(front.aliases.map(\.shown) == ["/old/place/@8:11+11", "/alt.html@8:24+9"])
    #expect(front.template?.shown == "special@9:11+7")
    #expect(front.sources.map(\.url) == ["https://example.org/a", "http://example.org/b"])
    let source = try #require(front.sources.first)
    #expect([source.title, source.format, source.archive] == ["A", "PDF", "https://archive.example.org/a"])
    #expect(source.publisher?.shown == "hmicfrs@14:16+7")
    #expect(source.seen?.edtf == "2024-01-02")
    #expect(front.sources.map(\.confirmed) == [.secondary, nil])
    #expect(
      front.discrepancies == [
        CommonFields.Discrepancy(
          what: "The date", here: "3 March", there: "4 March", source: "https://example.org/c"),
        CommonFields.Discrepancy(what: "The title", here: nil, there: nil, source: nil),
      ])
    #expect(
      front.corrections == [
        CommonFields.Correction(date: try RecordDate(parsing: "2024-02"), text: "A name was put right.")
      ])
    let day = try #require(CivilDate(year: 2026, month: 3, day: 1))
    #expect(front.withdrawal == CommonFields.Withdrawal(date: day, reason: "It named a person."))
    #expect(
      front.extra == [
        CommonFields.ExtraEntry(key: "colour", values: ["blue"]),
        CommonFields.ExtraEntry(key: "list", values: ["one", "two"]),
      ])
  }

  @Test func whatMayBeLeftOut() throws {
    let front = try Reading.record("---\ntitle: T\n---\n", path: "content/pages/about.md").front
    #expect(!front.isDraft)
    #expect(front.summary == nil)
    #expect(front.embargo == nil)
    #expect(front.template == nil && front.withdrawal == nil)
    #expect(front.aliases.isEmpty && front.sources.isEmpty && front.discrepancies.isEmpty)
    #expect(front.corrections.isEmpty && front.extra.isEmpty)
  }

  @Test(arguments: [("yes", CommonFields.Source.Confirmation.yes), ("secondary", .secondary), ("no", .no)])
  func howWellASourceBearsItOut(word: String, confirmation: CommonFields.Source.Confirmation) throws {
    let text = "---\ntitle: T\nsources: [{url: 'https://a.b', confirmed: \(word)}]\n---\n"
    let front = try Reading.record(text, path: "content/pages/about.md").front
    #expect(front.sources.map(\.confirmed) == [confirmation])
  }

  /// A path begins with `/` and has no empty part, `.`, `..`, query, fragment or backslash.
  @Test(arguments: [
    "old", "/", "//", "//evil.org/x", "/a//b", "/./a", "/a/../b", "/..", "/a?b", "/a#b", "/a b", "/a\\\\b",
    "https://a.b/c", "/a\\tb",
  ])
  func aliasesThatAreNoPaths(path: String) {
    let report = Reading.report(
      "---\ntitle: T\naliases: [\"\(path)\"]\n---\n", path: "content/pages/about.md")
    #expect(report.hasPrefix("content/pages/about.md:3:11: error: \"aliases\" cannot be \""), "\(report)")
    #expect(report.hasSuffix("    = give a path on this site, such as /old/place/\n"))
  }

  @Test(arguments: ["/a", "/a/", "/a/b.html", "/über/", "/...", "/.well-known/x", "/a%20b", "/a:b"])
  func aliasesThatAre(path: String) throws {
    let text = "---\ntitle: T\naliases: [\"\(path)\"]\n---\n"
    let front = try Reading.record(text, path: "content/pages/about.md").front
    #expect(front.aliases.map(\.text) == [path])
  }
}

import Diagnostics
import Markdown
import Testing

@testable import Records

/// What site.yml says about Markdown texts, and what becomes of it in records.
@Suite struct MarkdownSettingsTests {
  static let short = SiteConfigurationTests.short

  @Test func nothingSaid() throws {
    let site = try Reading.site(Self.short)
    #expect(site.markdown == .plain)
    #expect(!site.markdown.allowsRawHTML && !site.markdown.isSmart && site.markdown.glossary == nil)
    #expect(site.reading == .plain)
  }

  @Test(arguments: [true, false], [true, false]) func bothFlags(rawHTML: Bool, isSmart: Bool) throws {
    let text = Self.short + "markdown: {raw_html: \(rawHTML), smart: \(isSmart)}\n"
    let markdown = try Reading.site(text).markdown
    #expect(markdown == MarkdownSettings(allowsRawHTML: rawHTML, isSmart: isSmart))
  }

  @Test func glossaryInTheSitesOrder() throws {
    let text =
      Self.short + """
        glossary:
          PEEL: police effectiveness, efficiency and legitimacy
          AFI: area for improvement
          Q&A: "questions: and answers"
          "9/11": The attacks
          Op Élan: An operation
          "null": >-
            Nothing
            at all
          \(String(repeating: "x", count: 100)): y
        """
    let glossary = try #require(try Reading.site(text).markdown.glossary)
    #expect(
      glossary.terms == [
        .init(term: "PEEL", expansion: "police effectiveness, efficiency and legitimacy"),
        .init(term: "AFI", expansion: "area for improvement"),
        .init(term: "Q&A", expansion: "questions: and answers"),
        .init(term: "9/11", expansion: "The attacks"),
        .init(term: "Op Élan", expansion: "An operation"),
        .init(term: "null", expansion: "Nothing at all"),
        .init(term: String(repeating: "x", count: 100), expansion: "y"),
      ])
  }

  @Test func anEmptyGlossary() throws {
    #expect(try Reading.site(Self.short + "glossary: {}\n").markdown.glossary == nil)
  }

  /// A body gets everything, the text of a finding all but the glossary.
  @Test func optionsOfTexts() {
    let glossary = Glossary([.init(term: "A", expansion: "b")])
    let settings = MarkdownSettings(allowsRawHTML: true, isSmart: true, glossary: glossary)
    #expect(
      settings.bodyOptions(reservedIDs: ["R1"])
        == MarkdownOptions(
          allowsRawHTML: true, hasExtensions: true, reservedIDs: ["R1"], isSmart: true, glossary: glossary))
    #expect(
      settings.inlineOptions == MarkdownOptions(allowsRawHTML: true, hasExtensions: true, isSmart: true))
    #expect(
      MarkdownSettings.plain.bodyOptions(reservedIDs: [])
        == MarkdownOptions(hasExtensions: true, reservedIDs: []))
    #expect(MarkdownSettings.plain.inlineOptions == MarkdownOptions(hasExtensions: true))
  }

  private static let inspection = """
    ---
    title: T
    inspectorate: a
    subject: b
    kind: c
    published: 2024
    findings: [{id: R1, kind: d, text: "A <i>finding</i>."}]
    ---

    A <b>body</b>.

    """

  @Test func rawHTMLInTexts() throws {
    let path = "content/inspections/x.md"
    let site = try Reading.site(Self.short + "markdown: {raw_html: true}\n")
    let record = try Reading.record(Self.inspection, path: path, settings: site.reading)
    #expect(record.body.rendered.html == Array("<p>A <b>body</b>.</p>\n".utf8))
    guard case .inspection(let inspection) = record.details else {
      Issue.record("\(record.details)")
      return
    }
    #expect(inspection.findings.map(\.text.rendered.html) == [Array("A <i>finding</i>.".utf8)])
    let refused = Record.read(ContentFile(path: path, bytes: Array(Self.inspection.utf8)), settings: .plain)
    #expect(refused.diagnostics.map(\.id) == ["raw-html", "raw-html"])
  }

  /// Under settings that are not known nothing is reported that they might allow.
  @Test func unknownSettings() {
    let file = ContentFile(path: "content/inspections/x.md", bytes: Array(Self.inspection.utf8))
    #expect(Record.read(file, settings: .unknown).diagnostics == [])
  }

  /// HTML is refused when nothing is said of it, and not when what is said has a slip.
  @Test(arguments: [
    ("", false), ("markdown: {}\n", false), ("markdown: {smart: true}\n", false),
    ("markdown: {raw_html: false}\n", false), ("markdown: {raw_html: false, smart: 1}\n", false),
    ("markdown: {raw_html: yes}\n", true), ("markdown: {raw-html: true}\n", true),
    ("markdown: [raw_html]\n", true), ("markdown:\n", true), ("markdown: {raw_html: }\n", true),
  ])
  func slips(keys: String, allowsRawHTML: Bool) {
    let site = SiteConfiguration.read(Array((Self.short + keys).utf8))
    #expect(site.value?.markdown.allowsRawHTML == allowsRawHTML)
  }
}

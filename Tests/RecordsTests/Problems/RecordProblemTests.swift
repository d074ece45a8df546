import Diagnostics
import Testing

@testable import Records

/// What the files of these tests cannot show, and the names of all problems.
@Suite struct RecordProblemTests {
  @Test func bytesOfAnotherEncoding() {
    let bytes = Array("---\ntitle: Caf".utf8) + [0xE9] + Array(" society\n---\n".utf8)
    let report = """
      content/pages/x.md:2:11: error: this is not UTF-8 text [not-utf8]
        2 | title: Caf\u{FFFD} society
          |           ^
          = save the file as UTF-8

      """
    #expect(Reading.report(bytes, path: "content/pages/x.md") == report)
    let site = SiteConfiguration.read([0xFF, 0xFE, 0x74, 0x00])
    #expect(site.value == nil)
    let text = TextReport { _ in nil }.text(of: site.diagnostics)
    #expect(
      text == "content/site.yml:1:1: error: this is not UTF-8 text [not-utf8]\n    = save the file as UTF-8\n"
    )
  }

  private func report(_ problem: RecordProblem) -> String {
    TextReport { _ in nil }.text(of: [Place(path: "content/site.yml").reports(problem)])
  }

  @Test func aTimeZoneThatTheMachineDoesNotKnow() {
    let text = """
      content/site.yml: error: no time zone is called "Europe/Manchester" on this machine [unknown-time-zone]
          = give a name such as Europe/London; the package tzdata has the names

      """
    #expect(report(.unknownTimeZone("Europe/Manchester")) == text)
  }

  @Test func aSiteWithoutItsFile() {
    let text = """
      content/site.yml: error: there is no content/site.yml [site-file-missing]
          = create it with title:, base_url:, language:, timezone: and publisher:

      """
    #expect(report(.siteFileMissing) == text)
  }

  @Test func textsOfFilesAreQuotedAndCut() {
    let text = """
      content/site.yml: error: "a\u{FFFD}\\"b\\nc" has no value [empty-value]
          = write a value after the colon, or take the line out

      """
    #expect(report(.emptyValue("a\u{1B}\"b\nc")) == text)
    let long = String(repeating: "x", count: 200)
    #expect(report(.badFlag("draft", long)).contains("not \"\(long.prefix(80))…\" [bad-flag]\n"))
  }

  /// Names are stable: programs filter by them. One problem of each kind.
  @Test func everyNameAndWeight() {
    let all: [(RecordProblem, String)] = [
      (.notUTF8, "not-utf8"), (.nul, "nul-byte"), (.frontMatterMissing, "front-matter-missing"),
      (.frontMatterNotClosed, "front-matter-not-closed"), (.notMapping(found: nil), "not-a-mapping"),
      (.yamlSyntax(""), "yaml-syntax"), (.severalDocuments, "yaml-syntax"),
      (.yamlAnchor, "yaml-feature"), (.yamlTag, "yaml-feature"), (.yamlTooDeep(limit: 1), "yaml-too-deep"),
      (.duplicateKey("", firstLine: 1), "duplicate-key"),
      (.unknownKey("", in: "", known: []), "unknown-key"), (.missingKey("", in: ""), "missing-key"),
      (.emptyValue(""), "empty-value"), (.wrongType(key: nil, expected: "", found: ""), "wrong-type"),
      (.badDate("", "", .form), "bad-date"), (.intervalNotAllowed("", ""), "bad-date"),
      (.badInstant("", ""), "bad-date"), (.badFlag("", ""), "bad-flag"), (.badNumber("", ""), "bad-number"),
      (.badURL("", ""), "bad-url"), (.badPath("", ""), "bad-path"),
      (.badChoice("", "", words: []), "bad-choice"), (.nearLabel("", "", near: ""), "near-label"),
      (.badID(""), "bad-id"), (.badFindingID(""), "bad-finding-id"),
      (.duplicateFinding("", firstLine: 1), "duplicate-finding"),
      (.badFindingReference(""), "bad-finding-reference"),
      (.unknownFolder("", known: []), "unknown-folder"), (.unknownScheme("", address: ""), "unknown-scheme"),
      (.unsafeScheme(""), "unsafe-address"), (.badLink(""), "bad-url"),
      (.outsideContent(""), "outside-content"),
      (.unknownTimeZone(""), "unknown-time-zone"), (.siteFileMissing, "site-file-missing"),
    ]
    #expect(all.map(\.0.id) == all.map(\.1))
    #expect(all.filter { $0.0.severity == .warning }.map(\.1) == ["near-label"])
  }
}

import Testing

@testable import Diagnostics

@Suite struct GitHubReportTests {
  @Test func nothingWrong() { #expect(GitHubReport.text(of: []) == "") }

  @Test func errorsAndWarningsWithTheirPlaces() {
    let error = Slip(id: "one", message: "is \"wrong\"", help: ["a", "b"]).at(7, 15, length: 17)
    let warning = Slip(id: "two", severity: .warning).ofFile("content/é.md")
    #expect(
      GitHubReport.text(of: [error, warning], folder: "sites/ours/") == """
        ::error file=sites/ours/content/a.md,line=7,col=15,endColumn=32,title=one::is "wrong"%0Aa%0Ab
        ::warning file=sites/ours/content/é.md,title=two::this is wrong

        """)
  }

  @Test func whatWouldEndAValueIsEscaped() {
    let slip = Slip(id: "one", message: "100%: a, b\r\n::error::", help: ["%0A"])
    #expect(
      GitHubReport.text(of: [slip.ofFile("content/a,b:c%.md")])
        == "::error file=content/a%2Cb%3Ac%25.md,title=one::100%25: a, b%0D%0A::error::%0A%250A\n")
  }

  /// The runner shows what it is told in a log, which people read at a terminal.
  @Test func whatCannotBePrintedIsReplaced() {
    let slip = Slip(id: "one", message: "a\u{1B}[31m\tb\u{202E}c")
    #expect(
      GitHubReport.text(of: [slip.ofFile("content/\u{1B}\u{85}.md")])
        == "::error file=content/\u{FFFD}\u{FFFD}.md,title=one::a\u{FFFD}[31m\u{FFFD}b\u{FFFD}c\n")
  }

  @Test func failure() {
    #expect(
      GitHubReport.text(ofFailure: "no room", help: ["make room"])
        == "::error title=rejoinder::no room%0Amake room\n")
  }
}

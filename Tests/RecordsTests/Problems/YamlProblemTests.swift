import Diagnostics
import Testing

@testable import Records

/// The exact words about front matter that is not YAML.
@Suite struct YamlProblemTests {
  @Test func aColonInAText() {
    let text = """
      ---
      title: Inspection: the answer
      ---

      """
    let report = """
      content/pages/x.md:2:18: error: this is not YAML: mapping values are not allowed in this context \
      [yaml-syntax]
        2 | title: Inspection: the answer
          |                  ^
          = a text with a colon in it must stand in quotation marks

      """
    #expect(Reading.report(text, path: "content/pages/x.md") == report)
  }

  @Test func aTabInAnIndent() {
    let text = "---\ntitle: T\nsources:\n\t- url: https://a.org\n---\n"
    let report = """
      content/pages/x.md:4:1: error: this is not YAML: found character that cannot start any token \
      [yaml-syntax]
        4 | \t- url: https://a.org
          | ^
          = indent with spaces, not tabs; put a text that begins with a sign in quotation marks

      """
    #expect(Reading.report(text, path: "content/pages/x.md") == report)
  }

  @Test func aSignAtTheStart() {
    let text = """
      ---
      title: @gmpf replies
      ---

      """
    let report = """
      content/pages/x.md:2:8: error: this is not YAML: found character that cannot start any token \
      [yaml-syntax]
        2 | title: @gmpf replies
          |        ^
          = indent with spaces, not tabs; put a text that begins with a sign in quotation marks

      """
    #expect(Reading.report(text, path: "content/pages/x.md") == report)
  }

  @Test func aQuotationMarkThatIsNotClosed() {
    let text = """
      ---
      title: "Our response
      ---

      """
    let report = """
      content/pages/x.md:2:8: error: this is not YAML: found unexpected end of stream [yaml-syntax]
        2 | title: "Our response
          |        ^
          = a quotation mark is not closed

      """
    #expect(Reading.report(text, path: "content/pages/x.md") == report)
  }

  @Test func aBracketThatIsNotClosed() {
    let text = """
      ---
      title: T
      aliases: [/a/
      summary: S
      ---

      """
    let report = """
      content/pages/x.md:3:10: error: this is not YAML: did not find expected ',' or ']' [yaml-syntax]
        3 | aliases: [/a/
          |          ^
          = this bracket is not closed, or a comma is missing after it

      """
    #expect(Reading.report(text, path: "content/pages/x.md") == report)
  }

  @Test func aBracketThatIsNotClosedBeforeTheEnd() {
    let text = """
      ---
      title: T
      aliases: [/a/
      ---

      """
    let report = """
      content/pages/x.md:3:10: error: this is not YAML: did not find expected ',' or ']' [yaml-syntax]
        3 | aliases: [/a/
          |          ^
          = this bracket is not closed, or a comma is missing after it

      """
    #expect(Reading.report(text, path: "content/pages/x.md") == report)
  }

  /// Also when the last line has no line break.
  @Test(arguments: [
    ("[", 2), ("{", 2), ("a: [b", 4), ("a: {b: c", 4), ("\"", 1), ("a: 'é", 4), ("? [", 4), ("%", 1),
  ])
  func aPlaceIsInTheFile(text: String, column: Int32) throws {
    let fault = #expect(throws: YamlFault.self) { try YamlReader.read(Array(text.utf8)[...], lineOffset: 0) }
    #expect([fault?.mark.line, fault?.mark.column] == [1, column])
  }

  @Test func aKeyWithoutAColon() {
    let text = """
      ---
      title: T
      summary
      draft: true
      ---

      """
    let report = """
      content/pages/x.md:4:1: error: this is not YAML: could not find expected ':' [yaml-syntax]
        4 | draft: true
          | ^
          = look at the line before too: a quotation mark, a bracket or an indent may be missing

      """
    #expect(Reading.report(text, path: "content/pages/x.md") == report)
  }

  @Test func aWrongIndent() {
    let text = """
      ---
      title: T
       summary: S
      ---

      """
    let report = """
      content/pages/x.md:3:9: error: this is not YAML: mapping values are not allowed in this context \
      [yaml-syntax]
        3 |  summary: S
          |         ^
          = a text with a colon in it must stand in quotation marks

      """
    #expect(Reading.report(text, path: "content/pages/x.md") == report)
  }

  @Test func aListAmongKeys() {
    let text = """
      ---
      title: T
      - draft
      ---

      """
    let report = """
      content/pages/x.md:3:1: error: this is not YAML: did not find expected key [yaml-syntax]
        3 | - draft
          | ^
          = look at the line before too: a quotation mark, a bracket or an indent may be missing

      """
    #expect(Reading.report(text, path: "content/pages/x.md") == report)
  }

  @Test func aLineSeparator() {
    let text = """
      ---
      title: Our\u{2028}response
      ---

      """
    let report = """
      content/pages/x.md:2:11: error: this is not YAML: a line separator stands here [yaml-syntax]
        2 | title: Our�response
          |           ^
          = take out the sign that cannot be seen (U+0085, U+2028 or U+2029), or begin a new line

      """
    #expect(Reading.report(text, path: "content/pages/x.md") == report)
  }

  @Test func aControlCharacterInAnEscape() {
    let text = """
      ---
      title: "a\\eb"
      ---

      """
    let report = """
      content/pages/x.md:2:8: error: this is not YAML: control characters are not allowed [yaml-syntax]
        2 | title: "a\\eb"
          |        ^~~~~~

      """
    #expect(Reading.report(text, path: "content/pages/x.md") == report)
  }
}

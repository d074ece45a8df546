import Testing

@testable import Records

/// The exact words about what site.yml says of Markdown texts and abbreviations.
@Suite struct MarkdownSettingsProblemTests {
  @Test func markdownKeys() {
    let text =
      SiteConfigurationTests.short + "markdown:\n  raw_html: yes\n  smart: \"true\"\n  tables: true\n"
    let report = """
      content/site.yml:7:13: error: "raw_html" must be true or false, not "yes" [bad-flag]
        7 |   raw_html: yes
          |             ^~~
      content/site.yml:8:10: error: "smart" must be true or false, not "true" [bad-flag]
        8 |   smart: "true"
          |          ^~~~~~
          = write true without quotation marks
      content/site.yml:9:3: error: "tables" is not a key of markdown [unknown-key]
        9 |   tables: true
          |   ^~~~~~

      """
    #expect(Reading.siteReport(text) == report)
  }

  @Test func notKeys() {
    let text = SiteConfigurationTests.short + "markdown: smart\nglossary: [AFI]\n"
    let report = """
      content/site.yml:6:11: error: "markdown" must be keys such as raw_html:, not a text [wrong-type]
        6 | markdown: smart
          |           ^~~~~
      content/site.yml:7:11: error: "glossary" must be keys with values, not a list [wrong-type]
        7 | glossary: [AFI]
          |           ^

      """
    #expect(Reading.siteReport(text) == report)
  }

  @Test func terms() {
    let long = "é" + String(repeating: "x", count: 99)
    let text =
      SiteConfigurationTests.short + """
        glossary:
          "": nothing
          ~: nothing
          " AFI": blank
          "AFI\u{A0}": blank
          "A\\nB": lines
          "&-": signs
          \(long): long
          AFI: area for improvement
          AFI: another

        """
    let report = """
      content/site.yml:7:3: error: "" cannot be a term of the glossary [bad-term]
        7 |   "": nothing
          |   ^~
          = write the term before the colon, such as AFI: area for improvement
      content/site.yml:8:3: error: "" cannot be a term of the glossary [bad-term]
        8 |   ~: nothing
          |   ^
          = write the term before the colon, such as AFI: area for improvement
      content/site.yml:9:3: error: " AFI" cannot be a term of the glossary [bad-term]
        9 |   " AFI": blank
          |   ^~~~~~
          = take out the blanks before and after it
      content/site.yml:10:3: error: "AFI\u{A0}" cannot be a term of the glossary [bad-term]
        10 |   "AFI\u{A0}": blank
           |   ^~~~~~
           = take out the blanks before and after it
      content/site.yml:11:3: error: "A\\nB" cannot be a term of the glossary [bad-term]
        11 |   "A\\nB": lines
           |   ^~~~~~
           = write it on one line
      content/site.yml:12:3: error: "&-" cannot be a term of the glossary [bad-term]
        12 |   "&-": signs
           |   ^~~~
           = a term has at least one letter or digit
      content/site.yml:13:3: error: "\(long.prefix(80))…" cannot be a term of the glossary [bad-term]
        13 |   \(long): long
           |   ^\(String(repeating: "~", count: 99))
           = a term has at most 100 bytes
      content/site.yml:15:3: error: "AFI" is given twice [duplicate-key]
        15 |   AFI: another
           |   ^~~
           = it was first given on line 14; keep one of the two

      """
    #expect(Reading.siteReport(text) == report)
  }

  @Test func expansions() {
    let text =
      SiteConfigurationTests.short + """
        glossary:
          AFI:
          GMP: ""
          HMIC: "  "
          PCC: [police, and, crime]
          PEEL: ~
          "-": ""

        """
    let report = """
      content/site.yml:7:7: error: "AFI" has no value [empty-value]
        7 |   AFI:
          |       ^
          = write a value after the colon, or take the line out
      content/site.yml:8:8: error: "GMP" has no value [empty-value]
        8 |   GMP: ""
          |        ^~
          = write a value after the colon, or take the line out
      content/site.yml:9:9: error: "HMIC" has no value [empty-value]
        9 |   HMIC: "  "
          |         ^~~~
          = write a value after the colon, or take the line out
      content/site.yml:10:8: error: "PCC" must be a text, not a list [wrong-type]
        10 |   PCC: [police, and, crime]
           |        ^
      content/site.yml:11:9: error: "PEEL" has no value [empty-value]
        11 |   PEEL: ~
           |         ^
           = write a value after the colon, or take the line out
      content/site.yml:12:3: error: "-" cannot be a term of the glossary [bad-term]
        12 |   "-": ""
           |   ^~~
           = a term has at least one letter or digit
      content/site.yml:12:8: error: "-" has no value [empty-value]
        12 |   "-": ""
           |        ^~
           = write a value after the colon, or take the line out

      """
    #expect(Reading.siteReport(text) == report)
  }
}

import Diagnostics
import Testing

@testable import Records

/// The exact words about a site.yml that cannot be read, or has the wrong keys.
@Suite struct SiteKeyProblemTests {
  @Test func anEmptyFile() {
    let text = ""
    let report = """
      content/site.yml:1:1: error: there are no keys here [not-a-mapping]
        1 |\u{20}
          | ^
          = write a key, a colon and a value on each line, such as title: Our response

      """
    #expect(Reading.siteReport(text) == report)
  }

  @Test func aSiteWithNothingButComments() {
    let text = "# Our site\n"
    let report = """
      content/site.yml:1:1: error: there are no keys here [not-a-mapping]
        1 | # Our site
          | ^~~
          = write a key, a colon and a value on each line, such as title: Our response

      """
    #expect(Reading.siteReport(text) == report)
  }

  @Test func aTextThatIsNoSite() {
    let text = "Our site\n"
    let report = """
      content/site.yml:1:1: error: keys with values were expected here, not a text [not-a-mapping]
        1 | Our site
          | ^~~~~~~~
          = write a key, a colon and a value on each line, such as title: Our response

      """
    #expect(Reading.siteReport(text) == report)
  }

  @Test func everyMissingKey() {
    let text = "description: D\n"
    let report = """
      content/site.yml:1:1: error: site.yml needs "base_url" [missing-key]
        1 | description: D
          | ^
          = add a line base_url: with its value
      content/site.yml:1:1: error: site.yml needs "language" [missing-key]
        1 | description: D
          | ^
          = add a line language: with its value
      content/site.yml:1:1: error: site.yml needs "publisher" [missing-key]
        1 | description: D
          | ^
          = add a line publisher: with its value
      content/site.yml:1:1: error: site.yml needs "timezone" [missing-key]
        1 | description: D
          | ^
          = add a line timezone: with its value
      content/site.yml:1:1: error: site.yml needs "title" [missing-key]
        1 | description: D
          | ^
          = add a line title: with its value

      """
    #expect(Reading.siteReport(text) == report)
  }

  /// The form of a language tag is checked, not whether somebody speaks it.
  @Test(arguments: [
    ("en", true), ("en-GB", true), ("sr-Latn-RS", true), ("x y", false), ("e", false), ("en_GB", false),
    ("en-", false), ("1n", false), ("zz-abcdefghi", false),
  ])
  func languageTags(tag: String, isTag: Bool) {
    let text = "title: T\nbase_url: https://example.org\nlanguage: \(tag)\ntimezone: UTC\npublisher: p\n"
    let report = """
      content/site.yml:3:11: error: "\(tag)" is not a language tag [bad-language]
        3 | language: \(tag)
          |           ^\(String(repeating: "~", count: tag.count - 1))
          = give a tag such as en-GB or cy (BCP 47)

      """
    #expect(Reading.siteReport(text) == (isTag ? "" : report))
  }

  @Test func keysWithASlip() {
    let text = """
      titel: T
      title: T
      base_url: https://example.org
      language: en
      timezone: UTC
      publisher: p
      notice: []

      """
    let report = """
      content/site.yml:1:1: error: "titel" is not a key of site.yml [unknown-key]
        1 | titel: T
          | ^~~~~
          = did you mean "title"?
      content/site.yml:7:1: error: "notice" is not a key of site.yml [unknown-key]
        7 | notice: []
          | ^~~~~~
          = did you mean "notices"?

      """
    #expect(Reading.siteReport(text) == report)
  }

  @Test func aTextThatIsNotYAML() {
    let text = """
      title: Our site: the record
      title: T
      base_url: https://example.org
      language: en
      timezone: UTC
      publisher: p

      """
    let report = """
      content/site.yml:1:16: error: this is not YAML: mapping values are not allowed in this context \
      [yaml-syntax]
        1 | title: Our site: the record
          |                ^
          = a text with a colon in it must stand in quotation marks

      """
    #expect(Reading.siteReport(text) == report)
  }

  @Test func aNULInTheSiteFile() {
    let text = "title: T\0\n"
    let report = """
      content/site.yml:1:9: error: the file has a NUL byte, so it is not text [nul-byte]
        1 | title: T�
          |         ^
          = save the file as plain text

      """
    #expect(Reading.siteReport(text) == report)
  }

  @Test func aSecondDocument() {
    let text =
      SiteConfigurationTests.short + """
        ---
        title: U

        """
    let report = """
      content/site.yml:6:1: error: this is not YAML as it is used here: a second document begins \
      [yaml-syntax]
        6 | ---
          | ^~~
          = take out the line ... or --- that begins it

      """
    #expect(Reading.siteReport(text) == report)
  }

  @Test func aBaseThatIsNoAddress() {
    let text = """
      title: T
      base_url: example.org/sub
      language: en
      timezone: UTC
      publisher: p

      """
    let report = """
      content/site.yml:2:11: error: "base_url" cannot be "example.org/sub" [bad-url]
        2 | base_url: example.org/sub
          |           ^~~~~~~~~~~~~~~
          = give a whole address that begins with https:// or http://

      """
    #expect(Reading.siteReport(text) == report)
  }

  @Test func aBaseWithAQuery() {
    let text = """
      title: T
      base_url: https://example.org/?a=b
      language: en
      timezone: UTC
      publisher: p

      """
    let report = """
      content/site.yml:2:11: error: "base_url" cannot be "https://example.org/?a=b" [bad-url]
        2 | base_url: https://example.org/?a=b
          |           ^~~~~~~~~~~~~~~~~~~~~~~~
          = give a whole address that begins with https:// or http://

      """
    #expect(Reading.siteReport(text) == report)
  }

  @Test func aBaseWithoutAHost() {
    let text = """
      title: T
      base_url: https:///sub
      language: en
      timezone: UTC
      publisher: p

      """
    let report = """
      content/site.yml:2:11: error: "base_url" cannot be "https:///sub" [bad-url]
        2 | base_url: https:///sub
          |           ^~~~~~~~~~~~
          = give a whole address that begins with https:// or http://

      """
    #expect(Reading.siteReport(text) == report)
  }

  @Test func keysWithoutAValue() {
    let text = """
      title: T
      base_url: https://example.org
      language: ~
      timezone:\u{20}
      publisher: p

      """
    let report = """
      content/site.yml:3:1: error: "language" has no value [empty-value]
        3 | language: ~
          | ^~~~~~~~
          = write a value after the colon, or take the line out
      content/site.yml:4:1: error: "timezone" has no value [empty-value]
        4 | timezone:\u{20}
          | ^~~~~~~~
          = write a value after the colon, or take the line out

      """
    #expect(Reading.siteReport(text) == report)
  }
}

import Diagnostics
import Testing

@testable import Records

/// The addresses that `site.yml` leaves out of the check of links to other sites.
@Suite struct LinkExceptionTests {
  @Test func isRead() throws {
    let text = """
      link_exceptions:
        - url: https://a.example/reports/
          reason: Lets people in, but no programs.
          until: 2027-01-31

      """
    let site = SiteConfiguration.read(Array((SiteConfigurationTests.short + text).utf8))
    #expect(site.diagnostics == [])
    let exception = try #require(site.value?.linkExceptions.first)
    #expect(exception.url == "https://a.example/reports/")
    #expect(exception.reason == "Lets people in, but no programs.")
    #expect(exception.until == CivilDate(year: 2027, month: 1, day: 31))
    #expect(exception.place == Place(path: "content/site.yml", mark: Mark(line: 7, column: 10, length: 26)))
  }

  @Test func problems() {
    let text = """
      link_exceptions:
        - {url: a.example, reason: None, until: 2027-01-31}
        - {url: https://a.example/, until: 2027-01}
        - {url: https://a.example/, reason: None, until: unknown}
        - {url: https://a.example/, reason: None}

      """
    #expect(
      Reading.siteReport(SiteConfigurationTests.short + text) == """
        content/site.yml:7:11: error: "url" cannot be "a.example" [bad-url]
          7 |   - {url: a.example, reason: None, until: 2027-01-31}
            |           ^~~~~~~~~
            = give a whole address that begins with https:// or http://
        content/site.yml:8:5: error: a link exception needs "reason" [missing-key]
          8 |   - {url: https://a.example/, until: 2027-01}
            |     ^
            = add a line reason: with its value
        content/site.yml:8:38: error: "until" cannot be "2027-01" [bad-date]
          8 |   - {url: https://a.example/, until: 2027-01}
            |                                      ^~~~~~~
            = give a whole day, such as 2020-12-25
        content/site.yml:9:52: error: "until" cannot be "unknown" [bad-date]
          9 |   - {url: https://a.example/, reason: None, until: unknown}
            |                                                    ^~~~~~~
            = give a whole day, such as 2020-12-25
        content/site.yml:10:5: error: a link exception needs "until" [missing-key]
          10 |   - {url: https://a.example/, reason: None}
             |     ^
             = add a line until: with its value

        """)
  }
}

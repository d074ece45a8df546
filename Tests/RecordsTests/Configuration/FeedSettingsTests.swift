import Testing

@testable import Records

@Suite struct FeedSettingsTests {
  private static func text(_ feed: String) -> String {
    "title: T\nbase_url: https://example.org\nlanguage: en\ntimezone: UTC\npublisher: p\nfeed:\n\(feed)\n"
  }

  @Test(arguments: [
    ("example.org", "2020-03-03"), ("a-b.example", "2020"), ("us@example.org", "2020-03"),
    ("4.example", "2020"),
  ])
  func entities(authority: String, date: String) {
    let text = Self.text("  tag_authority: \(authority)\n  tag_date: \(date)")
    let read = SiteConfiguration.read(Array(text.utf8))
    #expect(read.diagnostics.isEmpty)
    #expect(read.value?.feed.tagEntity == "\(authority),\(date)")
  }

  @Test func nothingSaid() {
    let text = Self.text("").replacing("feed:\n", with: "")
    #expect(SiteConfiguration.read(Array(text.utf8)).value?.feed == .plain)
  }

  @Test(arguments: [
    "Example.org", "-a.example", "a-.example", "a..example", "a@b@c", "https://example.org",
    "a_b.example", "münchen.example", "a b", "example.org/x",
  ])
  func badAuthorities(authority: String) {
    let report = """
      content/site.yml:7:18: error: "\(authority)" cannot name the entries of feeds [bad-tag-authority]
        7 |   tag_authority: \(authority)
          |                  ^\(String(repeating: "~", count: authority.count - 1))
          = give a domain of yours in small letters, such as example.org

      """
    let text = Self.text("  tag_authority: \(authority)\n  tag_date: 2020")
    #expect(Reading.siteReport(text) == report)
  }

  @Test(arguments: [("unknown", "bad-date"), ("2020/2021", "bad-date"), ("2020-13", "bad-date")])
  func badDates(date: String, id: String) {
    let text = Self.text("  tag_authority: example.org\n  tag_date: \(date)")
    #expect(SiteConfiguration.read(Array(text.utf8)).diagnostics.map(\.id) == [id])
  }
}

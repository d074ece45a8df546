import Testing

@testable import Site

@Suite struct SitemapTests {
  private static func site() throws -> MiniSite {
    try MiniSite(
      [
        "topics/cranes.md": "---\ntitle: Cranes\naliases: [/old/]\n---\n",
        "events/fall.md": "---\n{title: A fall, date: 2020-05}\n---\n",
        "pages/index.md": "---\ntitle: Home\n---\n",
        "pages/about/us.md": "---\ntitle: Us\n---\n",
        "pages/secret.md": "---\ntitle: Secret\ndraft: true\n---\n",
      ], configuration: MiniSite.configuration.replacing("example.org/", with: "example.org/sub"))
  }

  /// All pages in their own right: no redirects, no 404, nothing hidden.
  @Test func wholeSitemap() async throws {
    let site = try Self.site()
    try await site.buildClean()
    let paths = [
      "events/fall/", "about/us/", "topics/cranes/", "organisations/port/", "", "inspections/",
      "responses/", "organisations/", "topics/", "timeline/", "timeline/2020/", "register/",
      "findings/", "deadlines/",
      "diary/", "diary/2020-05/", "data/", "corrections/", "search/",
    ]
    #expect(
      try site.output("sitemap.xml") == """
        <?xml version="1.0" encoding="UTF-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
        \(paths.map { "<url><loc>https://example.org/sub/\($0)</loc></url>\n" }.joined())</urlset>

        """)
  }

  @Test func robots() async throws {
    let site = try Self.site()
    try await site.buildClean()
    #expect(
      try site.output("robots.txt") == """
        User-agent: *
        Allow: /

        Sitemap: https://example.org/sub/sitemap.xml

        """)
  }

  @Test func parts() {
    #expect(Sitemap.path(part: 2) == "/sitemap-2.xml")
  }
}

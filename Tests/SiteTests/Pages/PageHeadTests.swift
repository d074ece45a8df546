import Foundation
import Testing

@testable import Site

/// What pages say to search engines and link previews.
@Suite struct PageHeadTests {
  private static func site() throws -> MiniSite {
    try MiniSite([
      "inspections/docks.md": """
      ---
      title: Docks & </script><b>
      summary: "What \\"they\\" saw."
      inspectorate: port
      subject: watch
      kind: dock
      published: 2020-03
      report: {url: "https://report.example/?a=1&b=2"}
      ---
      """,
      "responses/answer.md": """
      ---
      {title: An answer, responder: watch, responds_to: docks, published: 2020-04-02, form: letter}
      ---
      """,
      "organisations/watch.md":
        "---\n{title: Watch, short: W, parent: port, url: \"https://w.example/\"}\n---\n",
      "topics/cranes.md": "---\ntitle: Cranes\n---\n",
      "events/fall.md": "---\n{title: A fall, date: 2020-05/2020-06, organisations: watch}\n---\n",
      "pages/about.md": "---\ntitle: About\n---\n",
    ])
  }

  private static func head(_ page: String, _ site: MiniSite) throws -> String {
    let lines = try site.output(page).split(separator: "\n").filter {
      $0.contains("property=") || $0.hasPrefix("<meta name=\"description\"") || $0.contains("ld+json")
    }
    return lines.joined(separator: "\n")
  }

  private static func data(_ json: String) -> String {
    "<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\",\"@graph\":[\(json)]}</script>"
  }

  private static func crumbs(_ steps: [(String, String)], _ title: String) -> String {
    let items = steps.enumerated().map {
      """
      {"@type":"ListItem","position":\($0 + 1),"name":"\($1.0)","item":"https://example.org\($1.1)"},
      """
    }
    return """
      {"@type":"BreadcrumbList","itemListElement":[\(items.joined())\
      {"@type":"ListItem","position":\(steps.count + 1),"name":"\(title)"}]}
      """
  }

  private static func meta(_ description: String?, _ title: String, _ type: String, _ path: String) -> String
  {
    (description.map {
      "<meta name=\"description\" content=\"\($0)\">\n<meta property=\"og:description\" content=\"\($0)\">\n"
    } ?? "") + """
      <meta property="og:title" content="\(title)">
      <meta property="og:type" content="\(type)">
      <meta property="og:url" content="https://example.org\(path)">
      <meta property="og:site_name" content="Our answers">

      """
  }

  private static func organisation(_ name: String, _ id: String) -> String {
    "{\"@type\":\"Organization\",\"name\":\"\(name)\",\"url\":\"https://example.org/organisations/\(id)/\"}"
  }

  private static let port = organisation("Port", "port")
  private static let watch = organisation("Watch", "watch")

  /// The title of the inspection, in JSON within HTML.
  private static let docks = "Docks \\u0026 \\u003c/script\\u003e\\u003cb\\u003e"

  private static let heads: [(page: String, head: String)] = [
    (
      "inspections/docks/",
      meta(
        "What &quot;they&quot; saw.", "Docks &amp; &lt;/script&gt;&lt;b&gt;", "article", "/inspections/docks/"
      )
        + data(
          """
          {"@type":"Report","name":"\(docks)","url":"https://example.org/inspections/docks/",\
          "sameAs":"https://report.example/?a=1\\u0026b=2","description":"What \\"they\\" saw.",\
          "datePublished":"2020-03","author":[\(port)],"about":[\(watch)]},
          """ + crumbs([("Home", "/"), ("Inspections", "/inspections/")], docks))
    ),
    (
      "responses/answer/",
      meta(
        "An answer. Letter (Watch). Published: 2 April 2020.", "An answer", "article", "/responses/answer/")
        + "<meta property=\"article:published_time\" content=\"2020-04-02\">\n"
        + data(
          """
          {"@type":"Article","headline":"An answer","url":"https://example.org/responses/answer/",\
          "description":"An answer. Letter (Watch). Published: 2 April 2020.","inLanguage":"en-GB",\
          "datePublished":"2020-04-02","author":[\(watch)],"publisher":[\(port)],"isBasedOn":[\
          {"@type":"Report","name":"\(docks)","url":"https://example.org/inspections/docks/"}]},
          """ + crumbs([("Home", "/"), ("Responses", "/responses/")], "An answer"))
    ),
    (
      "organisations/watch/",
      meta("What this record holds on Watch: 3 entries.", "Watch", "website", "/organisations/watch/")
        + data(
          """
          {"@type":"Organization","name":"Watch","url":"https://example.org/organisations/watch/",\
          "alternateName":["W"],"description":"What this record holds on Watch: 3 entries.",\
          "sameAs":"https://w.example/","parentOrganization":[\(port)]},
          """ + crumbs([("Home", "/"), ("Organisations", "/organisations/")], "Watch"))
    ),
    (
      "topics/cranes/",
      meta("What this record holds on Cranes: no entries.", "Cranes", "website", "/topics/cranes/")
        + data(crumbs([("Home", "/"), ("Topics", "/topics/")], "Cranes"))
    ),
    (
      "events/fall/",
      meta("A fall. Event (Watch). Date: May to June 2020.", "A fall", "website", "/events/fall/")
        + data(
          """
          {"@type":"Event","name":"A fall","url":"https://example.org/events/fall/",\
          "description":"A fall. Event (Watch). Date: May to June 2020.","startDate":"2020-05",\
          "endDate":"2020-06","about":[\(watch)]},
          """ + crumbs([("Home", "/"), ("Timeline", "/timeline/")], "A fall"))
    ),
    (
      "about/", meta(nil, "About", "website", "/about/") + data(crumbs([("Home", "/")], "About"))
    ),
    (
      "",
      meta(
        "1 inspection and 1 response, each beside what it answers.", "Our answers", "website", "/")
        + data(
          """
          {"@type":"WebSite","name":"Our answers","url":"https://example.org/",\
          "description":"1 inspection and 1 response, each beside what it answers.",\
          "inLanguage":"en-GB","publisher":[\(port)]}
          """)
    ),
    (
      "inspections/",
      meta(
        "All inspections of this record, latest first: 1.", "Inspections", "website", "/inspections/")
    ),
  ]

  @Test func everyKindOfPage() async throws {
    let site = try Self.site()
    try await site.buildClean(theme: RealSite.theme)
    for (page, head) in Self.heads {
      let expected = head.hasSuffix("\n") ? String(head.dropLast()) : head
      #expect(try Self.head(page + "index.html", site) == expected, "\(page)")
    }
  }

  /// No two pages have one title or one description, and all data can be read.
  @Test func unique() async throws {
    let site = try Self.site()
    try await site.buildClean(theme: RealSite.theme)
    var titles: Set<String> = []
    var descriptions: Set<String> = []
    for file in site.files() where file.hasSuffix("index.html") {
      let text = try site.output(file)
      let title = try #require(text.firstMatch(of: /<title>(.*)<\/title>/)).output.1
      #expect(titles.insert(String(title)).inserted, "\(file)")
      if let description = text.firstMatch(of: /<meta name="description" content="(.*)">/)?.output.1 {
        #expect(descriptions.insert(String(description)).inserted, "\(file)")
      }
      for match in text.matches(of: /<script type="application\/ld\+json">(.*)<\/script>/) {
        #expect(try JSONSerialization.jsonObject(with: Data(match.output.1.utf8)) is [String: Any])
      }
    }
    #expect(titles.count > 20)
  }

  @Test func citations() async throws {
    let site = try Self.site()
    try await site.buildClean(theme: RealSite.theme)
    #expect(
      try site.output("inspections/docks/index.html").contains(
        """
        <p class="cite">Cite this: Port: Docks &amp; &lt;/script&gt;&lt;b&gt;. March 2020. Recorded by Port in \
        Our answers, https://example.org/inspections/docks/</p>
        """))
    #expect(!(try site.output("topics/cranes/index.html").contains("Cite this")))
  }

  /// Dates of the day alone, and never that of an event.
  @Test func lastChanges() async throws {
    let site = try Self.site()
    try await site.buildClean(theme: RealSite.theme)
    let found = try site.output("sitemap.xml").matches(
      of: /<loc>https:\/\/example.org\/([^<]*)<\/loc><lastmod>(.*)<\/lastmod>/)
    #expect(
      found.map { "\($0.output.1) \($0.output.2)" }.sorted() == [
        "inspections/docks/ 2020-04-02", "organisations/watch/ 2020-04-02", "responses/answer/ 2020-04-02",
      ])
  }
}

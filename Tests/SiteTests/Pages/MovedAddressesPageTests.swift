import Testing

@testable import Site

/// One edit of site.yml mends every link to a publisher that has moved; pages say where things were.
@Suite struct MovedAddressesPageTests {
  private static let rule = """
    moved_addresses:
      - {from: "https://old.example/", to: "https://new.example/reports/"}

    """

  @Test func reportSourcesAndTexts() async throws {
    let site = try MiniSite(
      [
        "inspections/docks.md": """
        ---
        title: Docks
        inspectorate: port
        subject: port
        kind: dock
        published: 2020
        report: {url: https://old.example/docks.pdf, title: The report, format: PDF}
        former_urls: [https://older.example/1, https://old.example/docks.pdf]
        sources:
          - {url: https://old.example/about, title: About the report, seen: 2024-05-26}
          - {url: https://elsewhere.example/, title: Elsewhere}
        ---

        It is [on their site](https://old.example/docks).
        """,
        "responses/answer.md": """
        ---
        {title: Answer, responder: port, responds_to: docks, published: 2021, form: letter}
        ---
        """,
      ], configuration: MiniSite.configuration + Self.rule)
    try await site.buildClean(theme: RealSite.theme)
    let page = try site.output("inspections/docks/index.html")
    #expect(
      page.contains(
        "<div><dt>Report</dt><dd><a href=\"https://new.example/reports/docks.pdf\">The report</a> (PDF)</dd></div>"
      ))
    #expect(page.contains("<p>It is <a href=\"https://new.example/reports/docks\">on their site</a>.</p>"))
    #expect(
      page.contains(
        """
        <h2 id="page.former-urls">Former addresses of the report</h2>
        <ul>
        <li>https://old.example/docks.pdf</li>
        <li>https://older.example/1</li>
        </ul>
        """))
    #expect(
      page.contains(
        """
        <ul class="sources">
        <li><a href="https://new.example/reports/about">About the report</a>, read on 26 May 2024, formerly at \
        https://old.example/about</li>
        <li><a href="https://elsewhere.example/">Elsewhere</a></li>
        </ul>
        """))
    let answer = try site.output("responses/answer/index.html")
    #expect(
      answer.contains(
        "<p>Full report: <a href=\"https://new.example/reports/docks.pdf\">The report</a> (PDF)</p>"))
    let feed = try site.output("feed.atom")
    #expect(feed.contains("href=\"https://new.example/reports/docks\""))
    #expect(!feed.contains("old.example"))
  }
}

import Testing

@testable import Site

/// What every page knows of the site and of itself.
@Suite struct SiteViewTests {
  private static let site = """
    site:
      title = Our answers &amp; theirs
      description = What the harbour was told, and what it said.
      language = en-GB
      time_zone = Europe/London
      home = /sub/
      feed = /sub/feed.atom
      json_feed = /sub/feed.json
      publisher:
        title = Port
        url = /sub/organisations/port/
      main_menu:
        label = Timeline
        url = /sub/timeline/
      main_menu:
        label = Cranes
        url = /sub/topics/cranes/#live
      footer_menu:
        label = Team
        url = /sub/about/team/
      footer_menu:
        label = Elsewhere
        url = https://elsewhere.example/?a=1&amp;b=2
      notices:
        label = Tide
        rule = 90 days, counted from the day after
        from_today = 90 days from today is
        days_ahead = 90
        audience = Crews
        url = /sub/about/
      notices:
        label = Ebb
        rule = 1 day, neither the first day nor the last counts
        from_today = the day after 1 clear day from today is
        days_ahead = 2
      security_policy = \(SecurityPolicy.page.replacing("'", with: "&#39;"))
    page:

    """

  /// Every kind of page: its title, its description and its path.
  private static let pages: [(file: String, title: String, description: String?, path: String)] = [
    ("about/index.html", "About", "Who we are.", "about/"),
    (
      "inspections/docks-2020/index.html", "Docks &amp; piers 2020", "The &quot;big&quot; one.",
      "inspections/docks-2020/"
    ),
    ("responses/port-again/index.html", "The port again", nil, "responses/port-again/"),
    ("organisations/watch/index.html", "Harbour Watch", "It inspects.", "organisations/watch/"),
    ("topics/cranes/index.html", "Cranes", nil, "topics/cranes/"),
    ("events/crane-falls/index.html", "A crane falls", "Nobody was hurt.", "events/crane-falls/"),
    ("responses/index.html", "Responses", nil, "responses/"),
    ("timeline/2020/index.html", "Timeline of 2020", nil, "timeline/2020/"),
  ]

  @Test func everyKindOfPage() async throws {
    let harbour = try HarbourSite.make()
    try await harbour.buildClean(theme: DumpTheme.files(["site", "page"]))
    for page in Self.pages {
      let description = page.description.map { "  description = \($0)\n" } ?? ""
      #expect(
        Self.withoutHead(try harbour.output(page.file), description: page.description == nil) == Self.site
          + "  title = \(page.title)\n" + description
          + "  canonical = https://example.org/sub/\(page.path)\n  changes_by_day\n")
    }
    #expect(
      Self.withoutHead(try harbour.output("index.html")) == Self.site + """
          title = Our answers &amp; theirs
          description = What the harbour was told, and what it said.
          canonical = https://example.org/sub/
          is_home
          changes_by_day

        """)
    // A page for missing pages is shown at many addresses and has none of its own.
    #expect(try harbour.output("404.html") == Self.site + "  title = Page not found\n  changes_by_day\n")
  }

  /// The view without what only the head of a page shows; `PageHeadTests` looks at that. `description` is
  /// whether that is left out too, as one that is made of other things.
  private static func withoutHead(_ view: String, description: Bool = false) -> String {
    let view = view.replacing(#/  (feeds:|is_article|breadcrumbs:|linked_data = )(.|\n)*/#, with: "")
    return description ? view.replacing(#/  description = .*\n  canonical/#, with: "  canonical") : view
  }

  /// A preview says so on every page, and only a preview.
  @Test func previews() async throws {
    let harbour = try HarbourSite.make()
    try await harbour.buildClean(drafts: true, theme: DumpTheme.files(["page"]))
    for file in harbour.files() where file.hasSuffix(".html") && file != "who/index.html" {
      #expect(try harbour.output(file).contains("\n  shows_hidden\n"), "\(file)")
    }
  }

  /// `--base-url` takes the place of what site.yml says, in links as in whole addresses.
  @Test func anotherBase() async throws {
    let site = try MiniSite([:])
    try await site.buildClean(base: "https://other.example:8080", theme: DumpTheme.files(["site", "page"]))
    #expect(
      try site.output("timeline/index.html") == """
        site:
          title = Our answers
          language = en-GB
          time_zone = Europe/London
          home = /
          feed = /feed.atom
          json_feed = /feed.json
          publisher:
            title = Port
            url = /organisations/port/
          security_policy = \(SecurityPolicy.page.replacing("'", with: "&#39;"))
        page:
          title = Timeline
          description = All that has a date, latest first: no entries.
          canonical = https://other.example:8080/timeline/

        """)
  }
}

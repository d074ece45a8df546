import Testing

@testable import Site

/// The names by which organisations are shown: those of the time, which lead to the page of today.
@Suite struct FormerNamesTests {
  private static func site() throws -> MiniSite {
    try MiniSite([
      "organisations/watch.md": """
      ---
      title: Harbour & Coast Watch
      former_names:
        - {name: Harbour Watch, short: HW, until: 2017-07-19}
      ---
      """,
      "inspections/docks-2016.md": inspection("Docks 2016", "2016-05", step: "2016-07"),
      "inspections/docks-2017.md": inspection("Docks 2017", "2017"),
      "inspections/docks-2018.md": inspection("Docks 2018", "2018-01-01"),
      "responses/answer.md": """
      ---
      {title: Answer, responder: watch, responds_to: [docks-2016], published: 2018-02, form: letter}
      ---
      """,
      "responses/early-answer.md": """
      ---
      {title: Early answer, responder: watch, responds_to: [docks-2016], published: 2016-06, form: letter}
      ---
      """,
      "events/storm.md": "---\n{title: Storm, date: 2017-07-01/2017-07-19, organisations: watch}\n---\n",
    ])
  }

  private static func inspection(_ title: String, _ published: String, step: String = "2019") -> String {
    """
    ---
    title: \(title)
    inspectorate: watch
    subject: port
    kind: dock
    published: \(published)
    commissioned_by: watch
    findings:
      - id: R1
        kind: recommendation
        text: Look.
        to: watch
        history:
          - {axis: closed, date: \(step), status: completed, by: watch}
          - {axis: closed, status: completed, by: watch}
    ---
    """
  }

  private static let now = "<a href=\"/organisations/watch/\">Harbour &amp; Coast Watch</a>"
  private static let then = "<a href=\"/organisations/watch/\">Harbour Watch</a>"
  private static let explained = then + " (now Harbour &amp; Coast Watch)"

  @Test func whatAnInspectionShows() async throws {
    let site = try Self.site()
    try await site.buildClean(theme: RealSite.theme)
    let page = try site.output("inspections/docks-2016/index.html")
    #expect(page.contains("<div><dt>Inspected by</dt><dd><ul>\n<li>\(Self.explained)</li>\n</ul></dd></div>"))
    #expect(page.contains("<div><dt>Commissioned by</dt><dd>\(Self.explained)</dd></div>"))
    #expect(page.contains("<p class=\"fact\">Addressed to \(Self.then)</p>"))
    // A step has a date of its own; one that has none says nothing of the name.
    #expect(
      page.contains(
        "<strong>Completed</strong> by \(Self.then), <time datetime=\"2016-07\">July 2016</time></li>"))
    #expect(page.contains("<strong>Completed</strong> by \(Self.now)</li>"))
    // Each response is shown under the name of its own date.
    #expect(page.contains("<p class=\"row-meta\">\(Self.then) · <time datetime=\"2016-06\">June 2016</time>"))
    #expect(
      page.contains("<p class=\"row-meta\">\(Self.now) · <time datetime=\"2018-02\">February 2018</time>"))
  }

  /// A year in which the name changed may be of either: today's name is shown.
  @Test(arguments: ["docks-2017", "docks-2018"]) func whatIsNotCertain(id: String) async throws {
    let site = try Self.site()
    try await site.buildClean(theme: RealSite.theme)
    let page = try site.output("inspections/\(id)/index.html")
    #expect(page.contains("<div><dt>Inspected by</dt><dd><ul>\n<li>\(Self.now)</li>\n</ul></dd></div>"))
    #expect(!page.contains("Harbour Watch"))
  }

  @Test func responsesListsAndEvents() async throws {
    let site = try Self.site()
    try await site.buildClean(theme: RealSite.theme)
    let answer = try site.output("responses/answer/index.html")
    #expect(answer.contains("<div><dt>Response by</dt><dd><ul>\n<li>\(Self.now)</li>\n</ul></dd></div>"))
    #expect(answer.contains("<p class=\"row-meta\">\(Self.then) · Published <time datetime=\"2016-05\">"))
    let early = try site.output("responses/early-answer/index.html")
    #expect(early.contains("<div><dt>Response by</dt><dd><ul>\n<li>\(Self.explained)</li>\n</ul></dd></div>"))
    #expect(try site.output("events/storm/index.html").contains("<li>\(Self.explained)</li>"))
    let list = try site.output("inspections/index.html")
    #expect(list.contains("<time datetime=\"2016-05\">May 2016</time> · Dock · Harbour Watch</p>"))
    #expect(list.contains("<time datetime=\"2017\">2017</time> · Dock · Harbour &amp; Coast Watch</p>"))
  }

  @Test func theOrganisationAndTheFeed() async throws {
    let site = try Self.site()
    try await site.buildClean(theme: RealSite.theme)
    let page = try site.output("organisations/watch/index.html")
    #expect(page.contains("<h1>Harbour &amp; Coast Watch</h1>"))
    #expect(page.contains("<li>Harbour Watch (HW), until 19 July 2017</li>"))
    let feed = try site.output("feed.atom")
    let authors = feed.split(separator: "\n").compactMap { line in
      line.hasPrefix("<title>") || line.contains("<name>") ? String(line) : nil
    }
    #expect(
      authors.dropFirst(2) == [
        "<title>Answer</title>", "<author><name>Harbour &amp; Coast Watch</name>",
        "<title>Docks 2018</title>", "<author><name>Harbour &amp; Coast Watch</name>",
        "<title>Docks 2017</title>", "<author><name>Harbour &amp; Coast Watch</name>",
        "<title>Early answer</title>", "<author><name>Harbour Watch</name>",
        "<title>Docks 2016</title>", "<author><name>Harbour Watch</name>",
      ])
  }
}

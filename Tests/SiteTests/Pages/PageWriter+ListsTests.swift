import Testing

/// The home page, the lists and the timeline.
@Suite struct ListPageTests {
  private static func site() throws -> MiniSite {
    try MiniSite([
      "inspections/docks.md": """
      ---
      {title: Docks, inspectorate: port, subject: port, kind: dock, published: 2020-03}
      ---
      """,
      "responses/answer.md": """
      ---
      {title: An answer, summary: Yes., responder: port, published: unknown, form: letter}
      ---
      """,
      "events/fall.md": "---\n{title: A fall, date: 2019-12/2020-01}\n---\n",
      "topics/cranes.md": "---\ntitle: cranes\n---\n",
      "topics/winches.md": "---\ntitle: Winches\n---\n",
      "topics/anchors.md": "---\ntitle: Anchors\n---\n",
      "pages/index.md": "---\ntitle: Home\n---\n\nWelcome to [the docks](inspection:docks).\n",
    ])
  }

  private static func inspection(_ margin: String) -> String {
    """
    kind = inspection
    kind_label = Dock
    title = Docks
    url = /inspections/docks/
    date:
      html = <time datetime="2020-03">March 2020</time>
      text = March 2020
      machine = 2020-03
    organisations:
      title = Port
      url = /organisations/port/
    """.split(separator: "\n").map { margin + $0 }.joined(separator: "\n")
  }

  private static func response(_ margin: String) -> String {
    """
    kind = response
    kind_label = Letter
    title = An answer
    url = /responses/answer/
    summary = Yes.
    date:
      html = date not known
      text = date not known
    organisations:
      title = Port
      url = /organisations/port/
    """.split(separator: "\n").map { margin + $0 }.joined(separator: "\n")
  }

  @Test func home() async throws {
    let site = try Self.site()
    try await site.buildClean()
    #expect(
      try site.output("index.html") == """
        home:
          introduction = <p>Welcome to <a href="/inspections/docks/">the docks</a>.</p>

          responses:
        \(Self.response("    "))
          inspections:
        \(Self.inspection("    "))
          counts = 1 inspection and 1 response

        """)
  }

  /// The whole timeline: latest first by year, those without a date at the end.
  @Test func timeline() async throws {
    let site = try Self.site()
    try await site.buildClean()
    #expect(
      try site.output("timeline/index.html") == """
        timeline:
          heading = Timeline
          count = 3 entries
          years:
            label = 2020
            url = /timeline/2020/
            count = 2
          all:
            label = All
            url = /timeline/
            count = 3
            is_current
          groups:
            label = 2020
            rows:
        \(Self.inspection("      "))
            rows:
              kind = event
              kind_label = Event
              title = A fall
              url = /events/fall/
              date:
                html = December 2019 to January 2020
                text = December 2019 to January 2020
          groups:
            label = Date not known
            rows:
        \(Self.response("      "))

        """)
  }

  @Test func oneYear() async throws {
    let site = try MiniSite(["events/fall.md": "---\n{title: A fall, date: 2019-12-31}\n---\n"])
    try await site.buildClean()
    #expect(
      try site.output("timeline/2019/index.html") == """
        timeline:
          heading = Timeline of 2019
          count = 1 entry
          years:
            label = 2019
            url = /timeline/2019/
            count = 1
            is_current
          all:
            label = All
            url = /timeline/
            count = 1
          groups:
            label = 2019
            rows:
              kind = event
              kind_label = Event
              title = A fall
              url = /events/fall/
              date:
                html = <time datetime="2019-12-31">31 December 2019</time>
                text = 31 December 2019
                machine = 2019-12-31

        """)
  }

  /// What has no date stands in the order of titles, small letters or capitals.
  @Test func listsByTitle() async throws {
    let site = try Self.site()
    try await site.buildClean()
    let rows = [("Anchors", "anchors"), ("cranes", "cranes"), ("Winches", "winches")].map { title, id in
      """
        rows:
          kind = topic
          kind_label = Topic
          title = \(title)
          url = /topics/\(id)/

      """
    }
    #expect(
      try site.output("topics/index.html") == """
        list:
          heading = Topics
          count = 3 topics
        \(rows.joined())
        """)
  }

  @Test func nothingToList() async throws {
    let site = try MiniSite([:])
    try await site.buildClean()
    #expect(try site.output("index.html") == "home:\n  counts = no inspections and no responses\n")
    #expect(
      try site.output("inspections/index.html")
        == "list:\n  heading = Inspections\n  count = no inspections\n")
    #expect(
      try site.output("timeline/index.html") == """
        timeline:
          heading = Timeline
          count = no entries
          all:
            label = All
            url = /timeline/
            count = 0
            is_current

        """)
    #expect(site.files().contains { $0.hasPrefix("timeline/2") } == false)
  }
}

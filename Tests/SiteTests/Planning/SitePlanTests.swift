import Testing

@Suite struct SitePlanTests {
  /// Every file of a small site, and nothing besides.
  @Test func wholeTree() async throws {
    let site = try MiniSite([
      "inspections/docks.md": """
      ---
      {title: Docks, inspectorate: port, subject: port, kind: dock, published: 2020}
      ---
      """,
      "responses/answer.md": """
      ---
      {title: Answer, responder: port, responds_to: docks, published: 2021, form: letter}
      ---
      """,
      "topics/cranes.md": "---\ntitle: Cranes\n---\n",
      "events/fall.md": "---\n{title: A fall, date: 2020-03}\n---\n",
      "pages/index.md": "---\ntitle: Home\n---\n",
      "pages/about.md": "---\ntitle: About\naliases: [/who/, /us.html]\n---\n",
      "pages/about/team.md": "---\ntitle: Team\n---\n",
      "pages/help/index.md": "---\ntitle: Help\n---\n",
      "notes.txt": "not content",
      ".hidden.md": "not content",
    ])
    try site.folder.write("a { color: red }\n", to: "templates/assets/fonts/site.woff2")
    try site.folder.write("plain", to: "templates/assets/LICENCE")
    try site.folder.write("not a template", to: "templates/notes.txt")
    let summary = try await site.buildClean()
    #expect(summary.records == 9)
    #expect(
      site.files() == [
        "404.html", "_headers", "_redirects", "about/index.html", "about/team/index.html",
        "assets/LICENCE.1b15430fe799b91a",
        "assets/fonts/site.9ad74c55644c45b6.woff2", "corrections/feed.atom", "corrections/feed.json",
        "corrections/index.html", "data/all.json",
        "data/findings.csv", "data/index.html",
        "data/inspections/docks.json",
        "data/register.csv", "data/responses/answer.json", "data/schema.json", "deadlines/index.html",
        "diary/2020-03/index.html", "diary/calendar.ics", "diary/deadlines.ics", "diary/index.html",
        "events/fall/index.html",
        "feed.atom", "feed.json", "findings/index.html", "help/index.html", "index.html",
        "inspections/docks/feed.atom", "inspections/docks/feed.json", "inspections/docks/index.html",
        "inspections/index.html",
        "organisations/index.html", "organisations/port/feed.atom", "organisations/port/feed.json",
        "organisations/port/index.html", "register/index.html",
        "register/inspections/dock/index.html", "register/organisation/port/index.html",
        "register/responses/letter/index.html", "register/state/no-deadline/index.html",
        "register/state/not-known/index.html", "register/year/2020/index.html",
        "register/year/2021/index.html", "responses/answer/index.html",
        "responses/index.html", "robots.txt", "search/index.html", "search/index.json",
        "search/records/0.json", "search/records/1.json", "search/words/0.json", "sitemap.xml",
        "timeline/2020/index.html",
        "timeline/2021/index.html", "timeline/index.html", "topics/cranes/feed.atom",
        "topics/cranes/feed.json", "topics/cranes/index.html",
        "topics/index.html", "us.html", "who/index.html",
      ])
    #expect(summary.files.total == 62)
  }

  /// What would be written twice, and what is said of it.
  private static let conflicts: [(files: [(String, String)], errors: String)] = [
    (
      [("pages/inspections.md", "---\ntitle: Inspections\n---\n")],
      """
      content/pages/inspections.md: error: "/inspections/" would be written twice: also by the list of \
      inspections [output-conflict]
          = rename one of the two

      """
    ),
    (
      [
        ("pages/about.md", "---\ntitle: About\n---\n"),
        ("pages/about/index.md", "---\ntitle: About too\n---\n"),
      ],
      """
      content/pages/about/index.md: error: "/about/" would be written twice: also by \
      content/pages/about.md [output-conflict]
          = rename one of the two

      """
    ),
    (
      [
        ("pages/about.md", "---\ntitle: About\n---\n"),
        ("topics/cranes.md", "---\ntitle: Cranes\naliases: [/c/, /about/]\n---\n"),
      ],
      """
      content/topics/cranes.md:3:16: error: "/about/" would be written twice: also by \
      content/pages/about.md [output-conflict]
        3 | aliases: [/c/, /about/]
          |                ^~~~~~~
          = rename one of the two

      """
    ),
    (
      [
        ("topics/cranes.md", "---\ntitle: Cranes\naliases: [/old/]\n---\n"),
        ("pages/zebra.md", "---\ntitle: Zebra\naliases: [/old/]\n---\n"),
      ],
      """
      content/topics/cranes.md:3:11: error: "/old/" would be written twice: also by \
      content/pages/zebra.md [output-conflict]
        3 | aliases: [/old/]
          |           ^~~~~
          = rename one of the two

      """
    ),
    (
      [("pages/about.md", "---\ntitle: About\naliases: [/feed.atom, /timeline]\n---\n")],
      """
      content/pages/about.md:3:11: error: "/feed.atom" would be written twice: also by the feed \
      [output-conflict]
        3 | aliases: [/feed.atom, /timeline]
          |           ^~~~~~~~~~
          = rename one of the two
      content/pages/about.md:3:23: error: "/timeline" would be written twice: also by the \
      timeline [output-conflict]
        3 | aliases: [/feed.atom, /timeline]
          |                       ^~~~~~~~~
          = rename one of the two

      """
    ),
    (
      [
        ("pages/about.md", "---\ntitle: About\n---\n"),
        ("topics/cranes.md", "---\ntitle: Cranes\naliases: [/about/index.html/old/]\n---\n"),
      ],
      """
      content/pages/about.md: error: "/about/index.html" would be written twice: also by \
      content/topics/cranes.md [output-conflict]
          = rename one of the two

      """
    ),
  ]

  /// An alias in the way of a whole folder is told once, and is the one to blame.
  @Test func anAliasInTheWayOfAFolder() async throws {
    let site = try MiniSite(["pages/about.md": "---\ntitle: About\naliases: [/topics, /404.html/x/]\n---\n"])
    for id in ["a", "b", "c"] { try site.add("topics/\(id).md", "---\ntitle: A\n---\n") }
    let errors = try await site.errors()
    #expect(
      errors == """
        content/pages/about.md:3:11: error: "/topics" would be written twice: also by the list of topics \
        [output-conflict]
          3 | aliases: [/topics, /404.html/x/]
            |           ^~~~~~~
            = rename one of the two
        content/pages/about.md:3:20: error: "/404.html/x/" would be written twice: also by the page for \
        missing pages [output-conflict]
          3 | aliases: [/topics, /404.html/x/]
            |                    ^~~~~~~~~~~~
            = rename one of the two

        """)
  }

  @Test(arguments: conflicts.indices)
  func conflict(index: Int) async throws {
    let (files, errors) = Self.conflicts[index]
    let site = try MiniSite([:])
    for (path, text) in files { try site.add(path, text) }
    let found = try await site.errors()
    #expect(found == errors)
  }

  /// Only a page can be the home page's text; what is called index elsewhere is a record like others.
  @Test func aTopicCalledIndex() async throws {
    let site = try MiniSite(["topics/index.md": "---\ntitle: The index\n---\n"])
    try await site.buildClean()
    #expect(try site.output("topics/index/index.html").hasPrefix("record:\n  id = index\n  kind = topic\n"))
    #expect(try site.output("topics/index.html").contains("    url = /topics/index/\n"))
    #expect(try site.output("index.html") == "home:\n  counts = no inspections and no responses\n")
  }
}

import Testing

@Suite struct ListPageTests {
  /// What has no date stands in the order of titles, small letters or capitals.
  @Test func listsByTitle() async throws {
    let site = try ListedSite.site()
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

import Testing

@Suite struct TimelinePageTests {
  /// The whole timeline: latest first by year, those without a date at the end.
  @Test func timeline() async throws {
    let site = try ListedSite.site()
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
          picture
          groups:
            label = 2020
            rows:
        \(ListedSite.inspection("      "))
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
        \(ListedSite.response("      "))

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
          picture
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
}

import Testing

@Suite struct TopicPageTests {
  @Test func partOfAnotherTopic() async throws {
    let site = try HarbourSite.make()
    try await site.buildClean()
    #expect(
      try site.output("topics/cranes/index.html") == """
        record:
          id = cranes
          kind = topic
          title = Cranes
          body = <h2 id="live">Live <a class="anchor" href="#live" aria-label="Link to Live">#</a></h2>

        topic:
          also_known_as = Hoists
          part_of:
            title = Machines
            url = /sub/topics/machines/
          rows:
            kind = event
            kind_label = Event
            title = A crane falls
            url = /sub/events/crane-falls/
            summary = Nobody was hurt.
            date:
              html = July to August 2019
              text = July to August 2019
          rows:
            kind = inspection
            kind_label = Dock inspection
            title = Docks &amp; piers 2020
            url = /sub/inspections/docks-2020/
            summary = The &quot;big&quot; one.
            date:
              html = <time datetime="2020-03-03">3 March 2020</time>
              text = 3 March 2020
              machine = 2020-03-03
            organisations:
              title = Harbour Watch
              url = /sub/organisations/watch/
          rows:
            kind = response
            kind_label = Open letter
            title = The port&#39;s letter
            url = /sub/responses/port-letter/
            summary = Yes to one.
            date:
              html = <time datetime="2020-04">April 2020</time>
              text = April 2020
              machine = 2020-04
            organisations:
              title = Port
              url = /sub/organisations/port/
            organisations:
              title = County
              url = /sub/organisations/county/

        """)
  }

  /// A response that takes a position on a topic stands on its page.
  @Test func positionsCount() async throws {
    let site = try HarbourSite.make()
    try await site.buildClean()
    #expect(
      try site.output("topics/machines/index.html") == """
        record:
          id = machines
          kind = topic
          title = Machines
        topic:
          parts:
            title = Cranes
            url = /sub/topics/cranes/
          rows:
            kind = response
            kind_label = Open letter
            title = The port&#39;s letter
            url = /sub/responses/port-letter/
            summary = Yes to one.
            date:
              html = <time datetime="2020-04">April 2020</time>
              text = April 2020
              machine = 2020-04
            organisations:
              title = Port
              url = /sub/organisations/port/
            organisations:
              title = County
              url = /sub/organisations/county/

        """)
  }
}

import Testing

@Suite struct PlainPageTests {
  @Test func anEvent() async throws {
    let site = try HarbourSite.make()
    try await site.buildClean()
    #expect(
      try site.output("events/crane-falls/index.html") == """
        record:
          id = crane-falls
          kind = event
          title = A crane falls
          summary = Nobody was hurt.
          body = <p>It <a href="https://news.example/">fell</a>.</p>

          topics:
            title = Cranes
            url = /sub/topics/cranes/
        event:
          date:
            html = July to August 2019
            text = July to August 2019
          organisations:
            title = Port
            url = /sub/organisations/port/
          organisations:
            title = Dock Workers&#39; Union
            url = /sub/organisations/union/

        """)
  }

  @Test func aPage() async throws {
    let site = try HarbourSite.make()
    try await site.buildClean()
    #expect(
      try site.output("about/index.html") == """
        record:
          id = about
          kind = page
          title = About
          summary = Who we are.
          mentioned_by:
            kind = page
            kind_label = Page
            title = The team
            url = /sub/about/team/

        """)
  }

  @Test func aPageInAFolder() async throws {
    let site = try HarbourSite.make()
    try await site.buildClean()
    #expect(
      try site.output("about/team/index.html") == """
        record:
          id = about/team
          kind = page
          title = The team
          body = <p>Back to <a href="/sub/about/">the page about us</a>.</p>


        """)
  }
}

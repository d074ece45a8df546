import Testing

@Suite struct HomePageTests {
  @Test func home() async throws {
    let site = try ListedSite.site()
    try await site.buildClean()
    #expect(
      try site.output("index.html") == """
        home:
          introduction = <p>Welcome to <a href="/inspections/docks/">the docks</a>.</p>

          responses:
        \(ListedSite.response("    "))
          inspections:
        \(ListedSite.inspection("    "))
          counts = 1 inspection and 1 response

        """)
  }
}

import Testing

/// Text between tildes (GitHub Flavored Markdown 0.29, section 6.5); emphasis wins where they cross.
@Suite struct StrikethroughTests {
  @Test(arguments: try FixtureReader.fixtures(in: "strikethrough.md")) func shows(fixture: Fixture) {
    fixture.check()
  }
}

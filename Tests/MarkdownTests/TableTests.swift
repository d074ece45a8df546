import Testing

/// Tables (GitHub Flavored Markdown 0.29, section 4.10), with headers that say of what they are the headers.
@Suite struct TableTests {
  @Test(arguments: try FixtureReader.fixtures(in: "tables.md")) func shows(fixture: Fixture) {
    fixture.check()
  }
}

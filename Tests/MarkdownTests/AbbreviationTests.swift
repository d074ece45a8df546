import Testing

/// Abbreviations of the glossary, explained where a body first uses them.
@Suite struct AbbreviationTests {
  @Test(arguments: try FixtureReader.fixtures(in: "abbreviations.md")) func explains(fixture: Fixture) {
    fixture.check()
  }
}

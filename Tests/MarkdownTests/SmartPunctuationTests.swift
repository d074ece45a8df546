import Testing

/// Quotation marks, dashes and ellipses; what libcmark makes of them beside what it does not know.
@Suite struct SmartPunctuationTests {
  @Test(arguments: try FixtureReader.fixtures(in: "smart-punctuation.md")) func shows(fixture: Fixture) {
    fixture.check()
  }
}

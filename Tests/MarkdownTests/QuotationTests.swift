import Testing

/// Quotations whose last line names their source.
@Suite struct QuotationTests {
  @Test(arguments: try FixtureReader.fixtures(in: "quotations.md")) func shows(fixture: Fixture) {
    fixture.check()
  }
}

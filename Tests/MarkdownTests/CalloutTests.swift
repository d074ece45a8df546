import Testing

/// Quotations that begin with a kind of callout.
@Suite struct CalloutTests {
  @Test(arguments: try FixtureReader.fixtures(in: "callouts.md")) func shows(fixture: Fixture) {
    fixture.check()
  }
}

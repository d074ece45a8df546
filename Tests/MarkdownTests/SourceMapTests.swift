import Testing

/// Where a link that is not complete in itself is said to stand.
@Suite struct SourceMapTests {
  @Test(arguments: try FixtureReader.fixtures(in: "link-places.md")) func underlines(fixture: Fixture) {
    fixture.check()
  }
}

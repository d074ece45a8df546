import Testing

/// Without extensions none of them does anything.
@Suite struct CommonMarkOnlyTests {
  @Test(arguments: try FixtureReader.fixtures(in: "commonmark-only.md")) func showsCommonMark(
    fixture: Fixture
  ) {
    fixture.check()
  }
}

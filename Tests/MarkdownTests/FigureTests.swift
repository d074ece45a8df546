import Testing

/// Images with a caption, and those without a description.
@Suite struct FigureTests {
  @Test(arguments: try FixtureReader.fixtures(in: "figures.md")) func shows(fixture: Fixture) {
    fixture.check()
  }
}

import Testing

/// Items that begin with a box to tick (GitHub Flavored Markdown 0.29, section 5.3).
@Suite struct TaskItemTests {
  @Test(arguments: try FixtureReader.fixtures(in: "task-items.md")) func shows(fixture: Fixture) {
    fixture.check()
  }
}

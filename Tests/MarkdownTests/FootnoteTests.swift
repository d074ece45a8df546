import Testing

/// Footnotes: their marks in the text, their texts below it, and the ways back.
@Suite struct FootnoteTests {
  @Test(arguments: try FixtureReader.fixtures(in: "footnotes.md")) func shows(fixture: Fixture) {
    fixture.check()
  }
}

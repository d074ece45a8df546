import Testing

/// Addresses without any sign of a link (GitHub Flavored Markdown 0.29, section 6.9).
@Suite struct BareAddressTests {
  @Test(arguments: try FixtureReader.fixtures(in: "bare-addresses.md")) func shows(fixture: Fixture) {
    fixture.check()
  }
}

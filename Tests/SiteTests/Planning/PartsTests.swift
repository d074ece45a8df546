import Testing

@testable import Site

@Suite struct PartsTests {
  /// An empty list has a page too.
  @Test func counts() {
    #expect([0, 1, 200, 201, 400, 401].map(Parts.count) == [1, 1, 1, 2, 2, 3])
  }

  @Test func slices() {
    let rows = Array(1...401)
    #expect(Parts.slice(rows, part: 1) == rows[..<200])
    #expect(Parts.slice(rows, part: 2) == rows[200..<400])
    #expect(Parts.slice(rows, part: 3) == [401])
    #expect(Parts.slice(rows, part: 4) == [])
    #expect(Parts.slice([Int](), part: 1) == [])
  }
}

import Diagnostics
import Testing

@testable import Records

@Suite struct SeenKeysTests {
  /// However many keys there are, each is entered once, and a repeated one names the first.
  @Test(arguments: [1, 23, 24, 25, 5000])
  func findsRepeats(count: Int) {
    var seen = SeenKeys()
    for number in 1...count {
      #expect(seen.enter("key\(number)", at: Mark(line: number, column: 1)) == nil)
    }
    for number in [1, count / 2 + 1, count] {
      #expect(seen.enter("key\(number)", at: .wholeFile) == Mark(line: number, column: 1))
    }
  }
}

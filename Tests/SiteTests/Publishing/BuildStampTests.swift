import Records
import Testing

@testable import Site

@Suite struct BuildStampTests {
  private static let stamp = BuildStamp(
    inputs: Digest64(value: 10), manifest: Digest64(value: .max), records: 7, from: Instant(seconds: 100),
    until: Instant(seconds: 200))

  @Test func text() {
    let text = "rejoinder-build 1 000000000000000a ffffffffffffffff 7 100 200\n"
    #expect(Self.stamp.text == text)
    #expect(BuildStamp(text) == Self.stamp)
    let endless = BuildStamp(
      inputs: Digest64(value: 10), manifest: Digest64(value: .max), records: 7, from: Instant(seconds: -1),
      until: nil)
    #expect(endless.text == "rejoinder-build 1 000000000000000a ffffffffffffffff 7 -1 -\n")
    #expect(BuildStamp(endless.text) == endless)
  }

  @Test(arguments: [
    "", "\n", "rejoinder-build 1 000000000000000a ffffffffffffffff 7 100 200",
    "rejoinder-build 2 000000000000000a ffffffffffffffff 7 100 200\n",
    "rejoinder-build 1 a ffffffffffffffff 7 100 200\n",
    "rejoinder-build 1 000000000000000A ffffffffffffffff 7 100 200\n",
    "rejoinder-build 1 000000000000000a ffffffffffffffff 07 100 200\n",
    "rejoinder-build 1 000000000000000a ffffffffffffffff 7 100 +\n",
    "rejoinder-build 1 000000000000000a ffffffffffffffff 7 100 200 300\n",
  ])
  func anythingElse(text: String) {
    #expect(BuildStamp(text) == nil)
  }

  @Test func moments() {
    let seconds = [99, 100, 199, 200]
    #expect(seconds.map { Self.stamp.covers(Instant(seconds: $0)) } == [false, true, true, false])
  }
}

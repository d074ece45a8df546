import TestSupport
import Testing

@testable import Records

@Suite struct InstantTests {
  @Test(arguments: [
    ("1970-01-01T00:00Z", 0), ("1970-01-01T00:00:01Z", 1), ("1969-12-31T23:59:59Z", -1),
    ("2024-07-18T09:30+01:00", 1_721_291_400), ("2024-07-18T08:30:00Z", 1_721_291_400),
    ("2024-07-18 09:30+01:00", 1_721_291_400), ("2024-07-18T02:30:00-06:00", 1_721_291_400),
    ("2024-02-29T12:00:00+05:45", 1_709_187_300), ("1970-01-01T23:59+23:59", 0),
    ("1970-01-01T00:00-23:59", 86_340), ("1970-01-01T00:00-00:00", 0),
    ("0001-01-01T00:00:00Z", -62_135_596_800), ("9999-12-31T23:59:59Z", 253_402_300_799),
  ])
  func dateTimesWithAnOffset(text: String, seconds: Int) {
    #expect(Instant(parsing: text) == Instant(seconds: seconds))
  }

  private static let faults = [
    "", "Z", "2024-07-18", "2024-07-18T09:30", "2024-07-18T09:30:00", "2024-07-18T09:30 Z",
    "2024-07-18T09:30Z ", " 2024-07-18T09:30Z", "2024-07-18T9:30Z", "2024-07-18T24:00Z",
    "2024-07-18T09:60Z", "2024-07-18T09:30:60Z", "2024-07-18T09:30:0Z", "2024-07-18T09:30:Z",
    "2024-07-18T09:30:00:00Z", "2024-07-18T0930Z", "2024-07-18T09-30Z", "2024-07-18-09:30Z",
    "2024-07-18T09:30+1:00", "2024-07-18T09:30+0100", "2024-07-18T09:30+01", "2024-07-18T09:30+01:0",
    "2024-07-18T09:30+24:00", "2024-07-18T09:30+01:60", "2024-07-18T09:30*01:00",
    "2024-07-18T09:30+01:000", "2024-07-18T09:30:+01:00", "2024-07-18T09:30:00.5Z", "2024-07T09:30:00Z",
    "2024-02-30T09:30Z", "2023-02-29T09:30Z", "0000-01-01T00:00Z", "10000-01-01T00:00Z",
    "2024-07-18T09:30Europe/London", "２０24-07-18T09:30Z", "2024-07-18T09:30ZZ", "unknown",
  ]

  @Test(arguments: faults)
  func anythingElseIsRefused(text: String) {
    #expect(Instant(parsing: text) == nil)
  }

  @Test func anyTextIsReadOrRefused() {
    var random = SplitMix64(seed: 8601)
    let good = Array("2024-07-18T09:30:00+01:00".utf8)
    for _ in 0..<20_000 {
      var bytes = good
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0x20...0x7E, using: &random)
      }
      bytes = Array(bytes.prefix(Int.random(in: 0...bytes.count, using: &random)))
      if let instant = Instant(parsing: String(decoding: bytes, as: UTF8.self)) {
        #expect(abs(instant.seconds) < 1 << 40, "seed 8601")
      }
    }
  }

  @Test func instantsAreInTheOrderOfTime() {
    #expect(Instant(seconds: -1) < Instant(seconds: 0))
    #expect(!(Instant(seconds: 0) < Instant(seconds: 0)))
  }
}

import TestSupport
import Testing

@testable import Records

@Suite struct PosixTimeZoneTests {
  /// A rule, the first second of a new offset, the offset before it and the offset from it on.
  private struct Case: Sendable {
    let rule: String
    let at: String
    let before: Int
    let after: Int
  }

  private static let changes = [
    Case(rule: "GMT0BST,M3.5.0/1,M10.5.0", at: "2059-03-30T01:00Z", before: 0, after: 3600),
    Case(rule: "GMT0BST,M3.5.0/1,M10.5.0", at: "2059-10-26T01:00Z", before: 3600, after: 0),
    Case(rule: "EST5EDT,M3.2.0,M11.1.0", at: "2059-03-09T07:00Z", before: -18_000, after: -14_400),
    Case(rule: "EST5EDT,M3.2.0,M11.1.0", at: "2059-11-02T06:00Z", before: -14_400, after: -18_000),
    // South of the equator summer spans the new year; summer time here is half an hour.
    Case(
      rule: "<+1030>-10:30<+11>-11,M10.1.0,M4.1.0", at: "2059-04-05T15:00Z", before: 39_600,
      after: 37_800),
    Case(
      rule: "<+1030>-10:30<+11>-11,M10.1.0,M4.1.0", at: "2059-10-04T15:30Z", before: 37_800,
      after: 39_600),
    // Ireland's winter time is the exception, and lies behind.
    Case(rule: "IST-1GMT0,M10.5.0,M3.5.0/1", at: "2059-10-26T01:00Z", before: 3600, after: 0),
    Case(rule: "IST-1GMT0,M10.5.0,M3.5.0/1", at: "2059-03-30T01:00Z", before: 0, after: 3600),
    // Greenland changes the evening before, written as an hour below zero.
    Case(
      rule: "<-02>2<-01>,M3.5.0/-1,M10.5.0/0", at: "2059-03-30T01:00Z", before: -7200, after: -3600),
    Case(
      rule: "<-02>2<-01>,M3.5.0/-1,M10.5.0/0", at: "2059-10-26T01:00Z", before: -3600, after: -7200),
    // More than a day after the day named: Gaza's Saturday is the Thursday's hour 50.
    Case(rule: "EET-2EEST,M3.4.4/50,M10.4.4/50", at: "2059-03-29T00:00Z", before: 7200, after: 10_800),
    // Days of the year: 60 is always 1 March, day 59 counted from 0 is 29 February in a leap year.
    Case(rule: "AAA0BBB,J60/0,J300/0", at: "2059-03-01T00:00Z", before: 0, after: 3600),
    Case(rule: "AAA0BBB,J60/0,J300/0", at: "2060-03-01T00:00Z", before: 0, after: 3600),
    Case(rule: "AAA0BBB,59/0,300/0", at: "2059-03-01T00:00Z", before: 0, after: 3600),
    Case(rule: "AAA0BBB,59/0,300/0", at: "2060-02-29T00:00Z", before: 0, after: 3600),
    Case(rule: "AAA0BBB,J59/0,J300/0", at: "2060-02-28T00:00Z", before: 0, after: 3600),
    // Minutes and seconds, and a sign that may be left out.
    Case(
      rule: "AAA+1:02:03BBB-0:00:01,M3.1.1/0:30:15,M10.1.1/0", at: "2059-03-03T01:32:18Z", before: -3723,
      after: 1),
  ]

  @Test(arguments: changes)
  private func offsetsChangeAtTheSecond(entry: Case) throws {
    let zone = try #require(PosixTimeZone(Array(entry.rule.utf8)[...]))
    let moment = try #require(Instant(parsing: entry.at))
    #expect(zone.offset(at: Instant(seconds: moment.seconds - 1)) == entry.before)
    #expect(zone.offset(at: moment) == entry.after)
  }

  /// RFC 8536, section 3.3.1: summer time all year.
  @Test func summerTimeAllYear() throws {
    let zone = try #require(PosixTimeZone(Array("XXX3EDT4,0/0,J365/23".utf8)[...]))
    let start = try #require(Instant(parsing: "2059-12-30T00:00Z")).seconds
    for hour in 0..<96 {
      #expect(zone.offset(at: Instant(seconds: start + hour * 3600)) == -14_400, "hour \(hour)")
    }
  }

  @Test(arguments: [
    ("UTC0", 0), ("<+0545>-5:45", 20_700), ("<-03>3", -10_800), ("ABCDEF12", -43_200), ("<>-14", 50_400),
  ])
  func zonesWithoutSummerTime(rule: String, offset: Int) throws {
    let zone = try #require(PosixTimeZone(Array(rule.utf8)[...]))
    for seconds in [-62_135_596_800, 0, 2_871_763_200] {
      #expect(zone.offset(at: Instant(seconds: seconds)) == offset)
    }
  }

  private static let faults = [
    "", "0", "AB1", "AAA", "AAA-", "AAA1:", "AAA1:00:", "<AAA1", "AAA99999", "AAA1BBB", "AAA1BBB2",
    "AAA1BBB,", "AAA1BBB,M3.5.0", "AAA1BBB,M3.5.0,", "AAA1BBB,M0.5.0,M10.5.0", "AAA1BBB,M13.5.0,M10.5.0",
    "AAA1BBB,M3.0.0,M10.5.0", "AAA1BBB,M3.6.0,M10.5.0", "AAA1BBB,M3.5.7,M10.5.0", "AAA1BBB,M3.5,M10.5.0",
    "AAA1BBB,J367,M10.5.0", "AAA1BBB,367,M10.5.0", "AAA1BBB,M3.5.0/,M10.5.0", "AAA1BBB,J,M10.5.0",
    "\u{E9}\u{E9}1",
  ]

  @Test(arguments: faults)
  func anythingElseIsRefused(rule: String) {
    #expect(PosixTimeZone(Array(rule.utf8)[...]) == nil)
  }

  @Test func anyTextIsReadOrRefused() {
    var random = SplitMix64(seed: 1003)
    let good = Array("GMT0BST,M3.5.0/1,M10.5.0".utf8)
    let alphabet = Array("ABCM<>,./:+-J0123456789\u{FF}".utf8)
    for _ in 0..<20_000 {
      var bytes = good
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        bytes[Int.random(in: 0..<bytes.count, using: &random)] = random.bytes(1, of: alphabet)[0]
      }
      guard let zone = PosixTimeZone(bytes[...]) else { continue }
      for seconds in [-62_135_596_800, 0, 1_583_193_600, 253_402_300_799] {
        _ = zone.offset(at: Instant(seconds: seconds))
      }
    }
  }
}

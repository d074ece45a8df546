import Foundation
import TestSupport
import Testing

@testable import Records

@Suite struct TimeZoneRulesTests {
  static let zones = [
    "Europe/London", "America/New_York", "Australia/Lord_Howe", "Pacific/Kiritimati", "Asia/Kathmandu",
  ]

  /// The first second of a new offset: the one before it has the old one.
  private struct Change: Sendable {
    let zone: String
    let at: String
    let before: Int
    let after: Int
  }

  private static let changes = [
    Change(zone: "Europe/London", at: "1971-10-31T02:00Z", before: 3600, after: 0),
    Change(zone: "Europe/London", at: "2020-03-29T01:00Z", before: 0, after: 3600),
    Change(zone: "Europe/London", at: "2020-10-25T01:00Z", before: 3600, after: 0),
    Change(zone: "Europe/London", at: "2059-03-30T01:00Z", before: 0, after: 3600),
    Change(zone: "Europe/London", at: "2059-10-26T01:00Z", before: 3600, after: 0),
    Change(zone: "America/New_York", at: "2006-04-02T07:00Z", before: -18_000, after: -14_400),
    Change(zone: "America/New_York", at: "2007-03-11T07:00Z", before: -18_000, after: -14_400),
    Change(zone: "America/New_York", at: "2059-11-02T06:00Z", before: -14_400, after: -18_000),
    Change(zone: "Australia/Lord_Howe", at: "2020-04-04T15:00Z", before: 39_600, after: 37_800),
    Change(zone: "Australia/Lord_Howe", at: "2020-10-03T15:30Z", before: 37_800, after: 39_600),
    Change(zone: "Australia/Lord_Howe", at: "2059-10-04T15:30Z", before: 37_800, after: 39_600),
    Change(zone: "Pacific/Kiritimati", at: "1979-10-01T10:40Z", before: -38_400, after: -36_000),
    Change(zone: "Pacific/Kiritimati", at: "1994-12-31T10:00Z", before: -36_000, after: 50_400),
    Change(zone: "Asia/Kathmandu", at: "1985-12-31T18:30Z", before: 19_800, after: 20_700),
  ]

  @Test(arguments: changes)
  private func knownChanges(change: Change) throws {
    guard let rules = try ZoneFile.rules(of: change.zone) else { return }
    let moment = try #require(Instant(parsing: change.at))
    #expect(rules.offset(at: Instant(seconds: moment.seconds - 1)) == change.before)
    #expect(rules.offset(at: moment) == change.after)
  }

  /// Foundation has time zone data of its own on most machines: both must say the same.
  @Test(arguments: zones)
  func foundationSaysTheSame(zone: String) throws {
    guard let rules = try ZoneFile.rules(of: zone) else { return }
    guard let other = TimeZone(identifier: zone) else {
      print("not tested: Foundation has no time zone data for \(zone) here")
      return
    }
    func compare(_ seconds: Int) throws {
      let date = Date(timeIntervalSince1970: Double(seconds))
      try #require(
        rules.offset(at: Instant(seconds: seconds)) == other.secondsFromGMT(for: date), "\(zone), \(date)")
    }
    let (start, end) = (0, 2_871_763_200)
    var random = SplitMix64(seed: 1970)
    for seconds in stride(from: start, to: end, by: 86_400 * 3) {
      try compare(seconds + Int.random(in: 0..<86_400 * 3, using: &random))
    }
    var next = other.nextDaylightSavingTimeTransition(after: Date(timeIntervalSince1970: Double(start)))
    while let change = next, change.timeIntervalSince1970 < Double(end) {
      for seconds in -1...1 { try compare(Int(change.timeIntervalSince1970) + seconds) }
      next = other.nextDaylightSavingTimeTransition(after: change)
    }
  }

  @Test func coordinatedUniversalTime() throws {
    let moment = try #require(Instant(parsing: "2020-03-03T23:59:59Z"))
    #expect(TimeZoneRules.utc.offset(at: moment) == 0)
    #expect(TimeZoneRules.utc.date(at: moment) == CivilDate(year: 2020, month: 3, day: 3))
    let date = try #require(CivilDate(year: 1969, month: 12, day: 31))
    #expect(TimeZoneRules.utc.start(of: date) == Instant(seconds: -86_400))
  }

  @Test(arguments: [
    ("Europe/London", "2024-07-17T22:59:59Z", "2024-07-17"),
    ("Europe/London", "2024-07-17T23:00Z", "2024-07-18"),
    ("Europe/London", "2024-01-17T23:59:59Z", "2024-01-17"),
    ("Pacific/Kiritimati", "2024-07-17T10:00Z", "2024-07-18"),
    ("Pacific/Kiritimati", "1994-12-31T09:59:59Z", "1994-12-30"),
    ("Pacific/Kiritimati", "1994-12-31T10:00Z", "1995-01-01"),
    ("Asia/Kathmandu", "1969-12-31T18:29:59Z", "1969-12-31"),
    ("Asia/Kathmandu", "1969-12-31T18:30Z", "1970-01-01"),
    ("America/New_York", "1969-12-31T04:59Z", "1969-12-30"),
  ])
  func theDayAtAMoment(zone: String, moment: String, day: String) throws {
    guard let rules = try ZoneFile.rules(of: zone) else { return }
    #expect(PartialDate(rules.date(at: try #require(Instant(parsing: moment)))).edtf == day)
  }
}

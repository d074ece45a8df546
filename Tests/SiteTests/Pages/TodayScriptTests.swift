import Linking
import Records
import TestSupport
import Testing
import Theme

@testable import Site

/// What the script of the theme makes of a page, and when.
@Suite struct TodayScriptTests {
  private static func moment(_ text: String) throws -> Int { try #require(Instant(parsing: text)).seconds }

  /// The line as a branch had it on 26 May 2024, wherever the reader's machine is.
  @Test(arguments: ["Pacific/Auckland", "America/Los_Angeles", "UTC"])
  func ninetyDaysFromToday(machineZone: String) throws {
    let cases = [
      TodayScript.Case(now: try Self.moment("2024-05-26T00:00:00+01:00")),
      TodayScript.Case(now: try Self.moment("2024-05-26T23:59:59+01:00")),
      TodayScript.Case(language: "en-US", now: try Self.moment("2024-05-26T12:00Z")),
    ]
    guard let looks = try TodayScript.run(cases, machineZone: machineZone) else { return }
    #expect(
      looks.map { $0.map(\.notice) } == [
        ["It is Sat, 24 August 2024"], ["It is Sat, 24 August 2024"], ["It is Sat, August 24, 2024"],
      ])
  }

  /// A page that stays open turns with the day of the site, also where the clocks change meanwhile.
  @Test func turnsWithTheDay() throws {
    let nights = [
      // The clocks of London go forward on 31 March 2024, and back on 27 October.
      ("Europe/London", "2024-03-31T00:00:30Z", "2024-04-01T00:00:00+01:00"),
      ("Europe/London", "2024-10-27T00:00:30+01:00", "2024-10-28T00:00:00Z"),
      ("America/St_Johns", "2024-05-26T12:34:56-02:30", "2024-05-27T00:00:00-02:30"),
      // In Beirut the clocks went from midnight to one.
      ("Asia/Beirut", "2022-03-26T22:00:00+02:00", "2022-03-27T01:00:00+03:00"),
    ]
    let cases = try nights.map { zone, opened, turned in
      TodayScript.Case(
        zone: zone, now: try Self.moment(opened), until: try Self.moment(turned) + 80_000, daysAhead: "0",
        days: ["2024-03-31", "2024-04-01"])
    }
    guard let looks = try TodayScript.run(cases) else { return }
    #expect(
      looks.map { $0.map(\.notice) } == [
        ["It is Sun, 31 March 2024", "It is Mon, 1 April 2024"],
        ["It is Sun, 27 October 2024", "It is Mon, 28 October 2024"],
        ["It is Sun, 26 May 2024", "It is Mon, 27 May 2024"],
        ["It is Sat, 26 March 2022", "It is Sun, 27 March 2022"],
      ])
    for ((_, _, turned), looks) in zip(nights, looks) {
      #expect(looks.last?.at == (try Self.moment(turned)))
    }
    #expect(looks.first?.map(\.marked) == [["2024-03-31"], ["2024-04-01"]])
    #expect(looks.dropFirst().allSatisfy { $0.allSatisfy { $0.marked.isEmpty } })
  }

  /// The script and the program count alike, on random moments in zones of all kinds.
  @Test func agreesWithTimeLimits() throws {
    let seed: UInt64 = 20_240_526
    var random = SplitMix64(seed: seed)
    let zones = ["Europe/London", "America/St_Johns", "Asia/Beirut", "Australia/Lord_Howe", "UTC"]
    var cases: [TodayScript.Case] = []
    var expected: [String] = []
    for _ in 0..<400 {
      let zone = try #require(zones.randomElement(using: &random))
      let now = Instant(seconds: Int.random(in: 1_000_000_000..<2_100_000_000, using: &random))
      let counting = try #require(SiteConfiguration.Counting.allCases.randomElement(using: &random))
      let limit = TimeLimit(
        length: Int.random(in: 1...1000, using: &random), unit: .days, counting: counting)
      let today = try #require(ZoneDatabase.rules(of: zone)).date(at: now)
      let last = try #require(limit.lastDay(from: today, workingDays: WorkingDays(bankHolidays: [])))
      cases.append(
        TodayScript.Case(
          zone: zone, now: now.seconds, daysAhead: String(try #require(limit.daysAhead)),
          days: [PartialDate(today).edtf]))
      expected.append("\(Self.weekdays[last.weekday]), " + DateText.text(PartialDate(last)))
    }
    guard let looks = try TodayScript.run(cases) else { return }
    #expect(looks.map { $0.last?.notice } == expected.map { "It is " + $0 }, "seed \(seed)")
    #expect(looks.allSatisfy { $0.last?.marked.count == 1 }, "seed \(seed)")
  }

  private static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]

  /// What the browser does not know leaves the page as it is.
  @Test func whatCannotBeTold() throws {
    let cases = [
      TodayScript.Case(zone: "Atlantis/Central", now: 0, until: 90_000, days: ["1970-01-01"]),
      TodayScript.Case(language: "e", now: 0, until: 90_000),
      TodayScript.Case(now: 0, daysAhead: "many"),
    ]
    guard let looks = try TodayScript.run(cases) else { return }
    #expect(
      looks == cases.map { [TodayScript.Look(at: $0.now, notice: "the rule", marked: [])] })
  }

  /// Readers with slow lines get all scripts of the theme at little cost.
  @Test func size() {
    let scripts = DefaultTheme.files.filter { $0.path.hasSuffix(".js") }
    #expect(scripts.map(\.bytes.count).reduce(0, +) < 12_000)
  }
}

import TestSupport
import Testing

@testable import Records

@Suite struct RecordDateTests {
  /// In the order of the timeline: each comes before all that follow.
  private static let ordered = [
    "0001-01-01", "2019", "2020-02-29", "2020-02", "2020-03-03", "2020-03-30/2020-03-31", "2020-03",
    "2020-01/2020-03", "2020-12-31", "2020-12", "2020", "2019/2020", "2021-01-01", "9999", "unknown",
  ]

  @Test func aYearStandsAtItsEndAndTheUnknownLast() throws {
    let dates = try Self.ordered.map { try RecordDate(parsing: $0) }
    for (index, date) in dates.enumerated() {
      for (other, later) in dates.enumerated() {
        let expected = index == other ? nil : index < other
        #expect(date.precedes(later) == expected, "\(date.edtf) before \(later.edtf)")
      }
    }
  }

  @Test func datesOfTheSameDaysAreLevel() throws {
    let year = try RecordDate(parsing: "2020")
    let days = try RecordDate(parsing: "2020-01-01/2020-12-31")
    #expect(year.precedes(days) == nil)
    #expect(days.precedes(year) == nil)
    #expect(RecordDate.unknown.precedes(.unknown) == nil)
  }

  private func random(_ random: inout SplitMix64) -> RecordDate {
    let kind = Int.random(in: 0...9, using: &random)
    func partial() -> PartialDate {
      let first = CivilDate(dayNumber: 18_262 + Int.random(in: 0...800, using: &random))
      let date: PartialDate? =
        switch Int.random(in: 0...2, using: &random) {
        case 0: PartialDate(year: first.year)
        case 1: PartialDate(year: first.year, month: first.month)
        default: PartialDate(first)
        }
      return date ?? PartialDate(first)
    }
    if kind == 0 { return .unknown }
    let (one, two) = (partial(), partial())
    if kind < 6 { return .date(one) }
    return one.earliest <= two.earliest ? .interval(one, two) : .interval(two, one)
  }

  /// Exactly one of two dates comes first, or they are level; both relations carry over to a third.
  @Test func theOrderIsTotal() throws {
    var numbers = SplitMix64(seed: 303)
    for _ in 0..<20_000 {
      let (a, b, c) = (random(&numbers), random(&numbers), random(&numbers))
      let words = Comment(rawValue: "seed 303: \(a.edtf), \(b.edtf), \(c.edtf)")
      try #require(b.precedes(a) == a.precedes(b).map { !$0 }, words)
      if a.precedes(b) == true, b.precedes(c) == true { try #require(a.precedes(c) == true, words) }
      if a.precedes(b) == nil { try #require(a.precedes(c) == b.precedes(c), words) }
      if a.isCertainlyBefore(b) { try #require(a.precedes(b) == true && !b.isCertainlyBefore(a), words) }
    }
  }

  @Test(arguments: [
    ("2020-03-03", "2020-03-04", true), ("2020-03-03", "2020-03-03", false),
    ("2020-03-04", "2020-03-03", false), ("2020-03", "2020-04", true), ("2020-03", "2020-03-31", false),
    ("2020-03-03", "2020-03", false), ("2020-03-03", "2020", false), ("2019", "2020", true),
    ("2019-12-31", "2020", true), ("2019/2020", "2020-12-31", false), ("2019/2020", "2021", true),
    ("2018", "2019/2020", true), ("unknown", "2020", false), ("2020", "unknown", false),
    ("unknown", "unknown", false),
  ])
  func certainlyBefore(one: String, two: String, isCertain: Bool) throws {
    #expect(try RecordDate(parsing: one).isCertainlyBefore(RecordDate(parsing: two)) == isCertain)
  }

  @Test func theDaysThatItCanBe() throws {
    let interval = try RecordDate(parsing: "2019-10/2020")
    #expect(interval.earliest == CivilDate(year: 2019, month: 10, day: 1))
    #expect(interval.latest == CivilDate(year: 2020, month: 12, day: 31))
    #expect(interval.exact == nil)
    let day = try RecordDate(parsing: "2020-03-03")
    #expect(day.exact == CivilDate(year: 2020, month: 3, day: 3))
    #expect(try RecordDate(parsing: "2020-03").exact == nil)
    #expect(RecordDate.unknown.earliest == nil)
    #expect(RecordDate.unknown.latest == nil)
    #expect(RecordDate.unknown.exact == nil)
  }
}

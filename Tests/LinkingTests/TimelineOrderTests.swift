import TestSupport
import Testing

@testable import Linking
@testable import Records

/// The one order of everything.
@Suite struct TimelineOrderTests {
  /// Dates in their order: by the last day that each can be, the more exact first.
  static let dates = [
    "0001-01-01", "2019-12-31", "2019-12", "2019", "2020-01-01", "2020-02-28", "2020-02-29", "2020-02",
    "2019-10/2020-02", "2019/2020-02", "2020-03-03", "2020-12-31", "2020-12", "2020", "2019/2020", "9999",
    "unknown",
  ]

  @Test func recordsStandInTheOrderOfTime() throws {
    var site = SiteText()
    // Ids against the order, so that they cannot bring it about.
    for (position, date) in Self.dates.enumerated() { site.add(.event, "e\(90 - position)", "date: \(date)") }
    var random = SplitMix64(seed: 3)
    let records = TimelineOrder.sorted(try site.records().shuffled(using: &random))
    #expect(records.compactMap { $0.date?.edtf } == Self.dates)
    #expect(records.suffix(3).map(\.id) == ["fed", "gmp", "hmic"])
  }

  @Test func tiesAreBrokenByIdsByBytes() throws {
    var site = SiteText()
    site.add(.event, "b", "date: 2020-03")
    site.add(.response, "a-1", "published: 2020-03")
    site.add(.inspection, "a", "published: 2020-03")
    site.add(.event, "a0", "date: 2020-03-01/2020-03-31")
    site.add(.event, "c", "date: unknown")
    site.add(.inspection, "d", "published: unknown")
    site.add(.page, "about")
    let ids = TimelineOrder.sorted(try site.records().reversed()).map(\.id)
    #expect(ids == ["a", "a-1", "a0", "b", "c", "d", "about", "fed", "gmp", "hmic"])
  }

  @Test func itIsATotalOrder() throws {
    var site = SiteText()
    for (position, date) in Self.dates.enumerated() {
      for twin in ["a", "b"] { site.add(.event, "\(twin)\(position)", "date: \(date)") }
    }
    let records = try site.records()
    for left in records {
      #expect(!TimelineOrder.precedes(left, left))
      for right in records where left.id != right.id {
        #expect(TimelineOrder.precedes(left, right) != TimelineOrder.precedes(right, left))
        if let date = left.date, let other = right.date, let precedes = date.precedes(other) {
          #expect(TimelineOrder.precedes(left, right) == precedes)
        }
        for third in records where TimelineOrder.precedes(right, third) && TimelineOrder.precedes(left, right)
        {
          guard !TimelineOrder.precedes(left, third) else { continue }
          Issue.record("\(left.id), \(right.id), \(third.id)")
        }
      }
    }
  }
}

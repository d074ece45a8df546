import Testing

@testable import Records

@Suite struct ElapsedDaysTests {
  private struct Case: Sendable {
    let from: String
    let to: String
    let fewest: Int
    let most: Int
  }

  private static let cases = [
    // The design's example.
    Case(from: "2020-03-03", to: "2020-03", fewest: 0, most: 28),
    Case(from: "2020-03-03", to: "2020-03-03", fewest: 0, most: 0),
    Case(from: "2020-03-03", to: "2020-04-28", fewest: 56, most: 56),
    Case(from: "2020-02-28", to: "2020-03-01", fewest: 2, most: 2),
    Case(from: "2021-02-28", to: "2021-03-01", fewest: 1, most: 1),
    Case(from: "2020-03", to: "2020-03-03", fewest: 0, most: 2),
    Case(from: "2020-03", to: "2020-03", fewest: 0, most: 30),
    Case(from: "2020-03-03", to: "2020-04", fewest: 29, most: 58),
    Case(from: "2020-03-03", to: "2020", fewest: 0, most: 303),
    Case(from: "2019", to: "2020", fewest: 1, most: 730),
    Case(from: "2019-10/2019-11", to: "2019-12-01", fewest: 1, most: 61),
    Case(from: "2019-10-01", to: "2019-11/2019-12", fewest: 31, most: 91),
    // What came first stays certain.
    Case(from: "2020-03-03", to: "2020-02-01", fewest: -31, most: -31),
    Case(from: "2020-03-03", to: "2020-02", fewest: -31, most: -3),
    Case(from: "2020-03", to: "2020-01", fewest: -90, most: -30),
  ]

  @Test(arguments: cases)
  private func onlyWhatIsCertain(entry: Case) throws {
    let days = try #require(
      ElapsedDays(from: RecordDate(parsing: entry.from), to: RecordDate(parsing: entry.to)))
    #expect(days.fewest == entry.fewest)
    #expect(days.most == entry.most)
  }

  @Test func nothingIsCertainOfTheUnknown() throws {
    let date = try RecordDate(parsing: "2020-03-03")
    #expect(ElapsedDays(from: .unknown, to: date) == nil)
    #expect(ElapsedDays(from: date, to: .unknown) == nil)
    #expect(ElapsedDays(from: .unknown, to: .unknown) == nil)
  }

  /// Every pair of days that the dates allow, and that is in order, lies between the two numbers.
  @Test func noPossibleNumberIsLeftOut() throws {
    let texts = ["2020-02", "2020-02-27", "2020-03-01", "2020-02-20/2020-03", "2020-03-02/2020-03-05"]
    let dates = try texts.map { try RecordDate(parsing: $0) }
    for start in dates {
      for end in dates {
        let days = try #require(ElapsedDays(from: start, to: end))
        let possible = try Self.numbers(start).flatMap { one in
          try Self.numbers(end).map { $0 - one }
        }
        let inOrder = possible.filter { $0 >= 0 }
        let counted = inOrder.isEmpty ? possible : inOrder
        #expect(days.fewest == counted.min(), "\(start.edtf) to \(end.edtf)")
        #expect(days.most == counted.max(), "\(start.edtf) to \(end.edtf)")
      }
    }
  }

  private static func numbers(_ date: RecordDate) throws -> [Int] {
    let earliest = try #require(date.earliest)
    let latest = try #require(date.latest)
    return Array(earliest.dayNumber...latest.dayNumber)
  }
}

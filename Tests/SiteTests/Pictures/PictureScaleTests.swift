import Records
import Testing

@testable import Site

@Suite struct PictureScaleTests {
  private static func date(_ text: String) throws -> PartialDate {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    let date =
      switch parts.count {
      case 1: PartialDate(year: parts[0])
      case 2: PartialDate(year: parts[0], month: parts[1])
      default: CivilDate(year: parts[0], month: parts[1], day: parts[2]).map(PartialDate.init)
      }
    return try #require(date)
  }

  private static func span(_ first: String, _ last: String) throws -> DaySpan {
    DaySpan(
      first: try date(first).earliest.dayNumber, last: try date(last).latest.dayNumber)
  }

  /// A year fills the picture from edge to edge, month by month.
  @Test func aYear() throws {
    let scale = PictureScale(try Self.span("2020-03-03", "2020-03-03"), byYear: true, width: 748)
    #expect(scale.width == 748)
    #expect(scale.x(try Self.span("2020", "2020").first.asInt) == 8)
    #expect(scale.middle(try Self.span("2020", "2020")) == 374)
    #expect(scale.x(try Self.span("2021", "2021").first.asInt) == 740)
    #expect(
      scale.ticks.map(\.label).joined(separator: " ") == "2020 Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec")
    #expect(scale.ticks.map(\.x) == [8, 70, 128, 190, 250, 312, 372, 434, 496, 556, 618, 678])
  }

  /// Days out of range stand at the ends.
  @Test func outOfRange() throws {
    let scale = PictureScale(try Self.span("2020", "2020"), byYear: true, width: 400)
    #expect(scale.x(try Self.span("2019", "2019").first.asInt) == 8)
    #expect(scale.x(try Self.span("2025", "2025").first.asInt) == 392)
  }

  /// Months have one more on each side; the first of all is named with its year.
  @Test func months() throws {
    let scale = PictureScale(try Self.span("2020-03-03", "2020-03-10"), byYear: false, width: 640)
    #expect(scale.ticks.map(\.label) == ["Feb 2020", "Mar", "Apr"])
    #expect(scale.ticks.map(\.x) == [8, 209, 424])
  }

  /// Lines keep their distance: the more time, the fewer they are.
  @Test(arguments: [
    ("2014", "2025", 926, 12, "2014"), ("2019-05", "2020-11", 640, 7, "Apr 2019"),
    ("2001", "2060", 926, 30, "2002"),
    ("1900", "2025", 926, 63, "1900"), ("0001", "9999", 926, 49, "200"),
  ])
  func steps(first: String, last: String, width: Int, count: Int, label: String) throws {
    let scale = PictureScale(try Self.span(first, last), byYear: first.count == 4, width: width)
    #expect(scale.ticks.count == count)
    #expect(scale.ticks.first?.label == label)
    #expect(scale.width <= 4000)
    let steps = zip(scale.ticks, scale.ticks.dropFirst()).map { $1.x - $0.x }
    #expect(steps.allSatisfy { $0 >= 54 })
  }

  /// The first and the last months that there are have no neighbours.
  @Test func endsOfTime() throws {
    #expect(PictureScale(try Self.span("0001-01-01", "0001-01-01"), byYear: false, width: 640).count == 59)
    #expect(PictureScale(try Self.span("9999-12-31", "9999-12-31"), byYear: false, width: 640).count == 61)
  }
}

extension Int32 {
  fileprivate var asInt: Int { Int(self) }
}

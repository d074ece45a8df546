import Linking
import Records
import Testing

@testable import Site

@Suite struct DiaryEntryTests {
  /// A date, and where it stands: `2020-03-03` is a day, `2020-03` a month above its days.
  @Test(arguments: [
    ("2020-03-03", ["2020-03-03 whole"]), ("2020-03", ["2020-03 whole"]), ("2020", []), ("unknown", []),
    ("2020-03-03/2020-03-03", ["2020-03-03 whole"]), ("2020-03/2020-03", ["2020-03 whole"]),
    ("2020-02-28/2020-03-01", ["2020-02-28 during", "2020-02-29 during", "2020-03-01 during"]),
    // Of a week each day is marked, of eight days the first and the last.
    (
      "2021-09-06/2021-09-12",
      (6...12).map { $0 < 10 ? "2021-09-0\($0) during" : "2021-09-\($0) during" }
    ),
    ("2021-09-06/2021-09-13", ["2021-09-06 begins", "2021-09-13 ends"]),
    ("2019-10/2019-11", ["2019-10 begins", "2019-11 ends"]),
    ("2022-08/2022-10-14", ["2022-08 begins", "2022-10-14 ends"]),
    ("2020/2020-03-03", ["2020-03-03 ends"]), ("2019/2020", []), ("2020-11-30/2021", ["2020-11-30 begins"]),
    ("9999-12-31", ["9999-12-31 whole"]),
    ("0001-01-01/0001-01-02", ["0001-01-01 during", "0001-01-02 during"]),
  ])
  func places(edtf: String, places: [String]) async throws {
    let site = try MiniSite(["events/e.md": "---\n{title: E, date: \(edtf)}\n---\n"])
    let timeline = try #require(try await site.build().timeline)
    let diary = Diary(timeline)
    let entry = try #require(diary.entries.first)
    #expect(entry.places.map(Self.text) == places)
    #expect(diary.count == (places.isEmpty ? 0 : 1) && diary.leftOut == (places.isEmpty ? 1 : 0))
  }

  private static func text(_ place: DiaryEntry.Place) -> String {
    let day = place.day.map { $0 < 10 ? "-0\($0)" : "-\($0)" } ?? ""
    return place.month.edtf + day + " \(place.extent)"
  }
}

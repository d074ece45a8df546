import Linking
import Records

/// When a build shows something else than it does now, though nobody changed a file: an embargo ends, a
/// record is withdrawn, a last day is over or comes into a list of what is due soon, or the diary opens at another month.
///
/// That a day has passed is no change by itself, though pages and open data name the day of their build.
struct NextChange {
  /// The moment; nil when nothing is to come.
  let instant: Instant?

  init(
    _ timeline: Timeline, zone: TimeZoneRules, due: [DueEntry], embargoes: [Instant], withdrawals: [CivilDate]
  ) {
    let visibility = timeline.visibility
    let reaches = [-1, DueList.reaches.soon, DueList.reaches.later]
    var days = due.flatMap { entry in reaches.map { entry.lastDay.dayNumber - $0 } }
    days += withdrawals.map(\.dayNumber)
    days += Self.changeOfMonth(timeline).map { [$0] } ?? []
    let next = days.filter { $0 > visibility.today.dayNumber }.min()
    let midnight = next.map { zone.start(of: CivilDate(dayNumber: $0)) }
    instant = (embargoes.filter { $0 > visibility.asOf } + (midnight.map { [$0] } ?? [])).min()
  }

  /// The number of the first day on which the diary opens at another month than today.
  private static func changeOfMonth(_ timeline: Timeline) -> Int? {
    let diary = Diary(timeline)
    let now = diary.month(nearestTo: timeline.visibility.today)?.date
    guard let latest = diary.months.map(\.date.latest.dayNumber).max() else { return nil }
    var day = timeline.visibility.today
    while let next = firstOfNextMonth(day), next.dayNumber <= latest {
      if diary.month(nearestTo: next)?.date != now { return next.dayNumber }
      day = next
    }
    return nil
  }

  private static func firstOfNextMonth(_ day: CivilDate) -> CivilDate? {
    day.month == 12
      ? CivilDate(year: day.year + 1, month: 1, day: 1)
      : CivilDate(year: day.year, month: day.month + 1, day: 1)
  }
}

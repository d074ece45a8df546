import Linking
import Records

/// Something that is due, or was, and of which nothing is recorded yet.
struct DueEntry: Sendable {
  /// The last day.
  let lastDay: CivilDate
  /// The inspection that has to be answered, or whose finding is due.
  let inspection: RecordIndex
  /// What is due.
  let duty: Duty

  enum Duty: Sendable {
    /// The answer of somebody.
    case answer(Deadline)
    /// What a finding asks for, by its place among the inspection's findings.
    case finding(Int)
  }
}

/// What is due, by how soon, as of the day of the build.
struct DueList: Sendable {
  static let path = "/deadlines/"

  /// How many days ahead the two lists of what is due reach.
  static let reaches = (soon: 30, later: 90)

  /// Due within 30 days from the day of the build, that day included; the soonest first.
  let soon: [DueEntry]
  /// Due after that, and within 90 days.
  let later: [DueEntry]
  /// Past without anything recorded, the latest first.
  let past: [DueEntry]
  /// How many are due after the 90 days.
  let beyond: Int

  init(_ timeline: Timeline, _ findings: FacetedList<FindingEntry>, _ lists: Lists) {
    let today = timeline.visibility.today.dayNumber
    let entries = Self.entries(timeline, findings, lists)
    func within(_ days: Range<Int>) -> [DueEntry] {
      entries.filter { days.contains($0.lastDay.dayNumber - today) }
    }
    soon = within(0..<Self.reaches.soon + 1)
    later = within(Self.reaches.soon + 1..<Self.reaches.later + 1)
    past = Self.latestFirst(within(.min..<0))
    beyond = within(Self.reaches.later + 1..<Int.max).count
  }

  /// All that is due or past without anything recorded, the soonest first.
  static func entries(
    _ timeline: Timeline, _ findings: FacetedList<FindingEntry>, _ lists: Lists
  ) -> [DueEntry] {
    let entries =
      lists[.inspection].flatMap { answers(to: $0, timeline) } + findings.entries.compactMap(due)
    // Of one day in the order of the reports.
    return entries.enumerated().sorted { left, right in
      (left.element.lastDay.dayNumber, left.offset) < (right.element.lastDay.dayNumber, right.offset)
    }.map(\.element)
  }

  /// The latest day first; of one day in the order of the reports.
  private static func latestFirst(_ entries: [DueEntry]) -> [DueEntry] {
    entries.enumerated().sorted { left, right in
      (-left.element.lastDay.dayNumber, left.offset) < (-right.element.lastDay.dayNumber, right.offset)
    }.map(\.element)
  }

  private static func answers(to index: RecordIndex, _ timeline: Timeline) -> [DueEntry] {
    timeline.deadlines(of: index).compactMap { deadline in
      guard let day = deadline.lastDay.day else { return nil }
      switch deadline.standing {
      case .open, .noResponse: return DueEntry(lastDay: day, inspection: index, duty: .answer(deadline))
      case .answered, .unclear: return nil
      }
    }
  }

  private static func due(_ entry: FindingEntry) -> DueEntry? {
    switch entry.state.timing {
    case .due(let date), .overdue(let date):
      date.latest.map {
        DueEntry(lastDay: $0, inspection: entry.inspection, duty: .finding(entry.position))
      }
    case .none, .inTime, .late: nil
    }
  }
}

import Linking
import Records

/// A finding and where it stands.
struct FindingEntry: Sendable {
  let inspection: RecordIndex
  /// Its place among the inspection's findings.
  let position: Int
  let state: FindingState
}

/// Every finding, those of the latest report first.
enum FindingsRegister {
  static let path = "/findings/"

  static func make(_ timeline: Timeline, _ lists: Lists) -> FacetedList<FindingEntry> {
    let entries = lists[.inspection].flatMap { index in
      timeline.findingStates(of: index).enumerated().map { position, state in
        FindingEntry(inspection: index, position: position, state: state)
      }
    }
    let axes = Finding.HistoryEntry.Axis.allCases.map { axis in facet(of: axis, entries, timeline) }
    return FacetedList(
      path: path, entries: entries,
      facets: [
        .organisations(entries.map { organisations(of: $0, timeline) }, in: timeline, lists),
        .years(entries.map { Chronicle.year(of: $0.inspection, in: timeline) }),
        .words(
          "kind", "Kind", entries.map { timeline.finding($0)?.kind }, timeline.site.labels.findingKinds),
      ] + axes + [due(entries)])
  }

  /// By the latest state on an axis; of answers each counts, and also that there is none.
  private static func facet(
    of axis: Finding.HistoryEntry.Axis, _ entries: [FindingEntry], _ timeline: Timeline
  ) -> Facet {
    let keys = entries.map { entry -> [String] in
      let steps = axis == .answered ? entry.state.answers : entry.state.latest(axis).map { [$0] } ?? []
      return steps.isEmpty && axis == .answered ? [""] : steps.map(\.status)
    }
    return Facet(
      axis.rawValue, FindingText.name(of: axis), keys: keys,
      order: { found in (axis.statuses + [""]).filter(Set(found).contains) },
      label: { $0.isEmpty ? FindingText.nothing(on: axis) : timeline.site.labels.statuses.text(for: $0) },
      slug: { $0.isEmpty ? "none-recorded" : $0 })
  }

  private static func due(_ entries: [FindingEntry]) -> Facet {
    Facet(
      "due", "Due date", keys: entries.map { DueState($0.state.timing).map { [$0] } ?? [] },
      order: { found in DueState.allCases.filter(Set(found).contains) }, label: \.label, slug: \.rawValue)
  }

  private static func organisations(of entry: FindingEntry, _ timeline: Timeline) -> [RecordIndex] {
    let to = timeline.finding(entry)?.to.compactMap(timeline.index) ?? []
    return to.isEmpty ? Array(timeline.links.subjects[entry.inspection]) : to
  }
}

/// What follows from the due dates of findings, as the list groups them.
private enum DueState: String, CaseIterable, Hashable {
  case overdue, due, late
  case inTime = "in-time"

  init?(_ timing: FindingState.Timing) {
    switch timing {
    case .none: return nil
    case .due: self = .due
    case .overdue: self = .overdue
    case .inTime: self = .inTime
    case .late: self = .late
    }
  }

  var label: String {
    switch self {
    case .overdue: "Overdue"
    case .due: "Due"
    case .late: "Delivered late"
    case .inTime: "Delivered in time"
    }
  }
}

extension SitePlan {
  /// The findings of an inspection and where each stands, in the order in which the inspection has them.
  func findingEntries(of inspection: RecordIndex) -> ArraySlice<FindingEntry> {
    let start = firstFinding[inspection] ?? findings.entries.count
    return findings.entries[start...].prefix { $0.inspection == inspection }
  }
}

extension Timeline {
  /// The finding of an entry.
  func finding(_ entry: FindingEntry) -> Finding? {
    guard case .inspection(let inspection) = self[entry.inspection].details else { return nil }
    return inspection.findings[entry.position]
  }
}

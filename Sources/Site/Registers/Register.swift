import Linking
import Records

/// A line of the register: a report, or a response to one.
struct RegisterEntry: Sendable {
  /// The inspection or the response.
  let record: RecordIndex
  /// What a response answers; a response to two reports has two lines.
  let inspection: RecordIndex?
  /// The last day on which a statutory answer was in time.
  let lastDay: CivilDate?
  /// What became of it; a report that several have to answer may have several.
  let states: [RegisterState]
}

/// What became of a report or a response, as the register groups them.
enum RegisterState: String, CaseIterable, Hashable, Sendable {
  case inTime = "in-time"
  case late
  case unclear = "time-not-certain"
  case due
  case noneRecorded = "none-recorded"
  case statutory
  case voluntary
  case notKnown = "not-known"
  case noDeadline = "no-deadline"

  init(_ timeliness: Deadline.Timeliness) {
    self =
      switch timeliness {
      case .inTime: .inTime
      case .late: .late
      case .unclear: .unclear
      }
  }

  init(_ standing: Deadline.Standing) {
    self =
      switch standing {
      case .answered(_, let timeliness): RegisterState(timeliness)
      case .open: .due
      case .noResponse, .unclear: .noneRecorded
      }
  }

  /// The state for readers.
  var label: String {
    switch self {
    case .inTime: "Answered in time"
    case .late: "Answered late"
    case .unclear: "Answered, time not certain"
    case .due: "Answer due"
    case .noneRecorded: "No statutory response recorded"
    case .statutory: "Statutory, no deadline known"
    case .voluntary: "Voluntary"
    case .notKnown: "Not known whether statutory"
    case .noDeadline: "No deadline known"
    }
  }
}

/// Every report and every response, latest first.
enum Register {
  static let path = "/register/"

  static func make(_ timeline: Timeline, _ lists: Lists, _ chronicle: Chronicle) -> FacetedList<RegisterEntry>
  {
    var entries: [RegisterEntry] = []
    for index in chronicle.rows {
      switch timeline[index].details {
      case .inspection: entries.append(entry(ofReport: index, timeline))
      case .response(let response): entries += self.entries(of: response, index, timeline)
      default: break
      }
    }
    let labels = timeline.site.labels
    return FacetedList(
      path: path, entries: entries,
      facets: [
        .organisations(entries.map { organisations(of: $0, timeline) }, in: timeline, lists),
        .years(entries.map { Chronicle.year(of: $0.record, in: timeline) }),
        .words(
          "inspections", "Kind of inspection",
          entries.map { entry in
            if case .inspection(let inspection) = timeline[entry.record].details {
              inspection.kind
            } else {
              nil
            }
          }, labels.inspectionKinds),
        .words(
          "responses", "Kind of response",
          entries.map { entry in
            if case .response(let response) = timeline[entry.record].details { response.form } else { nil }
          }, labels.forms),
        Facet(
          "state", "State", keys: entries.map(\.states),
          order: { found in RegisterState.allCases.filter(Set(found).contains) }, label: \.label,
          slug: \.rawValue),
      ])
  }

  private static func entry(ofReport index: RecordIndex, _ timeline: Timeline) -> RegisterEntry {
    let deadlines = timeline.deadlines(of: index)
    var states: [RegisterState] = []
    for deadline in deadlines {
      let state = RegisterState(deadline.standing)
      if !states.contains(state) { states.append(state) }
    }
    return RegisterEntry(
      record: index, inspection: nil, lastDay: deadlines.first?.lastDay.day,
      states: states.isEmpty ? [.noDeadline] : states)
  }

  private static func entries(
    of response: ResponseRecord, _ index: RecordIndex, _ timeline: Timeline
  ) -> [RegisterEntry] {
    let inspections = timeline.links.respondsTo[index]
    let kind: RegisterState =
      switch response.isStatutory {
      case true: .statutory
      case false: .voluntary
      case nil: .notKnown
      }
    guard !inspections.isEmpty else {
      return [RegisterEntry(record: index, inspection: nil, lastDay: nil, states: [kind])]
    }
    return inspections.map { inspection in
      guard let deadline = timeline.deadline(of: index, to: inspection) else {
        return RegisterEntry(record: index, inspection: inspection, lastDay: nil, states: [kind])
      }
      let timeliness = timeline.timeliness(of: index, last: deadline.lastDay)
      return RegisterEntry(
        record: index, inspection: inspection, lastDay: deadline.lastDay.day,
        states: [RegisterState(timeliness)])
    }
  }

  private static func organisations(of entry: RegisterEntry, _ timeline: Timeline) -> [RecordIndex] {
    let links = timeline.links
    return timeline[entry.record].kind == .inspection
      ? Array(links.inspectedBy[entry.record]) + links.subjects[entry.record]
      : Array(links.responders[entry.record])
  }
}

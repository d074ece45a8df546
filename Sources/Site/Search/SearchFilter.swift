import Linking
import Records

/// What a search can be narrowed to. In the index each value is a term that no text can have, such as
/// `=kind/response`.
enum SearchFilter: String, CaseIterable, Sendable {
  case kind, organisation, topic, year

  /// What stands before its values.
  var label: String {
    switch self {
    case .kind: "Kind"
    case .organisation: "Organisation"
    case .topic: "Topic"
    case .year: "Year"
    }
  }

  /// A value in the index.
  func term(_ value: String) -> String { "=\(rawValue)/\(value)" }

  /// What a record is found under.
  func values(of index: RecordIndex, in timeline: Timeline) -> [String] {
    let (record, links) = (timeline[index], timeline.links)
    switch self {
    case .kind: return [record.kind.word]
    case .year: return Chronicle.year(of: index, in: timeline).map { [String($0)] } ?? []
    case .topic:
      return (record.kind == .topic ? [record.id] : []) + links.topics[index].map { timeline[$0].id }
    case .organisation:
      let own = record.kind == .organisation ? [record.id] : []
      let others = [links.inspectedBy, links.subjects, links.responders, links.concerns]
      return own + others.flatMap { $0[index] }.map { timeline[$0].id }
    }
  }

  /// All values that find something, in the order in which readers look for them, and what they are called.
  func options(_ plan: SitePlan) -> [(value: String, label: String)] {
    let timeline = plan.timeline
    switch self {
    case .kind:
      return RecordKind.allCases.filter { !timeline.indices(of: $0).isEmpty }
        .map { ($0.word, $0.folder.prefix(1).uppercased() + $0.folder.dropFirst()) }
    case .year: return plan.chronicle.years.map { (String($0.year), String($0.year)) }
    case .organisation: return plan.lists[.organisation].map { (timeline[$0].id, timeline[$0].title) }
    case .topic: return plan.lists[.topic].map { (timeline[$0].id, timeline[$0].title) }
    }
  }
}

import Linking
import Records

/// The records of each kind that has a list of its own, as the list shows them: dated ones latest
/// first, others by title.
struct Lists: Sendable {
  /// The kinds that have a list.
  static let kinds: [RecordKind] = [.inspection, .response, .organisation, .topic]

  /// Whether the records of this kind stand in the order of their titles.
  static func areByTitle(_ kind: RecordKind) -> Bool { kind == .organisation || kind == .topic }

  private var lists: [RecordKind: [RecordIndex]] = [:]

  init(_ timeline: Timeline) {
    for kind in Self.kinds {
      let indices = timeline.indices(of: kind)
      lists[kind] =
        Self.areByTitle(kind)
        ? Self.byTitle(indices, in: timeline) : Chronicle.latestFirst(indices, in: timeline)
    }
  }

  subscript(kind: RecordKind) -> [RecordIndex] { lists[kind] ?? [] }

  private static func byTitle(_ indices: [RecordIndex], in timeline: Timeline) -> [RecordIndex] {
    let keys = indices.map { (title: timeline[$0].title.lowercased(), index: $0) }
    return keys.sorted { left, right in
      left.title != right.title
        ? left.title.utf8.lexicographicallyPrecedes(right.title.utf8) : left.index < right.index
    }.map(\.index)
  }
}

import Diagnostics
import Records

/// All records by id and by file, those that the build does not show among them.
struct Catalogue {
  /// Where an id leads.
  enum Entry {
    case shown(RecordIndex, RecordKind)
    case hidden(RecordKind)

    var kind: RecordKind {
      switch self {
      case .shown(_, let kind), .hidden(let kind): kind
      }
    }

    var isShown: Bool { if case .shown = self { true } else { false } }
  }

  private var entries: [String: Entry] = [:]
  private var entriesByPath: [String: (id: String, entry: Entry)] = [:]

  /// Enters the records; of those with one id all but the first by path are reported.
  init(shown: [Record], hidden: [Record], diagnostics: inout [Diagnostic]) {
    entries.reserveCapacity(shown.count + hidden.count)
    entriesByPath.reserveCapacity(shown.count + hidden.count)
    var repeated: Set<String> = []
    func enter(_ record: Record, _ entry: Entry) {
      entriesByPath[record.path] = (record.id, entry)
      if entries.updateValue(entry, forKey: record.id) != nil { repeated.insert(record.id) }
    }
    for record in hidden { enter(record, .hidden(record.kind)) }
    for (position, record) in shown.enumerated() {
      enter(record, .shown(RecordIndex(position), record.kind))
    }
    guard !repeated.isEmpty else { return }
    let records = (shown + hidden).filter { repeated.contains($0.id) }
    for (id, records) in Dictionary(grouping: records, by: \.id) {
      let paths = records.map(\.path).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      for path in paths.dropFirst() {
        diagnostics.append(Place(path: path).reports(LinkingProblem.duplicateID(id, first: paths[0])))
      }
      // The first that is shown stands for the id, in whatever order the records came.
      let found = paths.compactMap { entriesByPath[$0]?.entry }
      entries[id] = found.first(where: \.isShown) ?? found.first
    }
  }

  /// What has this id.
  subscript(id: String) -> Entry? { entries[id] }

  /// The places of all records that are shown.
  var places: [String: RecordIndex] {
    entries.compactMapValues { entry in
      if case .shown(let index, _) = entry { index } else { nil }
    }
  }

  /// The record in this file, and its id.
  func record(inFile path: String) -> (id: String, entry: Entry)? { entriesByPath[path] }

  /// All ids of a kind that are shown: hidden ones must not be suggested.
  func ids(of kind: RecordKind) -> [String] {
    entries.compactMap { id, entry in
      if case .shown(_, kind) = entry { id } else { nil }
    }
  }

  /// All files of shown records.
  func paths() -> [String] {
    entriesByPath.compactMap { path, record in record.entry.isShown ? path : nil }
  }
}

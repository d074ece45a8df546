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
  }

  private var entries: [String: Entry] = [:]
  private var idsByPath: [String: String] = [:]

  /// Enters the records; of those with one id all but the first by path are reported.
  init(shown: [Record], hidden: [Record], diagnostics: inout [Diagnostic]) {
    entries.reserveCapacity(shown.count + hidden.count)
    idsByPath.reserveCapacity(shown.count + hidden.count)
    var repeated: Set<String> = []
    func enter(_ record: Record, _ entry: Entry) {
      idsByPath[record.path] = record.id
      if entries.updateValue(entry, forKey: record.id) != nil { repeated.insert(record.id) }
    }
    for record in hidden { enter(record, .hidden(record.kind)) }
    for (position, record) in shown.enumerated() {
      enter(record, .shown(RecordIndex(position), record.kind))
    }
    guard !repeated.isEmpty else { return }
    let paths = (shown + hidden).filter { repeated.contains($0.id) }
    for (id, records) in Dictionary(grouping: paths, by: \.id) {
      let paths = records.map(\.path).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      for path in paths.dropFirst() {
        diagnostics.append(Place(path: path).reports(LinkingProblem.duplicateID(id, first: paths[0])))
      }
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

  /// The id of the record in this file.
  func id(inFile path: String) -> String? { idsByPath[path] }

  /// All ids of a kind that are shown: hidden ones must not be suggested.
  func ids(of kind: RecordKind) -> [String] {
    entries.compactMap { id, entry in
      if case .shown(_, kind) = entry { id } else { nil }
    }
  }

  /// All files of shown records.
  func paths() -> [String] {
    idsByPath.compactMap { path, id in
      if case .shown = entries[id] { path } else { nil }
    }
  }
}

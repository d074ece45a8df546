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

  /// Enters the records; of those with one id the first by path counts and the others are reported.
  init(shown: [Record], hidden: [Record], diagnostics: inout [Diagnostic]) {
    var firstPath: [String: String] = [:]
    for record in (shown + hidden).sorted(by: { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }) {
      idsByPath[record.path] = record.id
      if let first = firstPath[record.id] {
        let problem = LinkingProblem.duplicateID(record.id, first: first)
        diagnostics.append(Place(path: record.path).reports(problem))
      } else {
        firstPath[record.id] = record.path
      }
    }
    entries.reserveCapacity(shown.count + hidden.count)
    for record in hidden { entries[record.id] = .hidden(record.kind) }
    for (position, record) in shown.enumerated() {
      entries[record.id] = .shown(RecordIndex(position), record.kind)
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

import Diagnostics
import Records

/// All records by id and by file, those that the build does not show among them.
struct Catalogue {
  /// Where an id leads.
  enum Entry {
    case shown(RecordIndex, RecordKind)
    case hidden(RecordKind)
    /// To a record of which only a note is left.
    case withdrawn(WithdrawnIndex, RecordKind)
    /// To a file that has an error of its own, or to several files: to report what refers to it as
    /// well would bury the one thing that is wrong.
    case uncertain

    /// What it is; nil when that is uncertain.
    var kind: RecordKind? {
      switch self {
      case .shown(_, let kind), .hidden(let kind), .withdrawn(_, let kind): kind
      case .uncertain: nil
      }
    }

    var isShown: Bool { if case .shown = self { true } else { false } }
  }

  private var entries: [String: Entry] = [:]
  private var entriesByPath: [String: (id: String, entry: Entry)] = [:]

  /// Enters the records; of those with one id all but the first by path are reported.
  init(
    shown: [Record], hidden: [Record], withdrawn: [Record] = [], unread: [UnreadRecord],
    diagnostics: inout [Diagnostic]
  ) {
    let count = shown.count + hidden.count + withdrawn.count + unread.count
    entries.reserveCapacity(count)
    entriesByPath.reserveCapacity(count)
    var repeated: Set<String> = []
    func enter(_ id: String, _ path: String, _ entry: Entry) {
      entriesByPath[path] = (id, entry)
      if entries.updateValue(entry, forKey: id) != nil { repeated.insert(id) }
    }
    for record in unread { enter(record.id, record.path, .uncertain) }
    for record in hidden { enter(record.id, record.path, .hidden(record.kind)) }
    for (position, record) in withdrawn.enumerated() {
      enter(record.id, record.path, .withdrawn(WithdrawnIndex(position: position), record.kind))
    }
    for (position, record) in shown.enumerated() {
      enter(record.id, record.path, .shown(RecordIndex(position), record.kind))
    }
    if !repeated.isEmpty { report(repeated, &diagnostics) }
  }

  private mutating func report(_ repeated: Set<String>, _ diagnostics: inout [Diagnostic]) {
    for id in repeated { entries[id] = .uncertain }
    let files = entriesByPath.filter { repeated.contains($0.value.id) }
    for (id, files) in Dictionary(grouping: files, by: \.value.id) {
      let paths = files.map(\.key).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
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

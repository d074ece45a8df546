import Records

/// What leads from records that are shown to withdrawn ones and back, while it is gathered: reports, the answers to
/// them, what replaces an answer, and what follows a report up.
struct WithdrawnLinks {
  /// The withdrawn records, in the order of their indices.
  let records: [Record]
  /// The records that are shown and name a withdrawn one, or are named by one.
  private(set) var beside: [RecordIndex: Set<WithdrawnIndex>] = [:]
  private var replacements: [WithdrawnIndex: Set<RecordIndex>] = [:]

  /// Withdrawn records, in the order in which they were withdrawn.
  static func sorted(_ records: [Record]) -> [Record] {
    records.sorted { left, right in
      guard let first = left.front.withdrawal?.date, let second = right.front.withdrawal?.date,
        first != second
      else { return left.path.utf8.lexicographicallyPrecedes(right.path.utf8) }
      return first < second
    }
  }

  /// Takes in what the withdrawn records name.
  init(_ records: [Record], _ catalogue: Catalogue) {
    self.records = records
    for (position, record) in records.enumerated() {
      for (reference, kind) in record.withdrawnTies {
        guard case .shown(let index, kind) = catalogue[reference.id] else { continue }
        beside[index, default: []].insert(WithdrawnIndex(position: position))
      }
    }
  }

  /// Takes in what a record that is shown names.
  mutating func add(_ record: Record, at index: RecordIndex, _ catalogue: Catalogue) {
    guard !records.isEmpty else { return }
    for (reference, kind) in record.withdrawnTies {
      guard case .withdrawn(let withdrawn, kind) = catalogue[reference.id] else { continue }
      beside[index, default: []].insert(withdrawn)
    }
    guard case .response(let response) = record.details else { return }
    for reference in response.supersedes {
      guard case .withdrawn(let withdrawn, .response) = catalogue[reference.id] else { continue }
      replacements[withdrawn, default: []].insert(index)
    }
  }

  /// What is left of the withdrawn records.
  var left: [WithdrawnRecord] {
    records.enumerated().compactMap { position, record in
      let later = replacements[WithdrawnIndex(position: position)] ?? []
      return WithdrawnRecord(record, replacements: later.sorted())
    }
  }
}

extension Record {
  /// What it names that readers should find even when one of both is withdrawn.
  fileprivate var withdrawnTies: [(Reference, RecordKind)] {
    switch details {
    case .inspection(let inspection): inspection.follows.map { ($0, .inspection) }
    case .response(let response):
      response.respondsTo.map { ($0, .inspection) } + response.supersedes.map { ($0, .response) }
    case .organisation, .topic, .event, .page: []
    }
  }
}

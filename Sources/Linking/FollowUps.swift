import Diagnostics
import Records

/// The chains in which inspections follow each other up, and responses replace each other.
enum FollowUps {
  /// What leads from one record to an earlier one, and must not lead in a circle.
  enum Chain {
    /// An inspection to those that it follows up.
    case follows
    /// A response to those that it replaces.
    case supersedes
  }

  /// Reports every circle once, at the reference that closes it when the records are taken in order.
  static func reportCycles(
    of chain: Chain, in relation: Relation, records: [Record], diagnostics: inout [Diagnostic]
  ) {
    var state = [UInt8](repeating: 0, count: records.count)
    for position in records.indices where state[position] == 0 {
      // An explicit stack: a chain may be as long as there are inspections.
      var stack: [(index: RecordIndex, next: Int)] = [(RecordIndex(position), 0)]
      state[position] = 1
      while let top = stack.last {
        let targets = relation[top.index]
        guard top.next < targets.count else {
          state[top.index.position] = 2
          stack.removeLast()
          continue
        }
        stack[stack.count - 1].next += 1
        let target = targets[targets.startIndex + top.next]
        switch state[target.position] {
        case 0:
          state[target.position] = 1
          stack.append((target, 0))
        case 1:
          let start = stack.firstIndex { $0.index == target } ?? 0
          let ids = (stack[start...].map(\.index) + [target]).map { records[$0.position].id }
          diagnostics.append(
            report(chain, ids, from: records[top.index.position], to: records[target.position].id))
        default: break
        }
      }
    }
  }

  private static func report(
    _ chain: Chain, _ ids: [String], from record: Record, to id: String
  ) -> Diagnostic {
    let references: [Reference] =
      switch record.details {
      case .inspection(let inspection): inspection.follows
      case .response(let response): response.supersedes
      default: []
      }
    let mark = references.first { $0.id == id }?.mark ?? .wholeFile
    let problem: LinkingProblem = chain == .follows ? .followsCycle(ids) : .supersedesCycle(ids)
    return record.place(mark).reports(problem)
  }

  /// Everything that can be reached through a relation, in the order of time, the start left out.
  static func reachable(from start: RecordIndex, through relation: Relation) -> [RecordIndex] {
    guard !relation[start].isEmpty else { return [] }
    var seen: Set<RecordIndex> = [start]
    var found: [RecordIndex] = []
    var open = Array(relation[start])
    while let index = open.popLast() {
      guard seen.insert(index).inserted else { continue }
      found.append(index)
      open += relation[index]
    }
    return found.sorted()
  }
}

import Diagnostics
import Records

/// One answer of a response, with the finding that it answers.
public struct LinkedAnswer: Hashable, Sendable {
  /// The response.
  public let response: RecordIndex
  /// Its place among the response's answers.
  public let answer: Int
  /// The inspection.
  public let inspection: RecordIndex
  /// The finding's place among the inspection's findings.
  public let finding: Int
}

extension ReferenceResolution {
  /// Looks up the findings that a response answers.
  mutating func resolveAnswers(
    of response: ResponseRecord, at index: RecordIndex, path: String, records: [Record]
  ) -> [LinkedAnswer] {
    var result: [LinkedAnswer] = []
    var places: [RecordIndex: [String: Int]] = [:]
    for (position, answer) in response.answers.enumerated() {
      guard let target = resolve(answer.inspection, as: .inspection, in: path),
        case .inspection(let inspection) = records[target.position].details
      else { continue }
      if places[target] == nil { places[target] = Self.places(of: inspection.findings) }
      guard let finding = places[target]?[answer.finding] else {
        let known = inspection.findings.map(\.id)
        let near = near.closest(to: answer.finding, kind: answer.inspection.id) { known }
        report(
          .unknownFinding(answer.finding, inspection: answer.inspection.id, known: known, near: near),
          at: Place(path: path, mark: answer.inspection.mark))
        continue
      }
      result.append(LinkedAnswer(response: index, answer: position, inspection: target, finding: finding))
    }
    return result
  }

  /// The place of each finding, by its id; of several with one id, of the first.
  private static func places(of findings: [Finding]) -> [String: Int] {
    Dictionary(findings.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }
}

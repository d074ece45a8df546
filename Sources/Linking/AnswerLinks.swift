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
    for (position, answer) in response.answers.enumerated() {
      guard let target = resolve(answer.inspection, as: .inspection, in: path),
        case .inspection(let inspection) = records[target.position].details
      else { continue }
      guard let finding = inspection.findings.firstIndex(where: { $0.id == answer.finding }) else {
        report(
          .unknownFinding(
            answer.finding, inspection: answer.inspection.id, known: inspection.findings.map(\.id)),
          at: Place(path: path, mark: answer.inspection.mark))
        continue
      }
      result.append(LinkedAnswer(response: index, answer: position, inspection: target, finding: finding))
    }
    return result
  }
}

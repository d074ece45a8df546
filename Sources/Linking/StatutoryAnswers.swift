import Records

/// What a statutory response leaves unanswered of a report, as far as that can be told.
public struct StatutoryAnswers: Hashable, Sendable {
  /// The inspection.
  public let inspection: RecordIndex
  /// What can be told.
  public let coverage: Coverage

  /// What can be told of the findings that must be answered.
  public enum Coverage: Hashable, Sendable {
    /// Every finding has an answer with an action or a reason.
    case complete
    /// These have none, as places among the inspection's findings.
    case missing([Int])
    /// Not all findings of the report are held, or not all answers of the response.
    case notHeld(findings: Bool, answers: Bool)
  }
}

extension Timeline {
  /// How a statutory response covers the findings of each inspection that it answers and whose regime asks
  /// for an answer to each; nothing for a response that is voluntary, since the rule does not bind it.
  public func statutoryAnswers(of index: RecordIndex) -> [StatutoryAnswers] {
    guard case .response(let response) = self[index].details else { return [] }
    return links.respondsTo[index].compactMap { target in
      guard case .inspection(let inspection) = self[target].details,
        let regime = deadline(of: index, to: target)?.regime, !regime.findingKinds.isEmpty
      else { return nil }
      return StatutoryAnswers(
        inspection: target, coverage: coverage(of: inspection, target, by: response, index, regime))
    }
  }

  private func coverage(
    of inspection: InspectionRecord, _ target: RecordIndex, by response: ResponseRecord, _ index: RecordIndex,
    _ regime: SiteConfiguration.Regime
  ) -> StatutoryAnswers.Coverage {
    let hasFindings = inspection.isFindingsComplete != false
    let hasAnswers = response.isAnswersComplete != false
    guard hasFindings, hasAnswers else { return .notHeld(findings: !hasFindings, answers: !hasAnswers) }
    var answered: Set<Int> = []
    for link in answersOfResponse[index] ?? [] where link.inspection == target {
      let answer = response.answers[link.answer]
      if answer.action != nil || answer.reason != nil { answered.insert(link.finding) }
    }
    let missing = inspection.findings.indices.filter { position in
      regime.findingKinds.contains(inspection.findings[position].kind) && !answered.contains(position)
    }
    return missing.isEmpty ? .complete : .missing(missing)
  }
}

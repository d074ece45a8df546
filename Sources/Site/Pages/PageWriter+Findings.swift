import Linking
import Records
import Templates

extension PageWriter {
  /// The findings of an inspection with what was answered and what became of them.
  mutating func setFindings(
    _ slot: some ValueSlot, _ inspection: InspectionRecord, _ index: RecordIndex
  ) {
    guard !inspection.findings.isEmpty else { return }
    let answers = timeline.answersToInspection[index] ?? []
    let targets = timeline.findingTargets[index]
    let list = view.list(at: slot, count: inspection.findings.count)
    for (position, finding) in inspection.findings.enumerated() {
      let object = view.object(FindingFields.self, at: list[position])
      view.set(object[.id], to: finding.id)
      view.set(object[.kindLabel], to: labels.findingKinds.text(for: finding.kind))
      setText(object[.text], finding.text, targets?[position] ?? [])
      setLinks(object[.to], to: finding.to.compactMap(timeline.index))
      view.set(object[.due], to: finding.due)
      setDate(object[.dueDate], to: finding.dueDate)
      setAnswers(object[.answers], answers.filter { $0.finding == position })
      setHistory(object[.history], finding.history)
    }
  }

  /// Answers to findings, as the pages of inspections and responses both show them.
  mutating func setAnswers(_ slot: some ValueSlot, _ answers: [LinkedAnswer]) {
    guard !answers.isEmpty else { return }
    let list = view.list(at: slot, count: answers.count)
    for (position, link) in answers.enumerated() {
      guard case .response(let response) = timeline[link.response].details,
        case .inspection(let inspection) = timeline[link.inspection].details
      else { continue }
      let answer = response.answers[link.answer]
      let finding = inspection.findings[link.finding]
      let object = view.object(AnswerFields.self, at: list[position])
      setLink(
        object[.finding], title: finding.id,
        url: addresses.url(of: link.inspection) + "#" + finding.id)
      setLink(object[.response], to: link.response)
      view.set(object[.answer], to: PageText.answer(answer.answer))
      view.set(object[.action], to: answer.action)
      view.set(object[.reason], to: answer.reason)
      view.set(object[.byWhen], to: answer.byWhen)
    }
  }

  private mutating func setHistory(_ slot: some ValueSlot, _ history: [Finding.HistoryEntry]) {
    guard !history.isEmpty else { return }
    let list = view.list(at: slot, count: history.count)
    for (position, entry) in history.enumerated() {
      let object = view.object(HistoryFields.self, at: list[position])
      view.set(object[.axis], to: LabelGroup().text(for: entry.axis.rawValue))
      view.set(object[.status], to: labels.statuses.text(for: entry.status))
      setDate(object[.date], to: entry.date)
      view.set(object[.recordedBy], to: entry.recordedBy)
      setLink(object[.by], to: entry.by.flatMap(timeline.index))
      view.set(object[.source], to: entry.source)
      view.set(object[.note], to: entry.note)
    }
  }
}

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
    let entries = Array(plan.findingEntries(of: index))
    let targets = timeline.findingTargets[index]
    let list = view.list(at: slot, count: inspection.findings.count)
    for (position, finding) in inspection.findings.enumerated() {
      let object = view.object(FindingFields.self, at: list[position])
      setFinding(object, finding, of: index, targets?[position] ?? [])
      setAnswers(object[.answers], answers.filter { $0.finding == position })
      setStates(object, entries[position].state, withHistory: true)
    }
  }

  /// What a report says of a finding.
  mutating func setFinding(
    _ object: ObjectSlot<FindingFields>, _ finding: Finding, of inspection: RecordIndex,
    _ targets: [ResolvedTarget?]
  ) {
    view.set(object[.id], to: finding.id)
    view.set(object[.url], to: addresses.url(of: inspection) + "#" + finding.id)
    view.set(object[.kindLabel], to: labels.findingKinds.text(for: finding.kind))
    setText(object[.text], finding.text, targets)
    setLinks(
      object[.to], to: finding.to.compactMap(timeline.index), on: timeline[inspection].date?.days)
    view.set(object[.due], to: finding.due)
    setDate(object[.dueDate], to: finding.dueDate)
    setLinks(object[.topics], to: finding.topics.compactMap(timeline.index))
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
      setLink(object[.finding], to: finding, of: link.inspection)
      setLink(object[.response], to: link.response)
      view.set(object[.answer], to: PageText.answer(answer.answer))
      view.set(object[.action], to: answer.action)
      view.set(object[.reason], to: answer.reason)
      view.set(object[.byWhen], to: answer.byWhen)
    }
  }

  /// Where a finding stands.
  mutating func setStates(_ object: ObjectSlot<FindingFields>, _ state: FindingState, withHistory: Bool) {
    let states = view.list(at: object[.states], count: Finding.HistoryEntry.Axis.allCases.count)
    var shown = 0
    for (position, axis) in Finding.HistoryEntry.Axis.allCases.enumerated() {
      let entry = view.object(StateFields.self, at: states[position])
      view.set(entry[.axis], to: FindingText.name(of: axis))
      let steps = axis == .answered ? state.answers : state.latest(axis).map { [$0] } ?? []
      setSteps(entry[.steps], steps)
      if steps.isEmpty { view.set(entry[.nothing], to: FindingText.nothing(on: axis)) }
      shown += steps.count
    }
    view.set(object[.timing], to: FindingText.timing(state.timing))
    if case .overdue = state.timing { view.set(object[.isOverdue], flag: true) }
    if case .late = state.timing { view.set(object[.isLate], flag: true) }
    if withHistory, state.steps.count > shown { setSteps(object[.history], state.steps) }
  }

  private mutating func setSteps(_ slot: some ValueSlot, _ steps: [FindingStep]) {
    guard !steps.isEmpty else { return }
    let list = view.list(at: slot, count: steps.count)
    for (position, step) in steps.enumerated() {
      let object = view.object(StepFields.self, at: list[position])
      view.set(object[.axis], to: FindingText.name(of: step.axis))
      view.set(object[.status], to: labels.statuses.text(for: step.status))
      setDate(object[.date], to: step.date)
      view.set(object[.recordedBy], to: step.recordedBy)
      // Several who answer together are named by their response.
      if step.by.count == 1 { setLink(object[.by], to: step.by.first, on: step.date?.days) }
      setLink(object[.response], to: step.answer?.response)
      view.set(object[.source], to: step.source)
      view.set(object[.note], to: step.note)
    }
  }
}

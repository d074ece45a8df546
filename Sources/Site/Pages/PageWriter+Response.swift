import Linking
import Records
import Templates

extension PageWriter {
  /// The page of a response: what it answers, what it says, who else answered, what came next.
  mutating func appendResponse(
    _ response: ResponseRecord, _ index: RecordIndex, _ planned: PlannedOutput,
    to output: inout [UInt8]
  ) {
    let record = timeline[index]
    let root = view.object(ResponseRoot.self)
    setPage(
      site: root[.site], page: root[.page], title: record.title, description: record.front.summary,
      planned: planned)
    setRecord(root[.record], index)
    let object = view.object(ResponseFields.self, at: root[.response])
    setDescription(object, response, index)
    setAnswered(object[.answered], response, index)
    setAnswers(object[.answers], timeline.answersOfResponse[index] ?? [])
    if response.isAnswersComplete == false {
      view.set(object[.answersNote], to: "Only part of what this response says is held here.")
    }
    setPositions(object[.positions], response.positions)
    setOthers(object[.others], index)
    setRows(object[.next], of: nextInspections(after: index))
    setLinks(object[.supersedes], to: timeline.links.supersedes[index])
    setLinks(object[.supersededBy], to: timeline.links.supersededBy[index])
    programs.program(for: record)?.render(view, root: root, into: &output)
  }

  private mutating func setDescription(
    _ object: ObjectSlot<ResponseFields>, _ response: ResponseRecord, _ index: RecordIndex
  ) {
    setLinks(object[.responders], to: timeline.links.responders[index], on: response.published.days)
    setDate(object[.published], to: response.published)
    view.set(object[.form], to: labels.forms.text(for: response.form))
    view.set(object[.position], to: response.position.map(labels.positions.text))
    view.set(object[.signatory], to: response.signatory)
    guard let isStatutory = response.isStatutory else { return }
    view.set(object[.isStatutory], flag: isStatutory)
    view.set(object[.isVoluntary], flag: !isStatutory)
  }

  /// The cards of the inspections that a response answers.
  private mutating func setAnswered(
    _ slot: some ValueSlot, _ response: ResponseRecord, _ index: RecordIndex
  ) {
    let inspections = timeline.links.respondsTo[index]
    guard !inspections.isEmpty else { return }
    let list = view.list(at: slot, count: inspections.count)
    for (position, target) in inspections.enumerated() {
      guard case .inspection(let inspection) = timeline[target].details else { continue }
      let card = view.object(AnsweredFields.self, at: list[position])
      view.set(card[.title], to: timeline[target].title)
      view.set(card[.url], to: addresses.url(of: target))
      setLinks(
        card[.publishers], to: timeline.links.inspectedBy[target], on: inspection.published.days)
      setDate(card[.date], to: inspection.published)
      setReport(card[.report], inspection, title: timeline[target].title)
      view.set(card[.elapsed], to: elapsed(from: target, to: response.published))
      setStatutory(card, index, to: target)
    }
  }

  /// What a rule asks of a statutory response and what it holds; nothing for voluntary ones.
  private mutating func setStatutory(
    _ card: ObjectSlot<AnsweredFields>, _ index: RecordIndex, to target: RecordIndex
  ) {
    guard let deadline = timeline.deadline(of: index, to: target) else { return }
    let timeliness = timeline.timeliness(of: index, last: deadline.lastDay)
    setDate(card[.lastDay], to: deadline.lastDay.day.map { .date(PartialDate($0)) })
    view.set(card[.timeliness], to: DeadlineText.standing(.answered(index, timeliness)))
    if case .late = timeliness { view.set(card[.isLate], flag: true) }
    guard let answers = timeline.statutoryAnswers(of: index).first(where: { $0.inspection == target })
    else { return }
    view.set(card[.coverage], to: FindingText.coverage(answers.coverage))
    setMissing(card[.missing], answers)
  }

  private mutating func setPositions(
    _ slot: some ValueSlot, _ positions: [ResponseRecord.TopicPosition]
  ) {
    // What is said of a topic that is not public is not public either.
    let shown = positions.compactMap { entry in timeline.index(of: entry.topic).map { (entry, $0) } }
    guard !shown.isEmpty else { return }
    let list = view.list(at: slot, count: shown.count)
    for (position, (entry, topic)) in shown.enumerated() {
      let object = view.object(PositionFields.self, at: list[position])
      setLink(object[.topic], to: topic)
      view.set(object[.position], to: entry.position.map(labels.positions.text))
      view.set(object[.note], to: entry.note)
    }
  }

  /// Every other response to an inspection that this one answers, each beside the first it shares.
  private mutating func setOthers(_ slot: some ValueSlot, _ index: RecordIndex) {
    var shared: [RecordIndex: RecordIndex] = [:]
    for inspection in timeline.links.respondsTo[index] {
      for other in timeline.links.responses[inspection] where other != index && shared[other] == nil {
        shared[other] = inspection
      }
    }
    guard !shared.isEmpty else { return }
    let list = view.list(at: slot, count: shared.count)
    for (position, other) in shared.keys.sorted().enumerated() {
      guard let inspection = shared[other] else { continue }
      setResponseRow(list[position], other, to: inspection)
    }
  }

  /// The inspections that followed those that a response answers, oldest first.
  private func nextInspections(after index: RecordIndex) -> [RecordIndex] {
    let answered = timeline.links.respondsTo[index]
    let later = answered.flatMap(timeline.laterInspections)
    return Set(later).subtracting(answered).sorted()
  }
}

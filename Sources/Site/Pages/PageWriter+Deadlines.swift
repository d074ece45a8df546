import Linking
import Records
import Templates

extension PageWriter {
  /// The deadlines of an inspection, in the order of its regime.
  mutating func setDeadlines(_ slot: some ValueSlot, of index: RecordIndex) {
    let (deadlines, days) = (timeline.deadlines(of: index), timeline[index].date?.days)
    guard !deadlines.isEmpty else { return }
    let list = view.list(at: slot, count: deadlines.count)
    for (position, deadline) in deadlines.enumerated() {
      let object = view.object(DeadlineFields.self, at: list[position])
      set(object, who: deadline.who, on: days)
      view.set(object[.duty], to: DeadlineText.duty(deadline.regime))
      setDate(object[.lastDay], to: deadline.lastDay.day.map { .date(PartialDate($0)) })
      view.set(object[.unknownDay], to: DeadlineText.unknownDay(deadline.lastDay))
      view.set(object[.standing], to: DeadlineText.standing(deadline.standing))
      view.set(object[.isOpen], flag: deadline.standing == .open)
      guard case .answered(let response, let timeliness) = deadline.standing else { continue }
      setLink(object[.response], to: response)
      view.set(object[.isAnswered], flag: true)
      if case .late = timeliness { view.set(object[.isLate], flag: true) }
      let answers = timeline.statutoryAnswers(of: response).first { $0.inspection == index }
      guard let answers else { continue }
      view.set(object[.coverage], to: FindingText.coverage(answers.coverage))
      setMissing(object[.missing], answers)
    }
  }

  /// The findings to which a statutory response has no answer with an action or a reason.
  mutating func setMissing(_ slot: some ValueSlot, _ answers: StatutoryAnswers) {
    guard case .missing(let positions) = answers.coverage,
      case .inspection(let inspection) = timeline[answers.inspection].details
    else { return }
    let list = view.list(at: slot, count: positions.count)
    for (place, position) in positions.enumerated() {
      setLink(list[place], to: inspection.findings[position], of: answers.inspection)
    }
  }

  /// A link to a finding, by its id.
  mutating func setLink(_ slot: some ValueSlot, to finding: Finding, of inspection: RecordIndex) {
    setLink(slot, title: finding.id, url: addresses.url(of: inspection) + "#" + finding.id)
  }

  private mutating func set(_ object: ObjectSlot<DeadlineFields>, who: Deadline.Who, on days: DaySpan?) {
    var type: String?
    switch who {
    case .type(let word): type = word
    case .organisation(let index):
      setLink(object[.organisation], to: index, on: days)
      if case .organisation(let organisation) = timeline[index].details { type = organisation.type }
    }
    view.set(object[.organisationType], to: type.map(labels.organisationTypes.text))
  }
}

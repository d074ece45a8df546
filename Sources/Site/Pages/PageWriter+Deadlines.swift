import Linking
import Records
import Templates

extension PageWriter {
  /// The deadlines of an inspection, in the order of its regime.
  mutating func setDeadlines(_ slot: some ValueSlot, _ deadlines: [Deadline]) {
    guard !deadlines.isEmpty else { return }
    let list = view.list(at: slot, count: deadlines.count)
    for (position, deadline) in deadlines.enumerated() {
      let object = view.object(DeadlineFields.self, at: list[position])
      set(object, who: deadline.who)
      view.set(object[.duty], to: DeadlineText.duty(deadline.regime))
      setDate(object[.lastDay], to: deadline.lastDay.day.map { .date(PartialDate($0)) })
      view.set(object[.unknownDay], to: DeadlineText.unknownDay(deadline.lastDay))
      view.set(object[.standing], to: DeadlineText.standing(deadline.standing))
      view.set(object[.isOpen], flag: deadline.standing == .open)
      guard case .answered(let response, let timeliness) = deadline.standing else { continue }
      setLink(object[.response], to: response)
      view.set(object[.isAnswered], flag: true)
      if case .late = timeliness { view.set(object[.isLate], flag: true) }
    }
  }

  private mutating func set(_ object: ObjectSlot<DeadlineFields>, who: Deadline.Who) {
    var type: String?
    switch who {
    case .type(let word): type = word
    case .organisation(let index):
      setLink(object[.organisation], to: index)
      if case .organisation(let organisation) = timeline[index].details { type = organisation.type }
    }
    view.set(object[.organisationType], to: type.map(labels.organisationTypes.text))
  }
}

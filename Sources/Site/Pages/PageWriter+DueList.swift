import Diagnostics
import Linking
import Records
import Templates

extension PageWriter {
  /// The page of what is due, and of what is past without anything recorded.
  mutating func appendDueList(_ planned: PlannedOutput, to output: inout [UInt8]) {
    let due = plan.due
    let root = view.object(DeadlinesRoot.self)
    setPage(
      site: root[.site], page: root[.page], title: "Deadlines", description: nil, planned: planned)
    let object = view.object(DueFields.self, at: root[.deadlines])
    setToday(object[.asOf])
    let groups = [
      ("Due within 30 days", "page.soon", due.soon), ("Due within 90 days", "page.later", due.later),
      ("Past, and nothing is recorded", "page.past", due.past),
    ].filter { !$0.2.isEmpty }
    if due.beyond > 0 {
      let verb = due.beyond == 1 ? "is" : "are"
      view.set(object[.beyond], to: "\(Prose.count(due.beyond, "deadline")) \(verb) later than that")
    }
    view.set(object[.nothing], flag: groups.isEmpty)
    if !groups.isEmpty {
      let list = view.list(at: object[.groups], count: groups.count)
      for (position, group) in groups.enumerated() {
        setDueGroup(view.object(DueGroupFields.self, at: list[position]), group.0, group.1, group.2)
      }
    }
    programs.program(for: .deadlines)?.render(view, root: root, into: &output)
  }

  private mutating func setDueGroup(
    _ object: ObjectSlot<DueGroupFields>, _ heading: String, _ id: String, _ entries: [DueEntry]
  ) {
    view.set(object[.heading], to: heading)
    view.set(object[.id], to: id)
    view.set(object[.count], to: Prose.count(entries.count, "deadline"))
    let shown = entries.prefix(Parts.size)
    if shown.count < entries.count {
      view.set(object[.more], to: "\(entries.count - shown.count) more are not listed here")
    }
    let list = view.list(at: object[.rows], count: shown.count)
    for (position, entry) in shown.enumerated() {
      setDueRow(view.object(DueRowFields.self, at: list[position]), entry)
    }
  }

  private mutating func setDueRow(_ row: ObjectSlot<DueRowFields>, _ entry: DueEntry) {
    setDate(row[.lastDay], to: .date(PartialDate(entry.lastDay)))
    let days = entry.lastDay.dayNumber - timeline.visibility.today.dayNumber
    view.set(row[.days], to: DeadlineText.distance(days))
    setLink(row[.inspection], to: entry.inspection)
    switch entry.duty {
    case .answer(let deadline):
      view.set(row[.regime], to: deadline.regime.title)
      switch deadline.who {
      case .organisation(let index): setLinks(row[.organisations], to: [index])
      case .type(let word): view.set(row[.organisationType], to: labels.organisationTypes.text(for: word))
      }
    case .finding(let position):
      guard case .inspection(let inspection) = timeline[entry.inspection].details else { return }
      let finding = inspection.findings[position]
      setLink(row[.finding], to: finding, of: entry.inspection)
      setText(row[.text], finding.text, timeline.findingTargets[entry.inspection]?[position] ?? [])
      let to = finding.to.compactMap(timeline.index)
      setLinks(row[.organisations], to: to.isEmpty ? Array(timeline.links.subjects[entry.inspection]) : to)
    }
  }
}

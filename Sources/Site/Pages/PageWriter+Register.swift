import Linking
import Records
import Templates

extension PageWriter {
  /// A page of the register: every report and every response, or those that a filter leaves.
  mutating func appendRegister(
    _ filter: ListFilter?, part: Int, _ planned: PlannedOutput, to output: inout [UInt8]
  ) {
    let register = plan.register
    let count = register.count(filter)
    let heading = heading("Register", filter, register)
    let root = view.object(RegisterRoot.self)
    setPage(
      site: root[.site], page: root[.page], title: heading + PageTitle.part(part), description: nil,
      planned: planned)
    let object = view.object(RegisterFields.self, at: root[.register])
    view.set(object[.heading], to: heading)
    view.set(object[.count], to: Counted.text(count, "entry", "entries"))
    if filter == nil, part == 1 { setFilters(object[.filters], register) }
    setFilter(object[.filter], filter, register)
    setToday(object[.asOf])
    let rows = register.rows(filter, part: part)
    if !rows.isEmpty {
      let list = view.list(at: object[.rows], count: rows.count)
      for (position, entry) in rows.enumerated() { setRegisterRow(list[position], entry) }
    }
    setPager(object[.pager], path: register.path(filter), part: part, rows: count)
    programs.program(for: .register)?.render(view, root: root, into: &output)
  }

  private mutating func setRegisterRow(_ slot: some ValueSlot, _ entry: RegisterEntry) {
    let caption = plan.captions[entry.record]
    let row = view.object(RegisterRowFields.self, at: slot)
    view.set(row[.kind], to: timeline[entry.record].kind.word)
    set(row[.title], caption.title)
    set(row[.url], caption.url)
    set(row[.kindLabel], caption.kindLabel)
    set(row[.hidden], caption.hidden)
    setDate(row[.date], caption)
    if case .response(let response) = timeline[entry.record].details {
      setLinks(row[.organisations], to: timeline.links.responders[entry.record], on: caption.days)
      if let inspection = entry.inspection {
        setLink(row[.answered], title: timeline[inspection].shortTitle, url: addresses.url(of: inspection))
      }
      view.set(row[.elapsed], to: entry.inspection.flatMap { elapsed(from: $0, to: response.published) })
    } else {
      setLinks(row[.organisations], to: timeline.links.inspectedBy[entry.record], on: caption.days)
    }
    setDate(row[.lastDay], to: entry.lastDay.map { .date(PartialDate($0)) })
    view.set(row[.states], texts: entry.states.map(\.label))
  }
}

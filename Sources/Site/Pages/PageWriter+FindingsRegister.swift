import Linking
import Records
import Templates

extension PageWriter {
  /// A page of the list of all findings, or of those that a filter leaves.
  mutating func appendFindingsRegister(
    _ filter: ListFilter?, part: Int, _ planned: PlannedOutput, to output: inout [UInt8]
  ) {
    let findings = plan.findings
    let count = findings.count(filter)
    let heading = heading("Findings", filter, findings)
    let root = view.object(FindingsRoot.self)
    setPage(
      site: root[.site], page: root[.page], title: heading + PageTitle.part(part), description: nil,
      planned: planned)
    let object = view.object(FindingsFields.self, at: root[.findings])
    view.set(object[.heading], to: heading)
    view.set(object[.count], to: Counted.text(count, "finding"))
    if filter == nil, part == 1 { setFilters(object[.filters], findings) }
    setFilter(object[.filter], filter, findings)
    setToday(object[.asOf])
    setGroups(object[.groups], findings.rows(filter, part: part)[...])
    setPager(object[.pager], path: findings.path(filter), part: part, rows: count)
    programs.program(for: .findings)?.render(view, root: root, into: &output)
  }

  /// Findings, those of one report together.
  private mutating func setGroups(_ slot: some ValueSlot, _ entries: ArraySlice<FindingEntry>) {
    var groups: [ArraySlice<FindingEntry>] = []
    var rest = entries
    while let first = rest.first {
      groups.append(rest.prefix { $0.inspection == first.inspection })
      rest = rest.dropFirst(groups[groups.count - 1].count)
    }
    guard !groups.isEmpty else { return }
    let list = view.list(at: slot, count: groups.count)
    for (position, group) in groups.enumerated() {
      guard let inspection = group.first?.inspection else { continue }
      let caption = plan.captions[inspection]
      let object = view.object(FindingGroupFields.self, at: list[position])
      setLink(object[.inspection], to: inspection)
      setDate(object[.date], caption)
      set(object[.hidden], caption.hidden)
      let rows = view.list(at: object[.rows], count: group.count)
      for (place, entry) in group.enumerated() { setFindingRow(rows[place], entry) }
    }
  }

  private mutating func setFindingRow(_ slot: some ValueSlot, _ entry: FindingEntry) {
    guard let finding = timeline.finding(entry) else { return }
    let object = view.object(FindingFields.self, at: slot)
    let targets = timeline.findingTargets[entry.inspection]?[entry.position] ?? []
    setFinding(object, finding, of: entry.inspection, targets)
    setStates(object, entry.state, withHistory: false)
  }
}

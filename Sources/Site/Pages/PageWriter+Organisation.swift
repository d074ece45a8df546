import Linking
import Records
import Templates

extension PageWriter {
  /// A page of an organisation: what it is, and everything that concerns it.
  mutating func appendOrganisation(
    _ organisation: OrganisationRecord, _ index: RecordIndex, part: Int, _ planned: PlannedOutput,
    to output: inout [UInt8]
  ) {
    let record = timeline[index]
    let root = view.object(OrganisationRoot.self)
    setPage(
      site: root[.site], page: root[.page], title: record.title + PageTitle.part(part),
      description: record.front.summary, planned: planned)
    setRecord(root[.record], index)
    let object = view.object(OrganisationFields.self, at: root[.organisation])
    setDescription(object, organisation, index)
    if part == 1 { setGradeTable(object[.grades], of: index) }
    let concerns = plan.concerns[index]
    setRows(object[.rows], Parts.slice(concerns, part: part))
    setPager(object[.pager], path: addresses.path(of: index), part: part, rows: concerns.count)
    programs.program(for: record)?.render(view, root: root, into: &output)
  }

  private mutating func setDescription(
    _ object: ObjectSlot<OrganisationFields>, _ organisation: OrganisationRecord, _ index: RecordIndex
  ) {
    view.set(object[.short], to: organisation.short)
    view.set(object[.alsoKnownAs], texts: organisation.alsoKnownAs)
    view.set(object[.type], to: organisation.type.map(labels.organisationTypes.text))
    view.set(object[.url], to: organisation.url)
    setLink(object[.parent], to: timeline.links.parent[index].first)
    setLinks(object[.children], to: timeline.links.children[index])
    if let successor = timeline.links.successor[index].first {
      setSuccession(object[.successor], to: successor, organisation.successor?.date)
    }
    setPredecessors(object[.predecessors], timeline.links.predecessors[index])
    setFormerNames(object[.formerNames], organisation.formerNames)
  }

  /// The organisations that say that this one took their place; each says when.
  private mutating func setPredecessors(_ slot: some ValueSlot, _ indices: ArraySlice<RecordIndex>) {
    guard !indices.isEmpty else { return }
    let list = view.list(at: slot, count: indices.count)
    for (position, index) in indices.enumerated() {
      guard case .organisation(let predecessor) = timeline[index].details else { continue }
      setSuccession(list[position], to: index, predecessor.successor?.date)
    }
  }

  private mutating func setSuccession(_ slot: some ValueSlot, to index: RecordIndex, _ date: RecordDate?) {
    let link = view.object(SuccessionFields.self, at: slot)
    view.set(link[.title], to: timeline[index].title)
    view.set(link[.url], to: addresses.url(of: index))
    setDate(link[.date], to: date)
  }

  private mutating func setFormerNames(
    _ slot: some ValueSlot, _ formerNames: [OrganisationRecord.FormerName]
  ) {
    guard !formerNames.isEmpty else { return }
    let names = view.list(at: slot, count: formerNames.count)
    for (position, former) in formerNames.enumerated() {
      let name = view.object(FormerNameFields.self, at: names[position])
      view.set(name[.name], to: former.name)
      view.set(name[.short], to: former.short)
      setDate(name[.from], to: former.from)
      setDate(name[.until], to: former.until)
    }
  }
}

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
    setLinks(object[.predecessors], to: timeline.links.predecessors[index])
    if let successor = timeline.links.successor[index].first {
      let link = view.object(SuccessorFields.self, at: object[.successor])
      view.set(link[.title], to: timeline[successor].title)
      view.set(link[.url], to: addresses.url(of: successor))
      setDate(link[.date], to: organisation.successor?.date)
    }
    guard !organisation.formerNames.isEmpty else { return }
    let names = view.list(at: object[.formerNames], count: organisation.formerNames.count)
    for (position, former) in organisation.formerNames.enumerated() {
      let name = view.object(FormerNameFields.self, at: names[position])
      view.set(name[.name], to: former.name)
      setDate(name[.from], to: former.from)
      setDate(name[.until], to: former.until)
    }
  }
}

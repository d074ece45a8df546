import Linking
import Markdown
import Records
import Templates

/// Writes the views of pages, one after the other: one for each worker, its memory used again and again.
///
/// Each kind of page has a file of its own beside this one.
struct PageWriter {
  let plan: SitePlan
  let known: KnownAddresses
  let programs: PagePrograms
  var view = ViewWriter()
  /// What all pages share, written once.
  private let site: ObjectSlot<SiteFields>
  private let shared: ViewWriter.Checkpoint

  var timeline: Timeline { plan.timeline }
  var addresses: Addresses { plan.addresses }
  var labels: Labels { plan.timeline.site.labels }

  init(plan: SitePlan, known: KnownAddresses, programs: PagePrograms) {
    self.plan = plan
    self.known = known
    self.programs = programs
    site = view.writeSite(plan, known)
    shared = view.checkpoint
  }

  /// Appends the page to `output`.
  mutating func append(_ planned: PlannedOutput, to output: inout [UInt8]) {
    view.rewind(to: shared)
    switch planned.content {
    case .home: appendHome(planned, to: &output)
    case .record(let index, let part): appendRecord(index, part: part, planned, to: &output)
    case .withdrawn(let index): appendWithdrawn(index, planned, to: &output)
    case .list(let kind, let part): appendList(of: kind, part: part, planned, to: &output)
    case .timeline(let part): appendTimeline(year: nil, part: part, planned, to: &output)
    case .year(let year, let part): appendTimeline(year: year, part: part, planned, to: &output)
    case .register(let filter, let part): appendRegister(filter, part: part, planned, to: &output)
    case .findings(let filter, let part): appendFindingsRegister(filter, part: part, planned, to: &output)
    case .deadlines: appendDueList(planned, to: &output)
    case .diary: appendDiary(planned, to: &output)
    case .month(let position): appendMonth(position, planned, to: &output)
    case .dataDictionary: appendDataDictionary(planned, to: &output)
    case .corrections(let part): appendCorrections(part: part, planned, to: &output)
    case .search: appendSearch(planned, to: &output)
    case .notFound: appendNotFound(planned, to: &output)
    default: break
    }
  }

  private mutating func appendRecord(
    _ index: RecordIndex, part: Int, _ planned: PlannedOutput, to output: inout [UInt8]
  ) {
    let record = timeline[index]
    switch record.details {
    case .inspection(let inspection):
      appendInspection(inspection, index, planned, to: &output)
    case .response(let response): appendResponse(response, index, planned, to: &output)
    case .organisation(let organisation):
      appendOrganisation(organisation, index, part: part, planned, to: &output)
    case .topic(let topic): appendTopic(topic, index, part: part, planned, to: &output)
    case .event(let event): appendEvent(event, index, planned, to: &output)
    case .page: appendPage(index, planned, to: &output)
    }
  }

  /// Sets what every page has: the site, and what the page says of itself.
  mutating func setPage(
    site siteSlot: some ValueSlot, page pageSlot: some ValueSlot, title: String,
    description: String?, planned: PlannedOutput
  ) {
    view.set(siteSlot, object: site)
    let page = view.object(PageFields.self, at: pageSlot)
    view.set(page[.title], to: title)
    if case .notFound = planned.content {
    } else {
      view.set(page[.canonical], to: addresses.absolute(planned.path))
    }
    if case .withdrawn = planned.content { view.set(page[.noIndex], flag: true) }
    if case .home = planned.content { view.set(page[.isHome], flag: true) }
    if case .search = planned.content { view.set(page[.isSearch], flag: true) }
    if planned.changesByDay || !timeline.site.notices.isEmpty { view.set(page[.changesByDay], flag: true) }
    if timeline.visibility.showsHidden { view.set(page[.showsHidden], flag: true) }
    setHead(
      page, planned, title: title,
      description: Descriptions(plan: plan).text(planned.content) ?? description)
  }
}

import Linking
import Records

/// What a page says of itself to programs: JSON-LD in the words of schema.org.
///
/// It is data, which browsers do not run, and its text is inert within HTML. Dates are as exact as their sources;
/// what is unknown is left out.
struct LinkedData {
  let plan: SitePlan

  /// Writes the members of one object.
  private typealias Node = (inout JSONWriter) -> Void

  private var timeline: Timeline { plan.timeline }
  private var addresses: Addresses { plan.addresses }

  /// The JSON of a page; nil for pages that say nothing.
  func json(_ planned: PlannedOutput, title: String, description: String?) -> [UInt8]? {
    var nodes: [Node] = []
    if let node = node(planned.content, description, addresses.absolute(planned.path)) { nodes.append(node) }
    if let crumbs = Breadcrumbs(to: planned.content, in: timeline) {
      nodes.append { append(crumbs, title, to: &$0) }
    }
    guard !nodes.isEmpty else { return nil }
    var json = JSONWriter(isInert: true)
    json.object { json in
      json.set("@context", "https://schema.org")
      json.set("@graph", nodes) { $1(&$0) }
    }
    return json.bytes
  }

  /// What a page is about; of a long list only the first page says it.
  private func node(_ content: PlannedOutput.Content, _ description: String?, _ url: String) -> Node? {
    switch content {
    case .home: { appendSite(description, url, to: &$0) }
    case .dataDictionary: { appendDataset(description, url, to: &$0) }
    case .record(let index, part: 1): node(index, description, url)
    default: nil
    }
  }

  private func node(_ index: RecordIndex, _ description: String?, _ url: String) -> Node? {
    switch timeline[index].details {
    case .inspection(let inspection): { appendReport(inspection, index, description, url, to: &$0) }
    case .response: { appendArticle(index, description, url, to: &$0) }
    case .organisation(let organisation): { append(organisation, index, description, url, to: &$0) }
    case .event(let event): { append(event, index, description, url, to: &$0) }
    case .topic, .page: nil
    }
  }

  // MARK: - What pages are about

  private func appendSite(_ description: String?, _ url: String, to json: inout JSONWriter) {
    json.set("@type", "WebSite")
    json.set("name", timeline.site.title)
    json.set("url", url)
    json.set("description", description)
    json.set("inLanguage", timeline.site.language)
    json.set("publisher", publisher) { append($1, on: nil, to: &$0) }
  }

  private func appendDataset(_ description: String?, _ url: String, to json: inout JSONWriter) {
    json.set("@type", "Dataset")
    json.set("name", "Open data – " + timeline.site.title)
    json.set("url", url)
    json.set("description", description)
    json.set("inLanguage", timeline.site.language)
    json.set("isAccessibleForFree", flag: true)
    json.set("creator", publisher) { append($1, on: nil, to: &$0) }
    json.set("distribution", DataFile.common) { json, file in
      json.set("@type", "DataDownload")
      json.set("name", file.meaning)
      json.set("encodingFormat", file.path.hasSuffix(".csv") ? "text/csv" : "application/json")
      json.set("contentUrl", addresses.absolute(file.path))
    }
  }

  private func appendReport(
    _ inspection: InspectionRecord, _ index: RecordIndex, _ description: String?, _ url: String,
    to json: inout JSONWriter
  ) {
    let days = inspection.published.days
    json.set("@type", "Report")
    json.set("name", timeline[index].title)
    json.set("alternateName", inspection.shortTitle)
    json.set("url", url)
    json.set("sameAs", inspection.report?.url)
    json.set("description", description)
    json.set("datePublished", DateText.machine(inspection.published))
    json.set("author", timeline.links.inspectedBy[index]) { append($1, on: days, to: &$0) }
    json.set("about", timeline.links.subjects[index]) { append($1, on: days, to: &$0) }
  }

  private func appendArticle(
    _ index: RecordIndex, _ description: String?, _ url: String, to json: inout JSONWriter
  ) {
    let record = timeline[index]
    json.set("@type", "Article")
    json.set("headline", record.title)
    json.set("url", url)
    json.set("description", description)
    json.set("inLanguage", timeline.site.language)
    json.set("datePublished", record.date.flatMap(DateText.machine))
    json.set("author", timeline.links.responders[index]) { append($1, on: record.date?.days, to: &$0) }
    json.set("publisher", publisher) { append($1, on: nil, to: &$0) }
    json.set("isBasedOn", timeline.links.respondsTo[index]) { json, inspection in
      json.set("@type", "Report")
      json.set("name", timeline[inspection].title)
      json.set("url", addresses.absolute(addresses.path(of: inspection)))
    }
  }

  private func append(
    _ organisation: OrganisationRecord, _ index: RecordIndex, _ description: String?, _ url: String,
    to json: inout JSONWriter
  ) {
    append(index, on: nil, to: &json)
    json.set(
      "alternateName",
      [organisation.short].compactMap(\.self) + organisation.alsoKnownAs
        + organisation.formerNames.map(\.name))
    json.set("description", description)
    json.set("sameAs", organisation.url)
    json.set("parentOrganization", timeline.links.parent[index]) { append($1, on: nil, to: &$0) }
  }

  private func append(
    _ event: EventRecord, _ index: RecordIndex, _ description: String?, _ url: String,
    to json: inout JSONWriter
  ) {
    json.set("@type", "Event")
    json.set("name", timeline[index].title)
    json.set("url", url)
    json.set("description", description)
    switch event.date {
    case .date(let date): json.set("startDate", date.edtf)
    case .interval(let start, let end):
      json.set("startDate", start.edtf)
      json.set("endDate", end.edtf)
    case .unknown: break
    }
    json.set("about", timeline.links.concerns[index]) { append($1, on: event.date.days, to: &$0) }
  }

  // MARK: - Parts

  private var publisher: [RecordIndex] { timeline.publisher.map { [$0] } ?? [] }

  private func append(_ organisation: RecordIndex, on days: DaySpan?, to json: inout JSONWriter) {
    json.set("@type", "Organization")
    json.set("name", plan.captions.name(of: organisation, on: days))
    json.set("url", addresses.absolute(addresses.path(of: organisation)))
  }

  private func append(_ crumbs: Breadcrumbs, _ title: String, to json: inout JSONWriter) {
    json.set("@type", "BreadcrumbList")
    // The page itself is the last step; it needs no address.
    let steps = crumbs.steps.map { ($0.title, Optional($0.path)) } + [(title, nil)]
    json.set("itemListElement", Array(steps.enumerated())) { json, step in
      json.set("@type", "ListItem")
      json.set("position", number: step.offset + 1)
      json.set("name", step.element.0)
      json.set("item", step.element.1.map(addresses.absolute))
    }
  }
}

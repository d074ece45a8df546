import Linking
import Records

/// The latest responses and inspections as an Atom feed (RFC 4287).
///
/// An entry is dated by the first day that its record can have been published; a record whose date is
/// unknown has no entry, since Atom has no way to say so.
struct AtomFeed {
  /// The most entries that a feed has.
  static let limit = 50

  private let plan: SitePlan
  private let links: TextLinks
  private var timeline: Timeline { plan.timeline }

  init(_ plan: SitePlan, known: KnownAddresses) {
    self.plan = plan
    links = TextLinks(plan: plan, known: known, isAbsolute: true)
  }

  /// Appends the feed.
  func append(to output: inout [UInt8]) {
    let entries = plan.chronicle.rows.lazy
      .filter { timeline[$0].kind != .event && timeline[$0].date?.earliest != nil }
      .prefix(Self.limit)
    let address = plan.addresses.absolute("/feed.atom")
    output.append(
      contentsOf:
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\""
        .utf8)
    XML.append(timeline.site.language, to: &output)
    output.append(contentsOf: "\">\n".utf8)
    element("title", timeline.site.title, to: &output)
    if let description = timeline.site.description { element("subtitle", description, to: &output) }
    link("self", address, to: &output)
    link("alternate", plan.addresses.absolute("/"), to: &output)
    element("id", address, to: &output)
    // Never the time of the build: equal content gives an equal feed.
    let latest = entries.compactMap { timeline[$0].latestChange }.max() ?? CivilDate(dayNumber: 0)
    element("updated", PartialDate(latest).edtf + "T00:00:00Z", to: &output)
    if let publisher = timeline.publisher { author(publisher, on: nil, to: &output) }
    for index in entries { append(index, to: &output) }
    output.append(contentsOf: "</feed>\n".utf8)
  }

  private func append(_ index: RecordIndex, to output: inout [UInt8]) {
    let record = timeline[index]
    let address = plan.addresses.absolute(plan.addresses.path(of: index))
    output.append(contentsOf: "<entry>\n".utf8)
    element("title", record.title, to: &output)
    link("alternate", address, to: &output)
    element("id", address, to: &output)
    if let earliest = record.date?.earliest {
      element("published", PartialDate(earliest).edtf + "T00:00:00Z", to: &output)
    }
    if let changed = record.latestChange {
      element("updated", PartialDate(changed).edtf + "T00:00:00Z", to: &output)
    }
    let authors =
      record.kind == .inspection
      ? timeline.links.inspectedBy[index] : timeline.links.responders[index]
    for organisation in authors { author(organisation, on: record.date?.days, to: &output) }
    if let summary = record.front.summary { element("summary", summary, to: &output) }
    content(index, to: &output)
    output.append(contentsOf: "</entry>\n".utf8)
  }

  private func content(_ index: RecordIndex, to output: inout [UInt8]) {
    let (body, corrections) = (timeline[index].body, timeline[index].front.corrections)
    guard !body.isEmpty || !corrections.isEmpty else { return }
    var html: [UInt8] = []
    for correction in corrections.reversed() { append(correction, to: &html) }
    links.append(body, timeline.bodyTargets[index.position], to: &html)
    output.append(contentsOf: "<content type=\"html\">".utf8)
    XML.append(String(decoding: html, as: UTF8.self), to: &output)
    output.append(contentsOf: "</content>\n".utf8)
  }

  /// What was changed, for those who have read the entry before.
  private func append(_ correction: CommonFields.Correction, to html: inout [UInt8]) {
    let date = correction.date == .unknown ? "" : ", " + DateText.text(correction.date)
    html.append(contentsOf: "<p><strong>Correction\(date):</strong> ".utf8)
    XML.append(correction.text, to: &html)
    html.append(contentsOf: "</p>\n".utf8)
  }

  /// An organisation, by its name on these days.
  private func author(_ organisation: RecordIndex, on days: DaySpan?, to output: inout [UInt8]) {
    var name = timeline[organisation].title
    if let former = plan.captions.formerName(of: organisation, on: days) {
      plan.captions.with(former) { name = String(decoding: $0, as: UTF8.self) }
    }
    output.append(contentsOf: "<author>".utf8)
    element("name", name, to: &output)
    output.append(contentsOf: "</author>\n".utf8)
  }

  private func element(_ name: String, _ text: String, to output: inout [UInt8]) {
    output.append(contentsOf: "<\(name)>".utf8)
    XML.append(text, to: &output)
    output.append(contentsOf: "</\(name)>\n".utf8)
  }

  private func link(_ relation: String, _ address: String, to output: inout [UInt8]) {
    output.append(contentsOf: "<link rel=\"\(relation)\" href=\"".utf8)
    XML.append(address, to: &output)
    output.append(contentsOf: "\"/>\n".utf8)
  }
}

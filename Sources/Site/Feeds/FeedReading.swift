import Linking
import Records

/// Gathers what stands in feeds.
///
/// An entry is dated by the first day that its record can have been published; what has no date that is known
/// has no entry, since feeds have no way to say so.
struct FeedReading {
  private let plan: SitePlan
  private let links: TextLinks
  private var timeline: Timeline { plan.timeline }

  init(_ plan: SitePlan, known: KnownAddresses) {
    self.plan = plan
    links = TextLinks(plan: plan, known: known, isAbsolute: true)
  }

  /// A feed as it is written in a format.
  func document(_ feed: Feed, _ format: Feed.Format) -> FeedDocument {
    let entries = entries(feed)
    let path = feed.path(format, plan.addresses)
    let publisher = timeline.publisher.map { timeline[$0].title }
    let subtitle: String? =
      switch feed {
      case .all: timeline.site.description
      case .record(let index): timeline[index].front.summary
      case .corrections: nil
      }
    return FeedDocument(
      title: feed.title(timeline), subtitle: subtitle, id: id(path),
      address: plan.addresses.absolute(path), page: plan.addresses.absolute(feed.page(plan.addresses)),
      language: timeline.site.language, author: publisher ?? timeline.site.title,
      updated: entries.map(\.updated).max() ?? CivilDate(dayNumber: 0), entries: entries)
  }

  /// The permanent name of what is at a path: a `tag:` URI (RFC 4151) that outlives a change of address, if
  /// site.yml says whose it is.
  private func id(_ path: String) -> String {
    timeline.site.feed.tagEntity.map { "tag:\($0):\(path)" } ?? plan.addresses.absolute(path)
  }

  private func entries(_ feed: Feed) -> [FeedEntry] {
    switch feed {
    case .all: entries(plan.chronicle.rows, hasText: true)
    case .record(let index) where timeline[index].kind == .inspection:
      // Full texts would stand here for a third time, and there are as many of these feeds as inspections.
      entries(
        Chronicle.latestFirst(([index] + timeline.links.responses[index]).sorted(), in: timeline),
        hasText: false)
    case .record(let index):
      entries(
        Chronicle.latestFirst(plan.concerns[index].map(\.record), in: timeline), hasText: true)
    case .corrections: Self.first(of: plan.corrections.entries, entry)
    }
  }

  /// The latest inspections and responses among these.
  private func entries(_ indices: [RecordIndex], hasText: Bool) -> [FeedEntry] {
    Self.first(of: indices) { entry($0, hasText: hasText) }
  }

  /// As many entries as a feed has. (The prefix of a lazy map would make each of them more than once.)
  private static func first<Item>(of items: [Item], _ entry: (Item) -> FeedEntry?) -> [FeedEntry] {
    var entries: [FeedEntry] = []
    for item in items {
      guard entries.count < Feed.limit else { break }
      if let entry = entry(item) { entries.append(entry) }
    }
    return entries
  }

  private func entry(_ index: RecordIndex, hasText: Bool) -> FeedEntry? {
    let record = timeline[index]
    let authors =
      switch record.kind {
      case .inspection: timeline.links.inspectedBy[index]
      case .response: timeline.links.responders[index]
      default: ArraySlice<RecordIndex>()
      }
    guard record.kind == .inspection || record.kind == .response, let published = record.date?.earliest
    else { return nil }
    let path = plan.addresses.path(of: index)
    return FeedEntry(
      id: id(path), address: plan.addresses.absolute(path), title: record.title, published: published,
      updated: record.latestChange ?? published,
      authors: authors.map { plan.captions.name(of: $0, on: record.date?.days) },
      summary: record.front.summary,
      html: hasText ? html(index) : [])
  }

  /// A correction by itself. Its name counts from the first of the record: new ones are added at the end.
  private func entry(_ entry: CorrectionLog.Entry) -> FeedEntry? {
    let record = timeline[entry.record]
    let correction = record.front.corrections[entry.position]
    guard let date = correction.date.earliest else { return nil }
    let path = plan.addresses.path(of: entry.record)
    var html: [UInt8] = []
    append(correction, to: &html)
    return FeedEntry(
      id: id(path) + "#correction-\(entry.position + 1)",
      address: plan.addresses.absolute(path) + "#page.corrections",
      title: "Correction: " + record.title, published: date, updated: date, authors: [],
      summary: nil, html: html)
  }

  /// The text of a record; before it what was changed, for those who have read the entry before.
  private func html(_ index: RecordIndex) -> [UInt8] {
    var html: [UInt8] = []
    for correction in timeline[index].front.corrections.reversed() { append(correction, to: &html) }
    let body = timeline[index].body
    html.reserveCapacity(html.count + body.rendered.html.count + 1024)
    if !body.isEmpty { links.append(body, timeline.bodyTargets[index.position], to: &html) }
    return html
  }

  private func append(_ correction: CommonFields.Correction, to html: inout [UInt8]) {
    let date = correction.date == .unknown ? "" : ", " + DateText.text(correction.date)
    html.append(contentsOf: "<p><strong>Correction\(date):</strong> ".utf8)
    XML.append(correction.text, to: &html)
    html.append(contentsOf: "</p>\n".utf8)
  }
}

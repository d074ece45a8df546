import Diagnostics
import Linking
import Records

/// What an officer wants to know of a site: what is hidden, what is due, and what is missing.
public struct SiteStatus: Sendable {
  /// The moment of which all this is true.
  let asOf: Instant
  /// The rules of the site's time zone.
  let zone: TimeZoneRules
  /// How many days ahead `due` reaches.
  let days: Int
  /// The drafts.
  let drafts: [Entry]
  /// The records that will be public at a moment to come, the soonest first.
  let embargoed: [(entry: Entry, embargo: Instant)]
  /// What is due within `days`, the soonest first.
  let due: [Duty]
  /// What is past, and nothing is recorded of it; the latest first.
  let past: [Duty]
  /// The inspections to which no response is recorded, the latest first.
  let unanswered: [Entry]
  /// The inspections, events and responses of others that name no source.
  let unsourced: [Entry]
  /// The next moment at which a build shows something else.
  public let next: Instant?

  /// A record.
  struct Entry: Hashable, Sendable {
    let id: String
    let kind: RecordKind
    let title: String
    let path: String

    init(_ record: Record) {
      (id, kind, title, path) = (record.id, record.kind, record.title, record.path)
    }
  }

  /// Something that is due, or was.
  struct Duty: Hashable, Sendable {
    let lastDay: CivilDate
    /// Days from today; negative for what is past.
    let distance: Int
    let inspection: Entry
    /// The finding that is due; nil where an answer to the inspection is.
    let finding: String?
    /// The ids of those whose duty it is.
    let organisations: [String]
    /// The type of organisation whose duty it is, where none is named.
    let organisationType: String?
  }

  /// The status of a site at a moment, and everything that is wrong with its records.
  public static func make(
    _ contents: SiteContents, asOf: BuildOptions.AsOf, days: Int
  ) -> Diagnosed<SiteStatus> {
    let instant = asOf.instant(in: contents.zone)
    let visibility = Visibility(asOf: instant, today: contents.zone.date(at: instant))
    let timeline = Timeline.link(
      contents.records, unread: contents.unread, attachments: contents.attachments, site: contents.site,
      visibility: visibility)
    return Diagnosed(SiteStatus(timeline.value, contents, days: days), timeline.diagnostics)
  }

  private init(_ timeline: Timeline, _ contents: SiteContents, days: Int) {
    let visibility = timeline.visibility
    let lists = Lists(timeline)
    let entries = DueList.entries(timeline, FindingsRegister.make(timeline, lists), lists)
    let duties = entries.map { Duty($0, timeline) }
    let hidden = contents.records.filter { !visibility.isPublic($0) }
    (asOf, zone, self.days) = (visibility.asOf, contents.zone, days)
    drafts = hidden.filter(\.front.isDraft).map(Entry.init)
    embargoed = hidden.compactMap { record in
      record.front.isDraft ? nil : record.front.embargo.map { (Entry(record), $0) }
    }.sorted { $0.1 < $1.1 }
    due = duties.filter { (0...days).contains($0.distance) }
    past = duties.filter { $0.distance < 0 }.reversed()
    unanswered = lists[.inspection].filter { timeline.links.responses[$0].isEmpty }
      .map { Entry(timeline[$0]) }
    unsourced = timeline.records.indices.map(timeline.index(at:))
      .filter { Self.lacksSource($0, timeline) }.map { Entry(timeline[$0]) }
    next =
      NextChange(
        timeline, zone: contents.zone, due: entries, embargoes: embargoed.map(\.embargo),
        withdrawals: timeline.records.compactMap(\.front.withdrawal?.date)
      ).instant
  }

  /// Whether a record tells of what others published or did, and does not say where that can be seen.
  private static func lacksSource(_ index: RecordIndex, _ timeline: Timeline) -> Bool {
    guard timeline[index].front.sources.isEmpty else { return false }
    switch timeline[index].details {
    case .inspection(let inspection): return inspection.report == nil
    case .response: return !timeline.links.responders[index].contains { $0 == timeline.publisher }
    case .event: return true
    case .organisation, .topic, .page: return false
    }
  }
}

extension SiteStatus.Duty {
  fileprivate init(_ entry: DueEntry, _ timeline: Timeline) {
    lastDay = entry.lastDay
    distance = entry.lastDay.dayNumber - timeline.visibility.today.dayNumber
    inspection = SiteStatus.Entry(timeline[entry.inspection])
    switch entry.duty {
    case .answer(let deadline):
      finding = nil
      switch deadline.who {
      case .organisation(let index): (organisations, organisationType) = ([timeline[index].id], nil)
      case .type(let type): (organisations, organisationType) = ([], type)
      }
    case .finding(let position):
      let findings =
        if case .inspection(let inspection) = timeline[entry.inspection].details { inspection.findings } else
        {
          [Finding]()
        }
      finding = findings[position].id
      organisations = findings[position].to.compactMap(timeline.index).map { timeline[$0].id }
      organisationType = nil
    }
  }
}

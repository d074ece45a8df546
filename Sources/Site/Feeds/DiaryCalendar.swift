import Linking
import Records

/// The diary for calendar programs (RFC 5545): a file of all entries, or of deadlines alone.
///
/// A calendar knows only days. What is known to the month takes all days of the month and says so; what
/// is known to the year alone has no place in it, as in the diary.
enum DiaryCalendar: Sendable {
  case all, deadlines

  /// Where it is published; calendar programs come back to it for years.
  var path: String {
    switch self {
    case .all: "/diary/calendar.ics"
    case .deadlines: "/diary/deadlines.ics"
    }
  }

  /// Appends the file.
  func append(_ plan: SitePlan, to output: inout [UInt8]) {
    let site = plan.timeline.site
    let name = site.title + (self == .deadlines ? ": last days to answer" : "")
    for line in ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Rejoinder//Diary//EN"] {
      ICalendarText.append(line, to: &output)
    }
    // RFC 7986 has the first, programs from before it know the second.
    ICalendarText.append("NAME", text: name, to: &output)
    ICalendarText.append("X-WR-CALNAME", text: name, to: &output)
    ICalendarText.append("URL:" + plan.addresses.absolute("/diary/"), to: &output)
    let events = plan.diary.entries
      .filter { self == .all || $0.deadline != nil }
      .compactMap { CalendarEvent($0, plan) }
    // By day; what is on one day stays in the order of the diary.
    let order = events.indices.sorted { (events[$0].first, $0) < (events[$1].first, $1) }
    for index in order { events[index].append(to: &output) }
    ICalendarText.append("END:VCALENDAR", to: &output)
  }
}

/// One entry of a calendar.
private struct CalendarEvent {
  let first: CivilDate
  private let last: CivilDate
  private let identifier: String
  private let stamp: CivilDate
  private let title: String
  private let details: String?
  private let category: String
  private let address: String

  /// Nil for what is not known to the month.
  init?(_ entry: DiaryEntry, _ plan: SitePlan) {
    guard let (first, last, isExact) = Self.days(of: entry.date) else { return nil }
    let record = plan.timeline[entry.record]
    (self.first, self.last) = (first, last)
    identifier = Self.identifier(entry, plan)
    // Never the time of the build: equal content gives an equal calendar.
    stamp = record.latestChange ?? first
    address = plan.addresses.absolute(plan.addresses.path(of: entry.record))
    let hidden = PageText.hidden(record, plan.timeline.visibility).map { " [\($0)]" } ?? ""
    guard let deadline = entry.deadline else {
      let when = isExact ? "" : " (\(DateText.sometime(entry.date)))"
      title = record.title + when + hidden
      details = record.front.summary
      category = plan.captions.text(plan.captions[entry.record].kindLabel)
      return
    }
    let who = DiaryText.who(deadline, in: plan.timeline)
    category = DiaryText.label(deadline)
    title = "\(category): \(who), \(record.title)" + hidden
    details = "\(deadline.regime.title). \(who): \(DeadlineText.duty(deadline.regime))."
  }

  /// The first and the last day, and whether both are known; nil when not even the months are.
  private static func days(of date: RecordDate) -> (CivilDate, CivilDate, isExact: Bool)? {
    switch date {
    case .unknown: nil
    case .date(let date): date.month == nil ? nil : (date.earliest, date.latest, date.exact != nil)
    case .interval(let start, let end):
      start.month == nil || end.month == nil
        ? nil : (start.earliest, end.latest, start.exact != nil && end.exact != nil)
    }
  }

  /// A name in all the world that outlives every build: the id of the record, and where the site is.
  private static func identifier(_ entry: DiaryEntry, _ plan: SitePlan) -> String {
    let base = plan.addresses.base
    var name = base.path.dropFirst() + plan.timeline[entry.record].id
    // Ids have no dots.
    switch entry.deadline?.who {
    case .organisation(let index): name += ".deadline." + plan.timeline[index].id
    case .type(let type): name += ".deadline.type." + type
    case nil: break
    }
    return name + "@" + base.host
  }

  func append(to output: inout [UInt8]) {
    ICalendarText.append("BEGIN:VEVENT", to: &output)
    ICalendarText.append("UID", text: identifier, to: &output)
    ICalendarText.append("DTSTAMP:" + ICalendarText.digits(stamp) + "T000000Z", to: &output)
    ICalendarText.append("DTSTART", day: first, to: &output)
    // The end is the day after the last one; there is none after the last of the calendar.
    let end = CivilDate(dayNumber: last.dayNumber + 1)
    if end > last { ICalendarText.append("DTEND", day: end, to: &output) }
    ICalendarText.append("SUMMARY", text: title, to: &output)
    if let details { ICalendarText.append("DESCRIPTION", text: details, to: &output) }
    ICalendarText.append("CATEGORIES", text: category, to: &output)
    ICalendarText.append("URL:" + address, to: &output)
    // Nobody is busy because a report was published.
    ICalendarText.append("TRANSP:TRANSPARENT", to: &output)
    ICalendarText.append("END:VEVENT", to: &output)
  }
}

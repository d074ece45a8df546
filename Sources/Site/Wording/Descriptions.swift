import Diagnostics
import Linking
import Records

/// What pages are about, in a sentence: for search engines, and for those who are sent a link.
struct Descriptions {
  let plan: SitePlan

  private var timeline: Timeline { plan.timeline }

  /// The description of a page; nil where there is nothing to say but its title. Two pages never share one:
  /// the later parts of a list say which they are.
  func text(_ content: PlannedOutput.Content) -> String? {
    switch content {
    case .home: timeline.site.description ?? home
    case .record(let index, let part):
      (timeline[index].front.summary ?? record(index)).map { $0 + Self.suffix(part) }
    case .withdrawn(let index):
      timeline[index].title + ": withdrawn on "
        + DateText.text(.date(PartialDate(timeline[index].withdrawal.date))) + "."
    case .list(let kind, let part): list(kind) + Self.suffix(part)
    case .timeline(let part):
      "All that has a date, latest first: \(entries(plan.chronicle.rows.count))." + Self.suffix(part)
    case .year(let year, let part):
      "What was published and what happened in \(year), latest first: "
        + "\(entries(plan.chronicle.rows(of: year).count))." + Self.suffix(part)
    case .register(let filter, let part):
      "Every report and every response, with their dates and when answers were due"
        + filtered(plan.register, filter, part)
    case .findings(let filter, let part):
      "Every finding, what was answered to it and where it stands" + filtered(plan.findings, filter, part)
    case .deadlines: "What is due soon, what is due later, and what is past its last day without an answer."
    case .diary: "What was published, what happened and what is due, month by month."
    case .month(let position):
      "What was published, what happened and what was due in \(DateText.text(plan.diary.months[position].date))."
    case .corrections(let part):
      "What was corrected in this record after it was published, newest first." + Self.suffix(part)
    case .dataDictionary:
      "What this site holds, as files for programs and spreadsheets, and what each of them means."
    case .search: "Search for a word in the inspections, responses and other records of this site."
    default: nil
    }
  }

  private var home: String {
    Counted.text(plan.lists[.inspection].count, "inspection") + " and "
      + Counted.text(plan.lists[.response].count, "response") + ", each beside what it answers."
  }

  private func list(_ kind: RecordKind) -> String {
    let order = kind == .inspection || kind == .response ? "latest first" : "by name"
    return "All \(kind.folder) of this record, \(order): \(plan.lists[kind].count)."
  }

  private func entries(_ count: Int) -> String { Counted.text(count, "entry", "entries") }

  private func filtered<Entry>(_ list: FacetedList<Entry>, _ filter: ListFilter?, _ part: Int) -> String {
    guard let filter, let value = list.value(filter) else {
      return ": \(entries(list.entries.count))." + Self.suffix(part)
    }
    let facet = list.facets[filter.facet].title
    return ". \(facet): \(value.label), \(entries(value.entries.count))." + Self.suffix(part)
  }

  private static func suffix(_ part: Int) -> String { part == 1 ? "" : " Page \(part)." }

  /// What is known of a record that has no summary.
  private func record(_ index: RecordIndex) -> String? {
    let record = timeline[index]
    switch record.kind {
    case .inspection:
      return described(index, names(timeline.links.inspectedBy, index), "Published")
    case .response:
      return described(index, names(timeline.links.responders, index), "Published")
    case .event: return described(index, names(timeline.links.concerns, index), "Date")
    case .organisation, .topic:
      return "What this record holds on \(record.title): \(entries(plan.concerns[index].count))."
    case .page: return nil
    }
  }

  /// `Docks: letter by Port. Published: 3 March 2020.`
  private func described(_ index: RecordIndex, _ names: [String], _ date: String) -> String {
    let record = timeline[index]
    let kind = plan.captions.text(plan.captions[index].kindLabel)
    let who = names.isEmpty ? "" : " (\(names.joined(separator: ", ")))"
    let when = record.date.map { " \(date): \(DateText.text($0))." } ?? ""
    return "\(record.title). \(kind)\(who).\(when)"
  }

  private func names(_ relation: Relation, _ index: RecordIndex) -> [String] {
    relation[index].map { plan.captions.name(of: $0, on: timeline[index].date?.days) }
  }
}

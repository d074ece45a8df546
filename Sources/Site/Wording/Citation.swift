import Linking
import Records

/// How a record is cited.
struct Citation {
  let plan: SitePlan

  /// `Port: The docks. 3 March 2020. Recorded by Watch in Our answers, https://example.org/inspections/docks/`;
  /// nil for kinds that nobody publishes.
  func text(_ index: RecordIndex) -> String? {
    let timeline = plan.timeline
    let record = timeline[index]
    let organisations: ArraySlice<RecordIndex>
    switch record.kind {
    case .inspection: organisations = timeline.links.inspectedBy[index]
    case .response: organisations = timeline.links.responders[index]
    case .organisation, .topic, .event, .page: return nil
    }
    let names = organisations.map { plan.captions.name(of: $0, on: record.date?.days) }
    let who = names.isEmpty ? "" : names.joined(separator: ", ") + ": "
    let end = record.title.last.map { ".?!".contains($0) } == true ? "" : "."
    let when = Self.sentence(DateText.text(record.date ?? .unknown))
    let publisher = timeline.publisher.map { " by " + timeline[$0].title } ?? ""
    let address = plan.addresses.absolute(plan.addresses.path(of: index))
    return "\(who)\(record.title)\(end) \(when) Recorded\(publisher) in \(timeline.site.title), \(address)"
  }

  /// A date by itself: `Date not known.`
  private static func sentence(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst() + "."
  }
}

import Linking
import Records

/// How records are shown in lists: made once, since a record stands in ten of them.
struct Captions: Sendable {
  /// What a list says of one record beside its title.
  struct Caption: Sendable {
    /// What the record is, as exactly as its own words say it.
    let kindLabel: String
    /// When it was published or happened; nil for what has no date.
    let date: (text: String, machine: String?)?
    /// Why it is not public, in a preview.
    let hidden: String?
  }

  private let captions: [Caption]

  init(_ timeline: Timeline) {
    captions = timeline.records.map { record in
      Caption(
        kindLabel: Self.kindLabel(of: record, timeline.site.labels),
        date: record.date.map { (DateText.text($0), DateText.machine($0)) },
        hidden: PageText.hidden(record, timeline.visibility))
    }
  }

  subscript(index: RecordIndex) -> Caption { captions[index.position] }

  private static func kindLabel(of record: Record, _ labels: Labels) -> String {
    switch record.details {
    case .inspection(let inspection): labels.inspectionKinds.text(for: inspection.kind)
    case .response(let response): labels.forms.text(for: response.form)
    case .organisation(let organisation):
      organisation.type.map(labels.organisationTypes.text) ?? "Organisation"
    case .topic: "Topic"
    case .event: "Event"
    case .page: "Page"
    }
  }
}

import Linking
import Records

/// A record that concerns an organisation or a topic, and how.
struct Concern: Hashable, Sendable {
  let record: RecordIndex
  /// What the organisation has to do with it; nothing to say of a topic.
  let role: String?
}

/// What concerns the organisations and topics of a timeline, each list in the order of time.
struct Concerns: Sendable {
  private var lists: [RecordIndex: [Concern]] = [:]

  init(_ timeline: Timeline) {
    for index in timeline.indices(of: .organisation) {
      lists[index] = Self.ofOrganisation(index, timeline.links)
    }
    for index in timeline.indices(of: .topic) {
      lists[index] = timeline.links.onTopic[index].map { Concern(record: $0, role: nil) }
    }
  }

  subscript(index: RecordIndex) -> [Concern] { lists[index] ?? [] }

  /// A record that concerns an organisation in two ways stands there once, with both.
  private static func ofOrganisation(_ index: RecordIndex, _ links: Links) -> [Concern] {
    let roles: [(ArraySlice<RecordIndex>, String)] = [
      (links.inspected[index], "inspected"), (links.subjectOf[index], "was inspected"),
      (links.commissioned[index], "commissioned it"), (links.responsesBy[index], "responded"),
      (links.eventsOf[index], "took part"),
    ]
    var byRecord: [RecordIndex: String] = [:]
    for (records, role) in roles {
      for record in records {
        byRecord[record] = byRecord[record].map { $0 + ", " + role } ?? role
      }
    }
    return byRecord.map { Concern(record: $0.key, role: $0.value) }.sorted { $0.record < $1.record }
  }
}

import Linking
import Records

extension WordTable {
  /// Adds all by which a record is found.
  mutating func add(_ index: RecordIndex, of timeline: Timeline) {
    let record = timeline[index]
    begin(index.position)
    for filter in SearchFilter.allCases {
      for value in filter.values(of: index, in: timeline) { add(term: filter.term(value)) }
    }
    for name in record.names { add(name, rank: .name) }
    if let summary = record.front.summary { add(summary, rank: .about) }
    switch record.details {
    case .inspection(let inspection):
      for finding in inspection.findings { add(html: finding.text.rendered.html, rank: .about) }
    case .response(let response):
      // Only answers to findings that are public.
      for link in timeline.answersOfResponse[index] ?? [] {
        let answer = response.answers[link.answer]
        for text in [answer.action, answer.reason] { if let text { add(text, rank: .about) } }
      }
    case .organisation, .topic, .event, .page: break
    }
    add(html: record.body.rendered.html, rank: .body)
    // Whoever knows a topic by another name finds what is about it, also where the text has only one of its names.
    for topic in timeline.links.topics[index] {
      for name in timeline[topic].names { add(name, rank: .body) }
    }
  }
}

extension Record {
  /// Everything that it is called or was called.
  fileprivate var names: [String] {
    switch details {
    case .inspection(let inspection): [title] + (inspection.shortTitle.map { [$0] } ?? [])
    case .organisation(let organisation):
      [title] + (organisation.short.map { [$0] } ?? []) + organisation.alsoKnownAs
        + organisation.formerNames.flatMap { [$0.name] + ($0.short.map { [$0] } ?? []) }
    case .topic(let topic): [title] + topic.alsoKnownAs
    case .response, .event, .page: [title]
    }
  }
}

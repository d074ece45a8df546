@testable import Linking
@testable import Records

extension Timeline {
  /// All relations, by the name of each direction.
  var relations: [(name: String, forth: Relation, back: Relation)] {
    [
      ("inspectedBy", links.inspectedBy, links.inspected),
      ("subjects", links.subjects, links.subjectOf),
      ("commissionedBy", links.commissionedBy, links.commissioned),
      ("follows", links.follows, links.followedBy),
      ("responders", links.responders, links.responsesBy),
      ("respondsTo", links.respondsTo, links.responses),
      ("supersedes", links.supersedes, links.supersededBy),
      ("topics", links.topics, links.onTopic),
      ("partOf", links.partOf, links.parts),
      ("parent", links.parent, links.children),
      ("successor", links.successor, links.predecessors),
      ("concerns", links.concerns, links.eventsOf),
      ("mentions", links.mentions, links.mentionedBy),
    ]
  }

  /// The ids of the records at some indices.
  func ids(_ indices: some Sequence<RecordIndex>) -> [String] { indices.map { self[$0].id } }

  /// The index of the record with an id.
  func index(_ id: String) -> RecordIndex? {
    records.firstIndex { $0.id == id }.map(index(at:))
  }

  /// What an inspection's answers are: `response#position: finding`.
  func text(_ answers: [LinkedAnswer]?) -> [String] {
    (answers ?? []).map { answer in
      "\(self[answer.response].id)[\(answer.answer)] \(self[answer.inspection].id)[\(answer.finding)]"
    }
  }

  func text(_ target: ResolvedTarget?) -> String {
    switch target {
    case .record(let index, let anchor)?: self[index].path + "#" + anchor
    case .withdrawn(let index)?: "withdrawn " + self[index].path
    case .attachment(let index, let anchor)?: attachments[index.position].path + "#" + anchor
    case .path(let path, let anchor)?: path + "#" + anchor
    case .external(let address)?: address
    case nil: "nothing"
    }
  }

  /// Everything that is derived as of a day, as text.
  var derived: [String] {
    records.indices.map(index(at:)).flatMap { index -> [String] in
      let id = self[index].id
      let deadlines = deadlines(of: index).map { "\(id) \($0.who) \($0.lastDay) \($0.standing)" }
      let states = findingStates(of: index).map { "\(id) \($0.timing) \($0.steps)" }
      let answers = statutoryAnswers(of: index).map { "\(id) \($0.inspection) \($0.coverage)" }
      return deadlines + states + answers
    }
  }

  /// Everything that the timeline knows, as text.
  var dump: String {
    var lines = ["publisher \(publisher.map { self[$0].id } ?? "nobody")"]
    lines.append("menus \(menus.main.map(text)) \(menus.footer.map(text)) notices \(noticeLinks.map(text))")
    for (position, record) in records.enumerated() {
      let index = index(at: position)
      lines.append("\(position) \(record.path) \(record.date?.edtf ?? "-") \(record.title)")
      for (name, forth, back) in relations {
        if !forth[index].isEmpty { lines.append("  \(name) \(ids(forth[index]))") }
        if !back[index].isEmpty { lines.append("  of \(name) \(ids(back[index]))") }
      }
      lines.append("  links \(bodyTargets[position].map(text))")
      if let targets = findingTargets[index] { lines.append("  findings \(targets.map { $0.map(text) })") }
      lines.append(
        "  answers \(text(answersOfResponse[index])), answered \(text(answersToInspection[index]))")
      lines.append(
        "  earlier \(ids(earlierInspections(of: index))) later \(ids(laterInspections(of: index)))")
    }
    for (index, place) in attachmentLinks.sorted(by: { $0.key < $1.key }) {
      lines.append("attachment \(attachments[index.position].path) at \(place)")
    }
    return lines.joined(separator: "\n")
  }
}

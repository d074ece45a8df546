/// All links between records, each kind both ways; the inverse of a link is computed from it.
public final class Links: Sendable {
  /// Inspection to the organisations that inspected, and back.
  public let inspectedBy, inspected: Relation
  /// Inspection to the organisations that were inspected, and back.
  public let subjects, subjectOf: Relation
  /// Inspection to the organisation that asked for it, and back.
  public let commissionedBy, commissioned: Relation
  /// Inspection to the organisations that it says have to answer, and back.
  public let answerable, answerableFor: Relation
  /// Inspection to those that it follows up, and back.
  public let follows, followedBy: Relation
  /// Response to the organisations that respond, and back.
  public let responders, responsesBy: Relation
  /// Response to the inspections that it answers, and back.
  public let respondsTo, responses: Relation
  /// Response to those that it replaces, and back.
  public let supersedes, supersededBy: Relation
  /// Any record to its topics, and back.
  public let topics, onTopic: Relation
  /// Topic to the one that it is part of, and back.
  public let partOf, parts: Relation
  /// Organisation to the one that it is part of, and back.
  public let parent, children: Relation
  /// Organisation to the one that took its place, and back.
  public let successor, predecessors: Relation
  /// Event to the organisations that it concerns, and back.
  public let concerns, eventsOf: Relation
  /// Any record to those that its text links to, and back.
  public let mentions, mentionedBy: Relation

  init(_ pairs: LinkPairs, count: Int) {
    func both(_ pairs: [LinkPairs.Pair]) -> (Relation, Relation) {
      let relation = Relation(pairs, count: count)
      return (relation, relation.inverse())
    }
    (inspectedBy, inspected) = both(pairs.inspectedBy)
    (subjects, subjectOf) = both(pairs.subjects)
    (commissionedBy, commissioned) = both(pairs.commissionedBy)
    (answerable, answerableFor) = both(pairs.answerable)
    (follows, followedBy) = both(pairs.follows)
    (responders, responsesBy) = both(pairs.responders)
    (respondsTo, responses) = both(pairs.respondsTo)
    (supersedes, supersededBy) = both(pairs.supersedes)
    (topics, onTopic) = both(pairs.topics)
    (partOf, parts) = both(pairs.partOf)
    (parent, children) = both(pairs.parent)
    (successor, predecessors) = both(pairs.successor)
    (concerns, eventsOf) = both(pairs.concerns)
    (mentions, mentionedBy) = both(pairs.mentions)
  }
}

/// The links of all records while they are gathered.
struct LinkPairs {
  typealias Pair = (from: RecordIndex, to: RecordIndex)
  var inspectedBy: [Pair] = []
  var subjects: [Pair] = []
  var commissionedBy: [Pair] = []
  var answerable: [Pair] = []
  var follows: [Pair] = []
  var responders: [Pair] = []
  var respondsTo: [Pair] = []
  var supersedes: [Pair] = []
  var topics: [Pair] = []
  var partOf: [Pair] = []
  var parent: [Pair] = []
  var successor: [Pair] = []
  var concerns: [Pair] = []
  var mentions: [Pair] = []
}

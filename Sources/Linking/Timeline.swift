import Records

/// Everything a build shows, linked, in the order of time. Whatever refers to a record does so by its
/// place here; every reference has been checked.
public struct Timeline: Sendable {
  /// What the site says of itself.
  public let site: SiteConfiguration
  /// Which records are shown, and as of when.
  public let visibility: Visibility
  /// The records, in the one order of everything.
  public let records: [Record]
  /// The organisation that publishes the site.
  public let publisher: RecordIndex?
  /// The links of the menus, in the order of `site.mainMenu` and `site.footerMenu`.
  public let menus: (main: [ResolvedTarget?], footer: [ResolvedTarget?])
  /// The links of the notices, in the order of `site.notices`.
  public let noticeLinks: [ResolvedTarget?]
  /// The links between records.
  public let links: Links
  /// The links of each record's body.
  public let bodyTargets: [[ResolvedTarget?]]
  /// The links of each finding's text, for inspections whose findings have any.
  public let findingTargets: [RecordIndex: [[ResolvedTarget?]]]
  /// The answers to each inspection's findings, in the order of time.
  public let answersToInspection: [RecordIndex: [LinkedAnswer]]
  /// The answers that each response gives, in the order in which it gives them.
  public let answersOfResponse: [RecordIndex: [LinkedAnswer]]
  /// The places of the records by id.
  let places: [String: RecordIndex]

  /// The record at an index.
  public subscript(index: RecordIndex) -> Record { records[index.position] }

  /// The record that a reference names; nil when it is not shown.
  public func index(of reference: Reference) -> RecordIndex? { places[reference.id] }

  /// The index of the record at a position.
  public func index(at position: Int) -> RecordIndex { RecordIndex(position) }

  /// The indices of the records of a kind, in the order of time.
  public func indices(of kind: RecordKind) -> [RecordIndex] {
    records.indices.filter { records[$0].kind == kind }.map(RecordIndex.init)
  }

  /// The inspections that an inspection follows up, directly or through others, oldest first.
  public func earlierInspections(of index: RecordIndex) -> [RecordIndex] {
    FollowUps.reachable(from: index, through: links.follows)
  }

  /// The inspections that follow an inspection up, directly or through others, oldest first.
  public func laterInspections(of index: RecordIndex) -> [RecordIndex] {
    FollowUps.reachable(from: index, through: links.followedBy)
  }
}

/// All links between records, each kind both ways; the inverse of a link is computed from it.
public struct Links: Hashable, Sendable {
  /// Inspection to the organisations that inspected, and back.
  public let inspectedBy, inspected: Relation
  /// Inspection to the organisations that were inspected, and back.
  public let subjects, subjectOf: Relation
  /// Inspection to the organisation that asked for it, and back.
  public let commissionedBy, commissioned: Relation
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
}

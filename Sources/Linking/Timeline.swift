import Diagnostics
import Records

/// Everything a build shows, linked, in the order of time. Whatever refers to a record does so by its
/// place here; every reference has been checked. It never changes; it is a class so that every worker
/// can hold it for the price of one reference.
public final class Timeline: Sendable {
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
  /// The picture at the top of each page, and where else the publisher is, in the order of `site.identity.social`.
  public let identity: (logo: ResolvedTarget?, social: [ResolvedTarget?])
  /// The links of the notices, in the order of `site.notices`.
  public let noticeLinks: [ResolvedTarget?]
  /// What is left of records that are withdrawn; none of them is among `records`.
  public let withdrawn: [WithdrawnRecord]
  /// The withdrawn records that a record names, or that named it: reports, answers, what they replace and follow.
  public let withdrawnBeside: [RecordIndex: [WithdrawnIndex]]
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
  /// All files beside the records, in byte order of their paths.
  public let attachments: [AttachedFile]
  /// The first place at which each file is linked to that the build publishes; others are not.
  public let attachmentLinks: [AttachmentIndex: Place]
  /// The keys that the content has under `extra:`, in byte order; those of records that are not shown
  /// among them, so that a template does not break when a record is hidden.
  public let extraKeys: [String]
  /// The places of the records by id.
  let places: [String: RecordIndex]

  init(
    site: SiteConfiguration, visibility: Visibility, records: [Record], publisher: RecordIndex?,
    menus: (main: [ResolvedTarget?], footer: [ResolvedTarget?]),
    identity: (logo: ResolvedTarget?, social: [ResolvedTarget?]), noticeLinks: [ResolvedTarget?],
    links: Links, bodyTargets: [[ResolvedTarget?]],
    findingTargets: [RecordIndex: [[ResolvedTarget?]]], answers: [LinkedAnswer],
    withdrawn: WithdrawnLinks, attachments: AttachmentCatalogue, extraKeys: [String],
    places: [String: RecordIndex]
  ) {
    self.extraKeys = extraKeys
    (self.withdrawn, withdrawnBeside) = (withdrawn.left, withdrawn.beside.mapValues { $0.sorted() })
    (self.attachments, attachmentLinks) = (attachments.attachments, attachments.linked)
    (self.site, self.visibility, self.records, self.publisher) = (site, visibility, records, publisher)
    (self.menus, self.identity, self.noticeLinks, self.links) = (menus, identity, noticeLinks, links)
    (self.bodyTargets, self.findingTargets, self.places) = (bodyTargets, findingTargets, places)
    answersToInspection = Dictionary(grouping: answers, by: \.inspection)
    answersOfResponse = Dictionary(grouping: answers, by: \.response)
  }

  /// The same timeline with other versions of its records, of equal links.
  init(_ other: Timeline, records: [Record]) {
    self.records = records
    (site, visibility, publisher, menus) = (other.site, other.visibility, other.publisher, other.menus)
    (identity, noticeLinks, links) = (other.identity, other.noticeLinks, other.links)
    (bodyTargets, findingTargets) = (other.bodyTargets, other.findingTargets)
    (answersToInspection, answersOfResponse) = (other.answersToInspection, other.answersOfResponse)
    (attachments, attachmentLinks) = (other.attachments, other.attachmentLinks)
    (withdrawn, withdrawnBeside) = (other.withdrawn, other.withdrawnBeside)
    (extraKeys, places) = (other.extraKeys, other.places)
  }

  /// The record at an index.
  public subscript(index: RecordIndex) -> Record { records[index.position] }

  /// What is left of the withdrawn record at an index.
  public subscript(index: WithdrawnIndex) -> WithdrawnRecord { withdrawn[index.position] }

  /// The indices of the withdrawn records, in the order in which they were withdrawn.
  public var withdrawnIndices: [WithdrawnIndex] { withdrawn.indices.map(WithdrawnIndex.init) }

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

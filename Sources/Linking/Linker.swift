import Diagnostics
import Records

extension Timeline {
  /// Links records: looks up every reference, computes the inverse links and puts all in order.
  ///
  /// `unread` are files that have errors of their own; what refers to them is left alone. `attachments`
  /// are all files beside the records. The result never depends on the order of either.
  public static func link(
    _ records: [Record], unread: [UnreadRecord] = [], attachments: [AttachedFile] = [],
    site: SiteConfiguration, visibility: Visibility
  ) -> Diagnosed<Timeline> {
    let shown = TimelineOrder.sorted(records.filter(visibility.shows))
    let withdrawn = WithdrawnLinks.sorted(records.filter(visibility.isWithdrawn))
    let hidden = records.filter { !visibility.shows($0) && !visibility.isWithdrawn($0) }
    var diagnostics: [Diagnostic] = []
    let catalogue = Catalogue(
      shown: shown, hidden: hidden, withdrawn: withdrawn, unread: unread, diagnostics: &diagnostics)
    var linker = Linker(
      records: shown, catalogue: catalogue, withdrawn: WithdrawnLinks(withdrawn, catalogue),
      attachments: AttachmentCatalogue(attachments))
    for position in shown.indices { linker.link(RecordIndex(position), site: site) }
    let links = Links(linker.pairs, count: shown.count)
    let timeline = Timeline(
      site: site, visibility: visibility, records: shown,
      publisher: linker.resolution.resolve(publisherOf: site),
      menus: (linker.resolve(site.mainMenu), linker.resolve(site.footerMenu)),
      identity: (
        site.identity.logo.flatMap { linker.resolve([$0], isImage: true)[0] },
        linker.resolve(site.identity.social)
      ),
      noticeLinks: site.notices.map { $0.link.flatMap { linker.resolve([$0])[0] } },
      links: links, bodyTargets: linker.bodyTargets, findingTargets: linker.findingTargets,
      answers: linker.answers, withdrawn: linker.withdrawn, attachments: linker.resolution.attachments,
      extraKeys: extraKeys(of: records), places: catalogue.places)
    diagnostics += linker.resolution.diagnostics
    FollowUps.reportCycles(of: .follows, in: links.follows, records: shown, diagnostics: &diagnostics)
    FollowUps.reportCycles(of: .supersedes, in: links.supersedes, records: shown, diagnostics: &diagnostics)
    GradeChecks.report(shown, site: site, diagnostics: &diagnostics)
    DateChecks.reportEarlyAnswers(
      respondsTo: links.respondsTo, records: shown, diagnostics: &diagnostics)
    DateChecks.reportFutureDates(
      records: shown, today: visibility.today, diagnostics: &diagnostics)
    return Diagnosed(timeline, diagnostics)
  }
}

extension Timeline {
  private static func extraKeys(of records: [Record]) -> [String] {
    var keys: Set<String> = []
    for record in records { for entry in record.front.extra { keys.insert(entry.key) } }
    return keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}

/// Resolves record by record and gathers the links as pairs.
private struct Linker {
  let records: [Record]
  var resolution: ReferenceResolution
  var pairs = LinkPairs()
  var bodyTargets: [[ResolvedTarget?]] = []
  var findingTargets: [RecordIndex: [[ResolvedTarget?]]] = [:]
  var answers: [LinkedAnswer] = []
  var withdrawn: WithdrawnLinks

  init(
    records: [Record], catalogue: Catalogue, withdrawn: WithdrawnLinks, attachments: AttachmentCatalogue
  ) {
    (self.records, self.withdrawn) = (records, withdrawn)
    resolution = ReferenceResolution(catalogue: catalogue, attachments: attachments, records: records)
    bodyTargets.reserveCapacity(records.count)
  }

  mutating func link(_ index: RecordIndex, site: SiteConfiguration) {
    let record = records[index.position]
    for source in record.front.sources {
      if let publisher = source.publisher { _ = one(publisher, .organisation, record) }
    }
    switch record.details {
    case .inspection(let inspection): link(inspection, record, index, site)
    case .response(let response): link(response, record, index)
    case .organisation(let organisation): link(organisation, record, index)
    case .topic(let topic): pairs.partOf += pair(index, [topic.partOf], .topic, record)
    case .event(let event):
      pairs.concerns += pair(index, event.organisations, .organisation, record)
      pairs.topics += pair(index, event.topics, .topic, record)
    case .page: break
    }
    withdrawn.add(record, at: index, resolution.catalogue)
    let targets = resolution.resolve(record.body, in: record.path)
    bodyTargets.append(targets)
    addMentions(targets, from: index)
  }

  private mutating func link(
    _ inspection: InspectionRecord, _ record: Record, _ index: RecordIndex, _ site: SiteConfiguration
  ) {
    pairs.inspectedBy += pair(index, inspection.inspectorates, .organisation, record)
    pairs.subjects += pair(index, inspection.subjects, .organisation, record)
    pairs.commissionedBy += pair(index, [inspection.commissionedBy], .organisation, record)
    pairs.follows += pair(index, inspection.follows, .inspection, record)
    var topics = pair(index, inspection.topics, .topic, record)
    linkRegime(of: inspection, record, index, site)
    var texts: [[ResolvedTarget?]] = []
    for finding in inspection.findings {
      _ = pair(index, finding.to, .organisation, record)
      topics += pair(index, finding.topics, .topic, record)
      for entry in finding.history { if let by = entry.by { _ = one(by, .organisation, record) } }
      texts.append(resolution.resolve(finding.text, in: record.path))
    }
    pairs.topics += Self.withoutRepeats(topics)
    if texts.contains(where: { !$0.isEmpty }) {
      findingTargets[index] = texts
      for targets in texts { addMentions(targets, from: index) }
    }
  }

  /// Looks up the regime, and whether it binds those that the inspection says have to answer.
  private mutating func linkRegime(
    of inspection: InspectionRecord, _ record: Record, _ index: RecordIndex, _ site: SiteConfiguration
  ) {
    pairs.answerable += pair(index, inspection.answerable, .organisation, record)
    guard let name = inspection.regime else {
      guard let first = inspection.answerable.first else { return }
      resolution.report(.answerableWithoutRegime, at: record.place(first.mark))
      return
    }
    guard let regime = site.regimes.first(where: { $0.id == name.id }) else {
      let problem = LinkingProblem.unknownRegime(name.id, known: site.regimes.map(\.id))
      resolution.report(problem, at: record.place(name.mark))
      return
    }
    for reference in inspection.answerable {
      guard case .shown(let target, .organisation)? = resolution.catalogue[reference.id],
        case .organisation(let organisation) = records[target.position].details,
        !regime.who.contains(where: { $0 == organisation.type })
      else { continue }
      let problem = LinkingProblem.notBound(
        reference.id, type: organisation.type, regime: regime.id, who: regime.who)
      resolution.report(problem, at: record.place(reference.mark))
    }
  }

  private mutating func link(_ response: ResponseRecord, _ record: Record, _ index: RecordIndex) {
    pairs.responders += pair(index, response.responders, .organisation, record)
    pairs.respondsTo += pair(index, response.respondsTo, .inspection, record)
    pairs.supersedes += pair(index, response.supersedes, .response, record)
    let topics = pair(index, response.topics, .topic, record)
    let positions = pair(index, response.positions.map(\.topic), .topic, record)
    pairs.topics += Self.withoutRepeats(topics + positions)
    answers += resolution.resolveAnswers(of: response, at: index, path: record.path, records: records)
  }

  private mutating func link(
    _ organisation: OrganisationRecord, _ record: Record, _ index: RecordIndex
  ) {
    pairs.parent += pair(index, [organisation.parent], .organisation, record)
    pairs.successor += pair(index, [organisation.successor?.organisation], .organisation, record)
  }

  private mutating func addMentions(_ targets: [ResolvedTarget?], from index: RecordIndex) {
    for case .record(let target, _)? in targets where target != index {
      pairs.mentions.append((index, target))
    }
  }

  private mutating func pair(
    _ index: RecordIndex, _ references: [Reference?], _ kind: RecordKind, _ record: Record
  ) -> [LinkPairs.Pair] {
    resolution.resolve(references.compactMap(\.self), as: kind, in: record.path, own: record.id)
      .map { (index, $0) }
  }

  private mutating func one(_ reference: Reference, _ kind: RecordKind, _ record: Record) -> RecordIndex? {
    resolution.resolve(reference, as: kind, in: record.path)
  }

  mutating func resolve(_ menu: [SiteConfiguration.MenuItem], isImage: Bool = false) -> [ResolvedTarget?] {
    menu.map { item in
      resolution.resolve(
        item.target, at: Place(path: SiteConfiguration.path, mark: item.mark), isImage: isImage)
    }
  }

  private static func withoutRepeats(_ pairs: [LinkPairs.Pair]) -> [LinkPairs.Pair] {
    var seen: Set<RecordIndex> = []
    return pairs.filter { seen.insert($0.to).inserted }
  }
}

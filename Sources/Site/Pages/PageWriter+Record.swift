import Linking
import Markdown
import Records
import Templates

extension PageWriter {
  /// Sets what the page of any record shows.
  mutating func setRecord(_ slot: some ValueSlot, _ index: RecordIndex) {
    let record = timeline[index]
    let object = view.object(RecordFields.self, at: slot)
    view.set(object[.id], to: record.id)
    view.set(object[.kind], to: record.kind.word)
    view.set(object[.title], to: record.title)
    view.set(object[.summary], to: record.front.summary)
    setText(object[.body], record.body, timeline.bodyTargets[index.position])
    setContents(object[.contents], record.body.rendered.headings)
    setSources(object[.sources], record)
    setDiscrepancies(object[.discrepancies], record)
    setCorrections(object[.corrections], record.front.corrections.map { ($0.date, $0.text) })
    setDate(object[.lastCorrected], to: Self.lastCorrected(record))
    setLinks(object[.topics], to: timeline.links.topics[index])
    setRows(object[.mentionedBy], of: unlistedMentions(of: index))
    setWithdrawn(object[.withdrawn], beside: index)
    view.set(object[.hidden], to: PageText.hidden(record, timeline.visibility))
    setExtra(object[.extra], record)
  }

  /// A list of contents for texts that are long enough to need one.
  private mutating func setContents(
    _ slot: some ValueSlot, _ headings: [RenderedMarkdown.Heading]
  ) {
    guard headings.count >= 3 else { return }
    let list = view.list(at: slot, count: headings.count)
    for (position, heading) in headings.enumerated() {
      let entry = view.object(ContentsFields.self, at: list[position])
      view.set(entry[.title], to: heading.text)
      view.set(entry[.url], to: "#" + heading.id)
      view.set(entry[.level], to: heading.level)
    }
  }

  /// The records whose text links here, without those that the page lists anyway.
  private func unlistedMentions(of index: RecordIndex) -> [RecordIndex] {
    let links = timeline.links
    let mentions = links.mentionedBy[index]
    guard !mentions.isEmpty else { return [] }
    let listed: Set<RecordIndex> =
      switch timeline[index].kind {
      case .organisation, .topic: Set(plan.concerns[index].map(\.record))
      case .inspection:
        Set(
          links.responses[index] + timeline.earlierInspections(of: index)
            + timeline.laterInspections(of: index))
      case .response:
        Set(
          links.respondsTo[index] + links.respondsTo[index].flatMap { links.responses[$0] }
            + links.respondsTo[index].flatMap(timeline.laterInspections))
      case .event, .page: []
      }
    return mentions.filter { !listed.contains($0) }
  }

  private mutating func setSources(_ slot: some ValueSlot, _ record: Record) {
    let sources = record.front.sources
    guard !sources.isEmpty else { return }
    let list = view.list(at: slot, count: sources.count)
    for (position, source) in sources.enumerated() {
      let object = view.object(SourceFields.self, at: list[position])
      view.set(object[.url], to: source.url)
      view.set(object[.title], to: source.title ?? PageText.host(of: source.url))
      view.set(object[.format], to: source.format)
      if let publisher = source.publisher {
        setLink(object[.publisher], to: timeline.index(of: publisher))
      }
      setDate(object[.seen], to: source.seen)
      view.set(object[.archive], to: source.archive)
      view.set(object[.formerUrl], to: source.formerURL)
      if source.confirmed == .secondary { view.set(object[.isSecondary], flag: true) }
      if source.confirmed == .no { view.set(object[.isUnconfirmed], flag: true) }
    }
  }

  private mutating func setDiscrepancies(_ slot: some ValueSlot, _ record: Record) {
    let discrepancies = record.front.discrepancies
    guard !discrepancies.isEmpty else { return }
    let list = view.list(at: slot, count: discrepancies.count)
    for (position, discrepancy) in discrepancies.enumerated() {
      let object = view.object(DiscrepancyFields.self, at: list[position])
      view.set(object[.what], to: discrepancy.what)
      view.set(object[.here], to: discrepancy.here)
      view.set(object[.there], to: discrepancy.there)
      guard let source = discrepancy.source else { continue }
      let title = record.front.sources.first { $0.url == source }?.title ?? plan.sourceTitles[source]
      view.set(object[.source], to: source)
      view.set(object[.sourceTitle], to: title ?? PageText.host(of: source))
    }
  }

  /// Dated changes, by whoever made them.
  mutating func setCorrections(_ slot: some ValueSlot, _ changes: [(date: RecordDate, text: String)]) {
    guard !changes.isEmpty else { return }
    let list = view.list(at: slot, count: changes.count)
    for (position, change) in changes.enumerated() {
      let object = view.object(CorrectionFields.self, at: list[position])
      setDate(object[.date], to: change.date)
      view.set(object[.text], to: change.text)
    }
  }

  /// The date of the latest correction of which the date is known.
  private static func lastCorrected(_ record: Record) -> RecordDate? {
    record.front.corrections.map(\.date).filter { $0 != .unknown }.max { $0.precedes($1) ?? false }
  }

  private mutating func setExtra(_ slot: some ValueSlot, _ record: Record) {
    let entries = record.front.extra
    guard !entries.isEmpty else { return }
    let map = view.map(at: slot, count: entries.count)
    for (position, entry) in entries.enumerated() {
      view.set(view.key(entry.key, at: position, of: map), to: entry.values.joined(separator: ", "))
    }
  }
}

import Linking
import Markdown
import Records
import Templates

// The pieces that several kinds of page share.

extension PageWriter {
  /// A link to a record. An organisation has the name that was in force on these days, where that is known.
  mutating func setLink(_ slot: some ValueSlot, to index: RecordIndex?, on days: DaySpan? = nil) {
    guard let index else { return }
    let caption = plan.captions[index]
    let link = view.object(LinkFields.self, at: slot)
    set(link[.url], caption.url)
    if let formerName = plan.captions.formerName(of: index, on: days) {
      set(link[.title], formerName)
      set(link[.today], caption.title)
    } else {
      set(link[.title], caption.title)
    }
  }

  /// A text that records are shown by.
  @inline(__always)
  mutating func set(_ slot: some ValueSlot, _ text: Captions.Text) {
    plan.captions.with(text) { view.set(slot, toBytes: $0) }
  }

  mutating func setLink(_ slot: some ValueSlot, title: String, url: String) {
    let link = view.object(LinkFields.self, at: slot)
    view.set(link[.title], to: title)
    view.set(link[.url], to: url)
  }

  /// Links to records, in this order.
  mutating func setLinks(
    _ slot: some ValueSlot, to indices: some Collection<RecordIndex>, on days: DaySpan? = nil
  ) {
    guard !indices.isEmpty else { return }
    let list = view.list(at: slot, count: indices.count)
    for (position, index) in indices.enumerated() { setLink(list[position], to: index, on: days) }
  }

  mutating func setDate(_ slot: some ValueSlot, to date: RecordDate?) {
    guard let date else { return }
    let object = view.object(DateFields.self, at: slot)
    view.set(object[.html], html: DateText.html(date))
    view.set(object[.text], to: DateText.text(date))
    view.set(object[.machine], to: DateText.machine(date))
  }

  /// Records in a list, each perhaps with what the page's organisation has to do with it.
  mutating func setRows(_ slot: some ValueSlot, _ rows: some Collection<Concern>) {
    guard !rows.isEmpty else { return }
    let list = view.list(at: slot, count: rows.count)
    for (position, row) in rows.enumerated() {
      setRow(list[position], row.record, role: row.role)
    }
  }

  mutating func setRows(_ slot: some ValueSlot, of indices: some Collection<RecordIndex>) {
    guard !indices.isEmpty else { return }
    let list = view.list(at: slot, count: indices.count)
    for (position, index) in indices.enumerated() { setRow(list[position], index, role: nil) }
  }

  private mutating func setRow(_ slot: some ValueSlot, _ index: RecordIndex, role: String?) {
    let kind = timeline[index].kind
    let caption = plan.captions[index]
    let row = view.object(RowFields.self, at: slot)
    view.set(row[.kind], to: kind.word)
    set(row[.title], caption.title)
    set(row[.url], caption.url)
    set(row[.summary], caption.summary)
    set(row[.kindLabel], caption.kindLabel)
    set(row[.hidden], caption.hidden)
    view.set(row[.role], to: role)
    setDate(row[.date], caption)
    switch kind {
    case .inspection:
      setLinks(row[.organisations], to: timeline.links.inspectedBy[index], on: caption.days)
    case .response:
      setLinks(row[.organisations], to: timeline.links.responders[index], on: caption.days)
    default: break
    }
  }

  mutating func setDate(_ slot: some ValueSlot, _ caption: Captions.Caption) {
    plan.captions.with(caption.date) { text in
      let date = view.object(DateFields.self, at: slot)
      view.set(date[.text], toBytes: text)
      set(date[.machine], caption.machineDate)
      plan.captions.with(caption.dateHTML) { view.set(date[.html], htmlBytes: $0) }
    }
  }

  /// The response in a list beside what it answers.
  mutating func setResponseRow(_ slot: some ValueSlot, _ index: RecordIndex, to inspection: RecordIndex) {
    guard case .response(let response) = timeline[index].details else { return }
    let caption = plan.captions[index]
    let row = view.object(ResponseRowFields.self, at: slot)
    set(row[.title], caption.title)
    set(row[.url], caption.url)
    set(row[.summary], caption.summary)
    set(row[.form], caption.kindLabel)
    set(row[.hidden], caption.hidden)
    setDate(row[.date], caption)
    setLinks(row[.responders], to: timeline.links.responders[index], on: caption.days)
    view.set(row[.position], to: response.position.map(labels.positions.text))
    view.set(row[.isSuperseded], flag: !timeline.links.supersededBy[index].isEmpty)
    setDisagreements(row[.disagreements], timeline[index])
    view.set(row[.elapsed], to: elapsed(from: inspection, to: response.published))
    if let isStatutory = response.isStatutory {
      view.set(row[.isStatutory], flag: isStatutory)
      view.set(row[.isVoluntary], flag: !isStatutory)
    }
  }

  /// About what the sources of a record disagree, in one line.
  private mutating func setDisagreements(_ slot: some ValueSlot, _ record: Record) {
    let discrepancies = record.front.discrepancies
    guard !discrepancies.isEmpty else { return }
    view.set(slot, to: discrepancies.map(\.what).joined(separator: "; "))
  }

  /// How long after an inspection's report something was published.
  func elapsed(from inspection: RecordIndex, to date: RecordDate) -> String? {
    timeline[inspection].date
      .flatMap { ElapsedDays(from: $0, to: date) }
      .map(PageText.elapsed)
  }

  /// The way through a list of several pages; `path` is that of the first.
  mutating func setPager(_ slot: some ValueSlot, path: String, part: Int, rows: Int) {
    let total = Parts.count(ofRows: rows)
    guard total > 1 else { return }
    let pager = view.object(PagerFields.self, at: slot)
    view.set(pager[.number], to: part)
    view.set(pager[.total], to: total)
    if part > 1 { view.set(pager[.previous], to: url(path, part: part - 1)) }
    if part < total { view.set(pager[.next], to: url(path, part: part + 1)) }
    // The first, the last and those near this one: a long list has hundreds.
    let numbers = (1...total).filter { $0 == 1 || $0 == total || abs($0 - part) <= 2 }
    let pages = view.list(at: pager[.pages], count: numbers.count)
    for (position, number) in numbers.enumerated() {
      let page = view.object(PagerLinkFields.self, at: pages[position])
      view.set(page[.label], to: number)
      view.set(page[.url], to: url(path, part: number))
      view.set(page[.isCurrent], flag: number == part)
      view.set(page[.followsGap], flag: position > 0 && numbers[position - 1] < number - 1)
    }
  }

  private func url(_ path: String, part: Int) -> String {
    addresses.url(ofPath: Addresses.path(path, part: part))
  }
}

import Linking
import Records
import Templates

extension PageWriter {
  /// A page of the list of all corrections, newest first.
  mutating func appendCorrections(part: Int, _ planned: PlannedOutput, to output: inout [UInt8]) {
    let entries = plan.corrections.entries
    let root = view.object(CorrectionsRoot.self)
    setPage(
      site: root[.site], page: root[.page], title: "Corrections" + PageTitle.part(part),
      description: nil, planned: planned)
    let object = view.object(CorrectionLogFields.self, at: root[.corrections])
    view.set(object[.heading], to: "Corrections")
    view.set(object[.count], to: Counted.text(entries.count, "correction"))
    setPager(object[.pager], path: "/corrections/", part: part, rows: entries.count)
    let rows = Parts.slice(entries, part: part)
    if !rows.isEmpty {
      let list = view.list(at: object[.rows], count: rows.count)
      for (position, entry) in rows.enumerated() { setCorrection(list[position], entry) }
    }
    programs.program(for: .corrections)?.render(view, root: root, into: &output)
  }

  private mutating func setCorrection(_ slot: some ValueSlot, _ entry: CorrectionLog.Entry) {
    let correction = timeline[entry.record].front.corrections[entry.position]
    let caption = plan.captions[entry.record]
    let row = view.object(CorrectionRowFields.self, at: slot)
    set(row[.title], caption.title)
    set(row[.url], caption.url)
    set(row[.kindLabel], caption.kindLabel)
    set(row[.hidden], caption.hidden)
    setDate(row[.date], to: correction.date)
    view.set(row[.text], to: correction.text)
  }
}

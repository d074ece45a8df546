import Linking
import Records
import Templates

extension PageWriter {
  /// The page in place of that of a withdrawn record: that it was there, and why it is not any more.
  mutating func appendWithdrawn(
    _ index: WithdrawnIndex, _ planned: PlannedOutput, to output: inout [UInt8]
  ) {
    let root = view.object(WithdrawnRoot.self)
    setPage(
      site: root[.site], page: root[.page], title: timeline[index].title + " (withdrawn)", description: nil,
      planned: planned)
    setWithdrawn(root[.withdrawn], index)
    programs.program(for: .withdrawn)?.render(view, root: root, into: &output)
  }

  /// The withdrawn records that a record names, or that named it.
  mutating func setWithdrawn(_ slot: some ValueSlot, beside index: RecordIndex) {
    guard let withdrawn = timeline.withdrawnBeside[index] else { return }
    let list = view.list(at: slot, count: withdrawn.count)
    for (position, index) in withdrawn.enumerated() { setWithdrawn(list[position], index) }
  }

  private mutating func setWithdrawn(_ slot: some ValueSlot, _ index: WithdrawnIndex) {
    let record = timeline[index]
    let object = view.object(WithdrawnFields.self, at: slot)
    view.set(object[.kind], to: record.kind.word)
    view.set(object[.title], to: record.title)
    view.set(object[.url], to: addresses.url(ofPath: addresses.path(of: index)))
    setDate(object[.date], to: .date(PartialDate(record.withdrawal.date)))
    view.set(object[.reason], to: record.withdrawal.reason)
    setLinks(object[.replacements], to: record.replacements)
  }
}

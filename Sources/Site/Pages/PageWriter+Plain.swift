import Linking
import Records
import Templates

extension PageWriter {
  /// The page of an event.
  mutating func appendEvent(
    _ event: EventRecord, _ index: RecordIndex, _ planned: PlannedOutput, to output: inout [UInt8]
  ) {
    let record = timeline[index]
    let root = view.object(EventRoot.self)
    setPage(
      site: root[.site], page: root[.page], title: record.title, description: record.front.summary,
      planned: planned)
    setRecord(root[.record], index)
    let object = view.object(EventFields.self, at: root[.event])
    setDate(object[.date], to: event.date)
    setLinks(object[.organisations], to: timeline.links.concerns[index], on: event.date.days)
    programs.program(for: record)?.render(view, root: root, into: &output)
  }

  /// The page of a page record.
  mutating func appendPage(
    _ index: RecordIndex, _ planned: PlannedOutput, to output: inout [UInt8]
  ) {
    let record = timeline[index]
    let root = view.object(PageRoot.self)
    setPage(
      site: root[.site], page: root[.page], title: record.title, description: record.front.summary,
      planned: planned)
    setRecord(root[.record], index)
    programs.program(for: record)?.render(view, root: root, into: &output)
  }

  /// The page for addresses that do not exist.
  mutating func appendNotFound(_ planned: PlannedOutput, to output: inout [UInt8]) {
    let root = view.object(NotFoundRoot.self)
    setPage(
      site: root[.site], page: root[.page], title: "Page not found", description: nil,
      planned: planned)
    programs.program(for: .notFound)?.render(view, root: root, into: &output)
  }
}

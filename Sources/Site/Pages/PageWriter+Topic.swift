import Linking
import Records
import Templates

extension PageWriter {
  /// A page of a topic: what it is part of, and everything on it.
  mutating func appendTopic(
    _ topic: TopicRecord, _ index: RecordIndex, part: Int, _ planned: PlannedOutput,
    to output: inout [UInt8]
  ) {
    let record = timeline[index]
    let root = view.object(TopicRoot.self)
    setPage(
      site: root[.site], page: root[.page], title: record.title + PageTitle.part(part),
      description: record.front.summary, planned: planned)
    setRecord(root[.record], index)
    let object = view.object(TopicFields.self, at: root[.topic])
    view.set(object[.alsoKnownAs], texts: topic.alsoKnownAs)
    setLink(object[.partOf], to: timeline.links.partOf[index].first)
    setLinks(object[.parts], to: timeline.links.parts[index])
    let concerns = plan.concerns[index]
    setRows(object[.rows], Parts.slice(concerns, part: part))
    setPager(object[.pager], path: addresses.path(of: index), part: part, rows: concerns.count)
    programs.program(for: record)?.render(view, root: root, into: &output)
  }
}

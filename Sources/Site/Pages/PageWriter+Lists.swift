import Linking
import Records
import Templates

extension PageWriter {
  /// A page of the list of all records of a kind: dated ones latest first, others by title.
  mutating func appendList(
    of kind: RecordKind, part: Int, _ planned: PlannedOutput, to output: inout [UInt8]
  ) {
    let indices = plan.lists[kind]
    let heading = kind.listTitle
    let root = view.object(ListRoot.self)
    setPage(
      site: root[.site], page: root[.page], title: heading + PageTitle.part(part),
      description: nil, planned: planned)
    let object = view.object(ListFields.self, at: root[.list])
    view.set(object[.heading], to: heading)
    view.set(object[.count], to: Counted.text(indices.count, kind.word))
    setRows(object[.rows], of: Parts.slice(indices, part: part))
    setPager(object[.pager], path: "/\(kind.folder)/", part: part, rows: indices.count)
    programs.program(for: .list)?.render(view, root: root, into: &output)
  }
}

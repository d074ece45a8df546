import Linking
import Records
import Templates

extension PageWriter {
  /// The home page: what the site is, and what is new.
  mutating func appendHome(_ planned: PlannedOutput, to output: inout [UInt8]) {
    let root = view.object(HomeRoot.self)
    setPage(
      site: root[.site], page: root[.page], title: timeline.site.title,
      description: timeline.site.description, planned: planned)
    let object = view.object(HomeFields.self, at: root[.home])
    if let index = plan.introduction {
      setText(object[.introduction], timeline[index].body, timeline.bodyTargets[index.position])
    }
    let inspections = plan.lists[.inspection]
    let responses = plan.lists[.response]
    setRows(object[.inspections], of: inspections.prefix(10))
    setRows(object[.responses], of: responses.prefix(10))
    view.set(
      object[.counts],
      to: Counted.text(inspections.count, "inspection") + " and "
        + Counted.text(responses.count, "response"))
    // The text of the home page may name a template of its own.
    let program =
      plan.introduction.map { programs.program(for: timeline[$0]) } ?? programs.program(for: .home)
    program?.render(view, root: root, into: &output)
  }
}

import Linking
import Records

/// The way from the home page down to the page of a record.
struct Breadcrumbs {
  /// One page on the way.
  struct Step: Hashable {
    let title: String
    let path: String
  }

  /// The pages above it, the home page first.
  let steps: [Step]

  /// Nil for what is not the page of a record.
  init?(to content: PlannedOutput.Content, in timeline: Timeline) {
    guard case .record(let index, _) = content else { return nil }
    let home = Step(title: "Home", path: "/")
    let kind = timeline[index].kind
    switch kind {
    case .inspection, .response, .organisation, .topic:
      steps = [home, Step(title: kind.listTitle, path: "/\(kind.folder)/")]
    case .event: steps = [home, Step(title: "Timeline", path: "/timeline/")]
    case .page: steps = [home]
    }
  }
}

extension RecordKind {
  /// What the list of a kind is called: `Inspections`.
  var listTitle: String { folder.prefix(1).uppercased() + folder.dropFirst() }
}

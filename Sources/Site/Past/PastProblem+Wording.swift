import Diagnostics

// All sentences of the module about what was and is not any more.

extension PastProblem: Problem {
  var id: String {
    switch self {
    case .silentEdit: "silent-edit"
    case .removedID, .hiddenAgain, .renamedID, .removedFinding: "removed-id"
    case .reusedID, .reusedFinding: "reused-id"
    case .unreadThen, .nothingThen: "unread-revision"
    }
  }

  var severity: Severity {
    switch self {
    case .silentEdit, .removedID, .hiddenAgain, .renamedID, .removedFinding: .warning
    case .reusedID, .reusedFinding, .unreadThen, .nothingThen: .warning
    }
  }

  var message: String {
    switch self {
    case .silentEdit(let what, let since): "\(what) was changed since \(since), and no correction says so"
    case .removedID(let id, let kind, let since):
      "the \(kind) \(Prose.quoted(id)) was public at \(since) and is gone"
    case .hiddenAgain(let id, let kind, let since):
      "the \(kind) \(Prose.quoted(id)) was public at \(since) and is hidden now"
    case .renamedID(let id, let new, _, let since):
      "\(Prose.quoted(id)) of \(since) seems to be called \(Prose.quoted(new)) now, and its old address leads nowhere"
    case .removedFinding(let id, _, let since):
      "the finding \(Prose.quoted(id)) was public at \(since) and is gone"
    case .reusedID(let id, let was, let since):
      "\(Prose.quoted(id)) was \(was) at \(since), and is something else now"
    case .reusedFinding(let id, let since):
      "the finding \(Prose.quoted(id)) is another than it was at \(since)"
    case .unreadThen(let paths, let since):
      "\(Prose.count(paths.count, "file")) had errors at \(since), so that nothing can be said of what they were"
    case .nothingThen(let since):
      "\(since) has no folder content/ here, so that there is nothing to compare with"
    }
  }

  var help: [String] {
    switch self {
    case .silentEdit: ["say what was changed: corrections: [{date: ..., text: ...}]"]
    case .removedID:
      [
        "links to it lead nowhere; bring the file back, and add withdrawn: {date: ..., reason: ...}",
        "if it has another name now, add its old address to the aliases: of that record",
      ]
    case .hiddenAgain:
      ["links to it lead nowhere; instead of hiding it, add withdrawn: {date: ..., reason: ...}"]
    case .renamedID(_, _, let address, _): ["add aliases: [\(address)]"]
    case .removedFinding(_, let like, _):
      (like.map { ["the finding \(Prose.quoted($0)) has the same text; give it its old id back"] } ?? [])
        + ["links and answers to it lead nowhere; keep the id as long as the report has the finding"]
    case .reusedID: ["links from elsewhere lead to the wrong thing; give the new one an id of its own"]
    case .reusedFinding:
      ["links and answers to it mean the old one; give the new one an id of its own, or add a correction"]
    case .unreadThen(let paths, _): [Prose.list(Array(paths.prefix(5)), last: "and")]
    case .nothingThen: ["if the folder of the site had another name then, compare with a later commit"]
    }
  }
}

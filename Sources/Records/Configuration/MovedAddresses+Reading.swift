import Diagnostics
import Markdown

extension MovedAddresses {
  static let schema = Schema(
    "a moved address",
    [
      .required("from", .url, "What the old addresses begin with."),
      .required("to", .url, "With what they begin today."),
    ])

  /// Reads `moved_addresses` of site.yml. Where rules contradict each other, none of them counts.
  init(_ fields: Fields) {
    let entries = fields.list("moved_addresses", of: Self.schema) { entry in
      let (from, to) = (entry.url("from"), entry.url("to"))
      guard let from, let to else { return Entry?.none }
      return Entry(
        rule: Rule(from: from, to: to), from: entry.mark(of: "from"), to: entry.mark(of: "to"))
    }
    let moved = MovedAddresses(entries.map(\.rule))
    let faults = moved.faults
    for (position, fault) in faults {
      let entry = entries[position]
      switch fault {
      case .repeats(let other):
        let line = Int(entries[other].from.line)
        fields.context.report(.repeatedMove(entry.rule.from, firstLine: line), at: entry.from)
      case .circle(let circle):
        let addresses = (circle + circle.prefix(1)).map { moved.rules[$0].from }
        fields.context.report(.circularMoves(addresses, to: entry.rule.to), at: entry.to)
      case .needless(let other):
        fields.context.report(.needlessMove(moved.rules[other].from), at: entry.from)
      }
    }
    self = moved
  }

  /// A rule and where its parts stand.
  private struct Entry {
    let rule: Rule
    let from: Mark
    let to: Mark
  }
}

import TestSupport

@testable import Records

/// A site whose records refer to each other, to nothing and to what is hidden, at random.
struct RandomSite {
  private(set) var site = SiteText()

  /// A site.yml with a rule that some of the inspections are under.
  static let configuration =
    SiteText.configuration + """
      regimes:
        act:
          title: Act
          who: [body]
          within: 56
          unit: days
          counting: inclusive
          from: publication
          finding_kinds: [rec]

      """
  private var random: SplitMix64
  private let ids: [RecordKind: [String]]

  init(seed: UInt64, repeatsIDs: Bool = true) {
    random = SplitMix64(seed: seed)
    var ids: [RecordKind: [String]] = [:]
    for kind in RecordKind.allCases {
      let count = Int.random(in: 1...7, using: &random)
      ids[kind] = (0..<count).map { "\(kind.word.prefix(1 + Int($0 % 2)))-\($0)" }
      // Some ids are used by several kinds.
      if repeatsIDs, Bool.random(using: &random) { ids[kind]?.append("twice") }
    }
    self.ids = ids
    for kind in RecordKind.allCases {
      for id in ids[kind] ?? [] { site.add(kind, id, lines(for: kind).joined(separator: "\n"), body: body()) }
    }
  }

  private mutating func lines(for kind: RecordKind) -> [String] {
    var lines: [String] = []
    switch Int.random(in: 0..<8, using: &random) {
    case 0: lines.append("draft: true")
    case 1: lines.append("embargo: 2020-12-31T12:00:0\(Int.random(in: 0...1, using: &random))Z")
    default: break
    }
    switch kind {
    case .inspection:
      lines += [
        "inspectorate: \(list(.organisation))", "subject: \(list(.organisation))", "published: \(date())",
      ]
      lines += ["follows: \(list(.inspection))", "topics: \(list(.topic))"]
      lines.append("findings:")
      for number in 0...Int.random(in: 0...3, using: &random) {
        lines.append(
          "  - {id: R\(number), kind: rec, text: 'a \(link())', to: \(list(.organisation)), "
            + "topics: \(list(.topic)), due_date: \(date()), history: \(history())}"
        )
      }
      lines.append("findings_complete: \(Bool.random(using: &random))")
      if Int.random(in: 0..<4, using: &random) > 0 { lines.append("regime: act") }
      if Bool.random(using: &random) { lines.append("commissioned_by: \(id(.organisation))") }
    case .response:
      lines += [
        "responder: \(list(.organisation))", "responds_to: \(list(.inspection))", "published: \(date())",
      ]
      lines += ["supersedes: \(list(.response))", "topics: \(list(.topic))", "answers:"]
      for _ in 0...Int.random(in: 0...4, using: &random) {
        lines.append(
          "  - {finding: \(id(.inspection))#R\(Int.random(in: 0...3, using: &random)), answer: noted, reason: a}"
        )
      }
      lines.append("statutory: \(Bool.random(using: &random))")
    case .organisation:
      lines.append("parent: \(id(.organisation))")
      if Bool.random(using: &random) { lines.append("type: body") }
      if Bool.random(using: &random) { lines.append("successor: {organisation: \(id(.organisation))}") }
    case .topic: lines.append("part_of: \(id(.topic))")
    case .event:
      lines += ["date: \(date())", "organisations: \(list(.organisation))", "topics: \(list(.topic))"]
    case .page: break
    }
    return lines
  }

  private mutating func id(_ kind: RecordKind) -> String {
    switch Int.random(in: 0..<12, using: &random) {
    case 0: return "nobody"
    case 1: return RecordKind.allCases.randomElement(using: &random).flatMap { ids[$0]?.first } ?? "nobody"
    default: return ids[kind]?.randomElement(using: &random) ?? "nobody"
    }
  }

  private mutating func list(_ kind: RecordKind) -> String {
    let count = Int.random(in: 1...3, using: &random)
    return "[" + (0..<count).map { _ in id(kind) }.joined(separator: ", ") + "]"
  }

  private mutating func date() -> String {
    let dates = [
      "2018", "2019", "2019-12", "2019-12-31", "2020", "2020-01", "2020-01-01", "2020-03-03", "unknown",
      "2022",
    ]
    return dates.randomElement(using: &random) ?? "unknown"
  }

  /// Steps on any axis, in any order of their dates.
  private mutating func history() -> String {
    let steps = (0..<Int.random(in: 0...4, using: &random)).map { _ in
      let axis = Finding.HistoryEntry.Axis.allCases.randomElement(using: &random) ?? .closed
      let status = axis.statuses.randomElement(using: &random) ?? ""
      let date = Bool.random(using: &random) ? "date: \(date()), " : ""
      return "{axis: \(axis.rawValue), \(date)status: \(status), by: \(id(.organisation))}"
    }
    return "[" + steps.joined(separator: ", ") + "]"
  }

  private mutating func link() -> String {
    let kind = RecordKind.allCases.randomElement(using: &random) ?? .page
    return Bool.random(using: &random)
      ? "[a](\(kind.word):\(id(kind))#R1)" : "[b](../\(kind.folder)/\(id(kind)).md)"
  }

  private mutating func body() -> String {
    let count = Int.random(in: 0...4, using: &random)
    return (0..<count).map { _ in link() }.joined(separator: " and\n")
  }
}

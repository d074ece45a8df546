import Diagnostics
import ExternalLinks

extension ExternalReport {
  private static let words: [(verdict: LinkResult.Verdict, key: String, word: String)] = [
    (.good, "links_good", "good"), (.moved, "links_moved", "moved"), (.broken, "links_broken", "broken"),
    (.unverified, "links_unverified", "not verified"),
  ]

  /// `12 links to other sites: 10 good, 1 moved, 1 not verified; 8 of them known from earlier`
  var line: String {
    let parts = Self.words.compactMap { verdict, _, word in
      counts[verdict].map { "\($0) \(word)" }
    }
    let all = parts + (excepted > 0 ? ["\(excepted) left out"] : [])
    return Prose.count(total, "link") + " to other sites" + (all.isEmpty ? "" : ": ")
      + all.joined(separator: ", ") + (known > 0 ? "; \(known) known from earlier" : "")
  }

  /// The same for programs.
  var numbers: [(key: String, number: Int)] {
    [("links", total)] + Self.words.map { ($0.key, counts[$0.verdict] ?? 0) }
      + [("links_excepted", excepted), ("links_known", known)]
  }

  private var total: Int { counts.values.reduce(excepted, +) }
}

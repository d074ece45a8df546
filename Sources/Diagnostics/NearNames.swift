/// "Did you mean": the names that a mistyped one most likely stands for.
public enum NearNames {
  /// The closest of `candidates` to `name`, best first, at most `limit` of them.
  ///
  /// A name is close when it can be typed with at most one slip for every three characters (and one
  /// in any case), a slip being a missing, extra, wrong or swapped character (the optimal string
  /// alignment distance), and when not every character is a slip. Ties are in byte order, so the answer
  /// never depends on hashing.
  public static func closest(
    to name: String, among candidates: some Sequence<String>, limit: Int = 3
  ) -> [String] {
    let wanted = Array(name.lowercased().utf8)
    let allowed = max(1, min(wanted.count, 60) / 3)
    var found: [(distance: Int, name: String)] = []
    for candidate in candidates {
      let bytes = Array(candidate.lowercased().utf8)
      guard abs(bytes.count - wanted.count) <= allowed, wanted.count <= 200 else { continue }
      let distance = distance(wanted, bytes, atMost: allowed)
      if distance <= allowed, distance < max(bytes.count, wanted.count), candidate != name {
        found.append((distance, candidate))
      }
    }
    found.sort { ($0.distance, $0.name) < ($1.distance, $1.name) }
    return found.prefix(limit).map(\.name)
  }

  /// A help line `did you mean "x"?` naming the closest candidates, or none.
  public static func help(for name: String, among candidates: some Sequence<String>) -> [String] {
    let near = closest(to: name, among: candidates)
    guard !near.isEmpty else { return [] }
    return ["did you mean " + Prose.list(near.map(Prose.quoted), last: "or") + "?"]
  }

  /// Optimal string alignment distance, or anything above `limit` once it is certain to exceed it.
  static func distance(_ left: [UInt8], _ right: [UInt8], atMost limit: Int) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for i in left.indices {
      var row = [i + 1]
      row.reserveCapacity(right.count + 1)
      for j in right.indices {
        let changed = last[j] + (left[i] == right[j] ? 0 : 1)
        var best = Swift.min(row[j] + 1, last[j + 1] + 1, changed)
        if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
          best = Swift.min(best, beforeLast[j - 1] + 1)
        }
        row.append(best)
      }
      if (row.min() ?? 0) > limit { return limit + 1 }
      beforeLast = last
      last = row
    }
    return last[right.count]
  }
}

extension NearNames {
  /// Whether one missing, extra, wrong or swapped character makes one of the names into the other.
  public static func isOneSlip(_ left: String, _ right: String) -> Bool {
    distance(Array(left.utf8), Array(right.utf8), atMost: 1) == 1
  }
}

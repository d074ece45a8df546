/// Looks for near names, each once, and for so many and no more: where ten thousand names are wrong, nobody reads
/// ten thousand suggestions, and each means going through all names that there are.
public struct NearNameSearch: Sendable {
  /// For how many names there are suggestions.
  public static let limit = 200

  private var found: [String: [String]] = [:]

  /// Nothing has been looked for.
  public init() {}

  /// The names nearest to a wrong one, best first; empty also when too many have been looked for. `kind` tells
  /// apart what is looked for among other candidates.
  public mutating func closest<Names: Sequence<String>>(
    to name: String, kind: String = "", among candidates: () -> Names
  ) -> [String] {
    find(name, kind: kind) { NearNames.closest(to: name, among: candidates()) }
  }

  /// The same with another way to look.
  public mutating func find(_ name: String, kind: String = "", by search: () -> [String]) -> [String] {
    let key = kind + " " + name
    if let near = found[key] { return near }
    guard found.count < Self.limit else { return [] }
    let near = search()
    found[key] = near
    return near
  }
}

import Diagnostics

/// The keys of a mapping that have been met, to notice one that is given twice.
///
/// Most mappings have a few keys, for which looking through a list is quickest; a long one is hashed, so
/// that reading it stays linear.
struct SeenKeys {
  private var few: [(key: String, mark: Mark)] = []
  private var many: [String: Mark] = [:]

  private static let limit = 24

  /// Enters a key; gives the place of an equal one that was met before.
  mutating func enter(_ key: String, at mark: Mark) -> Mark? {
    if let first = few.first(where: { $0.key == key })?.mark { return first }
    if few.count < Self.limit {
      few.append((key, mark))
      return nil
    }
    if let first = many[key] { return first }
    many[key] = mark
    return nil
  }
}

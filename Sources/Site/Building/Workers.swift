import Synchronization

/// Work on many items by several workers at once.
enum Workers {
  /// Runs `work` in each of `count` tasks; every worker gets a way to claim the next items, until
  /// there are none left. The results come in no order.
  static func run<Result: Sendable>(
    _ count: Int, items: Int, work: @escaping @Sendable (borrowing Claim) -> Result
  ) async -> [Result] {
    let claim = Claim(items: items)
    let workers = max(1, min(count, items))
    return await withTaskGroup(of: Result.self) { group in
      for _ in 0..<workers { group.addTask { work(claim) } }
      var results: [Result] = []
      for await result in group { results.append(result) }
      return results
    }
  }

  /// Hands out ranges of items, each once.
  final class Claim: Sendable {
    private let next = Atomic<Int>(0)
    private let items: Int
    /// Few enough that the last worker is not kept long, many enough that claiming costs nothing.
    private static let size = 8

    init(items: Int) {
      self.items = items
    }

    /// The next items; nil when all are taken.
    func range() -> Range<Int>? {
      let start = next.add(Self.size, ordering: .relaxed).oldValue
      guard start < items else { return nil }
      return start..<min(start + Self.size, items)
    }
  }
}

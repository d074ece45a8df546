/// Where something may have changed. It is only a hint: what has changed is for others to find out.
public enum WatchHint: Hashable, Sendable {
  /// At these paths, relative to the watched folder, or below them.
  case paths(Set<String>)
  /// Anywhere.
  case everything

  /// Both hints in one.
  func merged(with other: WatchHint) -> WatchHint {
    guard case .paths(let mine) = self, case .paths(let theirs) = other else { return .everything }
    // Whoever touches so much is better served by looking everywhere once.
    return mine.count + theirs.count > 4096 ? .everything : .paths(mine.union(theirs))
  }
}

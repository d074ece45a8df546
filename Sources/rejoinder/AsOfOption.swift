import ArgumentParser
import Site

/// What `--as-of` takes, for all commands that have it.
enum AsOfOption {
  /// Refuses what is neither a day nor a moment.
  static func validate(_ text: String?) throws {
    if let text, BuildOptions.AsOf(text) == nil {
      throw ValidationError("--as-of must be a day such as 2020-03-03, or a moment such as 2020-03-03T09:30Z")
    }
  }

  /// The moment that is meant: now, unless another is given.
  static func moment(_ text: String?) -> BuildOptions.AsOf {
    text.flatMap { BuildOptions.AsOf($0) } ?? .instant(WallClock.now)
  }
}

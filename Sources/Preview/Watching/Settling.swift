/// Gathers what comes in quick succession, such as the files of a `git checkout`, into one hint.
///
/// A hint is let go when it has been quiet for a while and no file is being written, or at the latest some time
/// after the first. A person saves one file, for which nobody should wait; a program that has touched several
/// will touch more. Moments are given as durations since some beginning.
struct Settling {
  /// For how long it has to be quiet, and how long that is waited for.
  struct Patience {
    var silence: Duration
    var limit: Duration
  }

  /// With a person.
  var single = Patience(silence: .milliseconds(5), limit: .milliseconds(200))
  /// With a program, as soon as it has touched more than `few` paths.
  var bulk = Patience(silence: .milliseconds(100), limit: .seconds(2))
  var few = 4

  private var gathered: WatchHint?
  private var first: Duration = .zero
  private var last: Duration = .zero
  /// The files that are being written.
  private var open: Set<String> = []

  /// Something may have changed.
  mutating func take(_ hint: WatchHint, at now: Duration) {
    if gathered == nil { first = now }
    last = now
    gathered = gathered?.merged(with: hint) ?? hint
  }

  /// Somebody writes to a file.
  mutating func write(to path: String, at now: Duration) {
    open.insert(path)
    take(.paths([path]), at: now)
  }

  /// A file that was being written is closed, or gone.
  mutating func close(_ path: String) { open.remove(path) }

  /// When the next hint can be let go, as far as is known now; nil when there is none.
  var deadline: Duration? {
    guard gathered != nil else { return nil }
    let isBulk = if case .paths(let paths) = gathered { paths.count > few } else { true }
    let patience = isBulk ? bulk : single
    return open.isEmpty ? min(last + patience.silence, first + patience.limit) : first + patience.limit
  }

  /// The hint, if it is time.
  mutating func ripe(at now: Duration) -> WatchHint? {
    guard let deadline, now >= deadline else { return nil }
    defer { gathered = nil }
    open = []
    return gathered
  }
}

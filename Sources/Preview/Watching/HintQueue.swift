import Dispatch
import Synchronization

/// Takes what a source notices, lets it settle, and keeps it until it is asked for.
final class HintQueue: Sendable {
  private struct Contents {
    var settling = Settling()
    /// When it is looked whether something has settled.
    var check: Duration?
    /// What has settled.
    var ripe: WatchHint?

    /// When to look next, unless that is so early already: a file that is closed makes it earlier.
    mutating func nextCheck() -> Duration? {
      guard let deadline = settling.deadline else { return nil }
      if let check, check <= deadline { return nil }
      check = deadline
      return deadline
    }
  }

  private let contents = Mutex(Contents())
  private let queue: DispatchQueue
  private let notify: @Sendable () -> Void

  /// A queue that calls `notify` each time that something has settled.
  init(_ queue: DispatchQueue, notify: @escaping @Sendable () -> Void) {
    (self.queue, self.notify) = (queue, notify)
  }

  /// Something may have changed.
  func take(_ hint: WatchHint) { change { $0.take(hint, at: $1) } }

  /// Somebody writes to a file.
  func write(to path: String) { change { $0.write(to: path, at: $1) } }

  /// A file that was being written is closed, or gone.
  func close(_ path: String) {
    change { settling, now in
      settling.close(path)
      settling.take(.paths([path]), at: now)
    }
  }

  /// What has settled since this was last asked.
  func next() -> WatchHint? {
    contents.withLock { contents in
      defer { contents.ripe = nil }
      return contents.ripe
    }
  }

  private func change(_ body: (inout Settling, Duration) -> Void) {
    let deadline = contents.withLock { contents in
      body(&contents.settling, Self.now)
      return contents.nextCheck()
    }
    if let deadline { check(at: deadline) }
  }

  private func check(at deadline: Duration) {
    queue.asyncAfter(deadline: DispatchTime(uptimeNanoseconds: UInt64(deadline / .nanoseconds(1)))) {
      [weak self] in
      self?.settle()
    }
  }

  private func settle() {
    let (isRipe, deadline) = contents.withLock { contents in
      contents.check = nil
      guard let hint = contents.settling.ripe(at: Self.now) else {
        return (false, contents.nextCheck())
      }
      contents.ripe = contents.ripe?.merged(with: hint) ?? hint
      return (true, nil)
    }
    if isRipe { notify() }
    if let deadline { check(at: deadline) }
  }

  /// A clock that only goes forward; it measures silence, and nothing of it is in any output.
  private static var now: Duration { .nanoseconds(Int64(DispatchTime.now().uptimeNanoseconds)) }
}

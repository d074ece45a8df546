import Dispatch
import Synchronization

/// Takes what a source notices, lets it settle, and keeps it until it is asked for.
final class HintQueue: Sendable {
  private struct Contents {
    var settling = Settling()
    /// What has settled.
    var ripe: WatchHint?
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
      let before = contents.settling.deadline
      body(&contents.settling, Self.now)
      // One that waits already finds the new deadline by itself.
      return before == nil ? contents.settling.deadline : nil
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
      guard let hint = contents.settling.ripe(at: Self.now) else {
        return (false, contents.settling.deadline)
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

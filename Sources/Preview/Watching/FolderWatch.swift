import Dispatch
import Synchronization

/// Watches folders of a site and tells where something may have changed, each burst of changes once.
public final class FolderWatch: Sendable {
  /// How changes are noticed.
  public enum Method: Hashable, Sendable {
    /// The system tells.
    case events
    /// Everything is looked at every so often.
    case polling(Duration)
  }

  /// The hints, as they come; of those that nobody has taken yet one is made.
  public let hints: AsyncStream<Void>
  /// How changes are noticed.
  public let method: Method
  private let source: any WatchSource

  /// Watches `folders` in `root`, by events where the system has them; they need not be there yet.
  public init(_ folders: [String], in root: String, polling interval: Duration? = nil) {
    let (hints, continuation) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
    self.hints = hints
    if interval == nil, let events = FolderEvents(folders, in: root, notify: { continuation.yield() }) {
      (method, source) = (.events, events)
    } else {
      let interval = interval ?? Self.usualInterval
      (method, source) = (.polling(interval), Polling(every: interval) { continuation.yield() })
    }
  }

  /// How often everything is looked at where the system has no events.
  public static let usualInterval: Duration = .milliseconds(500)

  /// Where something may have changed since this was last asked.
  public func take() -> WatchHint? { source.take() }

  deinit { source.stop() }
}

/// What notices changes.
protocol WatchSource: Sendable {
  /// Where something may have changed since this was last asked.
  func take() -> WatchHint?
  /// Ends.
  func stop()
}

/// Looks at everything every so often.
private final class Polling: WatchSource {
  private let timer: Mutex<any DispatchSourceTimer>

  init(every interval: Duration, notify: @escaping @Sendable () -> Void) {
    timer = Mutex(DispatchSource.makeTimerSource(queue: DispatchQueue(label: "rejoinder.polling")))
    let time = DispatchTimeInterval.nanoseconds(Int(interval / .nanoseconds(1)))
    timer.withLock { timer in
      timer.setEventHandler(handler: notify)
      timer.schedule(deadline: .now() + time, repeating: time)
      timer.resume()
    }
  }

  func take() -> WatchHint? { .everything }

  func stop() { timer.withLock { $0.cancel() } }
}

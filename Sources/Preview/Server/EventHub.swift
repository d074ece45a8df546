import Synchronization

/// The state of the preview, and the browsers that wait for the next one.
///
/// Each listener holds the newest state alone, so that a slow browser costs no memory.
final class EventHub: Sendable {
  private struct Contents {
    var state: PreviewState
    var listeners: [Int: AsyncStream<PreviewState>.Continuation] = [:]
    var nextListener = 0
  }

  private let contents: Mutex<Contents>

  init(_ state: PreviewState) {
    contents = Mutex(Contents(state: state))
  }

  /// What is shown now.
  var state: PreviewState { contents.withLock { $0.state } }

  /// How many listen.
  var listenerCount: Int { contents.withLock { $0.listeners.count } }

  /// Shows another state, and tells everyone.
  func show(_ state: PreviewState) {
    let listeners = contents.withLock { contents in
      contents.state = state
      return Array(contents.listeners.values)
    }
    for listener in listeners { listener.yield(state) }
  }

  /// The state now and all that follow, as far as whoever listens keeps up.
  func listen() -> (states: AsyncStream<PreviewState>, end: @Sendable () -> Void) {
    let (states, continuation) = AsyncStream.makeStream(
      of: PreviewState.self, bufferingPolicy: .bufferingNewest(1))
    let number = contents.withLock { contents in
      contents.nextListener += 1
      contents.listeners[contents.nextListener] = continuation
      continuation.yield(contents.state)
      return contents.nextListener
    }
    continuation.onTermination = { [weak self] _ in
      self?.contents.withLock { contents in contents.listeners[number] = nil }
    }
    return (states, { continuation.finish() })
  }
}

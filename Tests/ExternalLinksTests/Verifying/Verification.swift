import Synchronization

@testable import ExternalLinks

/// A verifier whose waits are noted and not waited.
struct Verification: Sendable {
  private let notes = Notes()
  let verifier: LinkVerifier

  init(elapsed: Double = 0, _ change: (inout LinkPolicy) -> Void = { _ in }) {
    var policy = LinkPolicy(userAgent: "test")
    policy.pause = 0
    change(&policy)
    let notes = notes
    verifier = LinkVerifier(
      Curl(), policy,
      LinkEffects(
        sleep: { seconds in if seconds > 0 { notes.waits.withLock { $0.append(seconds) } } },
        elapsed: { elapsed }))
  }

  /// The seconds that would have been waited, one after the other.
  var waits: [Double] { notes.waits.withLock { $0 } }

  private final class Notes: Sendable { let waits = Mutex<[Double]>([]) }
}

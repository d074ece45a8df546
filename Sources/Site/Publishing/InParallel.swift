import Dispatch
import Synchronization

/// Does the same to every part of `0..<count`, on up to `workers` threads; throws the error of the
/// first part that has one, so that which error is told does not depend on the order of work.
///
/// (Dispatch and not a task group, since all of this is system calls, which would block the threads
/// that tasks share; the Swift runtime of Linux brings it along.)
func inParallel(
  over count: Int, workers: Int, _ body: @Sendable (Range<Int>) throws(PublishError) -> Void
) throws(PublishError) {
  let parts = max(1, min(workers, count / 256))
  if parts == 1 { return try body(0..<count) }
  let first = Mutex<(part: Int, error: PublishError)?>(nil)
  DispatchQueue.concurrentPerform(iterations: parts) { part in
    do throws(PublishError) {
      try body((count * part / parts)..<(count * (part + 1) / parts))
    } catch {
      first.withLock { if part <= $0?.part ?? part { $0 = (part, error) } }
    }
  }
  if let failed = first.withLock({ $0 }) { throw failed.error }
}

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The lock that lets one build at a time publish to a folder (flock(2)): the system gives it back
/// when the process ends, however it ends.
///
/// Its file stays: whoever deletes a lock file may delete it from under a build that just took it.
struct PublishLock: Sendable {
  private let file: OpenFile

  /// Takes the lock, after calling `waiting` if another build holds it.
  init(at place: OutputPlace, waiting: () -> Void) throws(PublishError) {
    let shown = place.shown(place.lock)
    let flags = O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC
    let descriptor = openat(place.parent.descriptor, place.lock, flags, 0o666)
    guard descriptor >= 0 else { throw .failed(.create, path: shown, errno: errno) }
    file = OpenFile(descriptor)
    if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return }
    guard errno == EWOULDBLOCK else { throw .failed(.lock, path: shown, errno: errno) }
    waiting()
    while flock(descriptor, LOCK_EX) != 0 {
      let code = errno
      guard code == EINTR else { throw .failed(.lock, path: shown, errno: code) }
    }
  }

  /// Gives the lock back.
  func release() {
    _ = flock(file.descriptor, LOCK_UN)
  }
}

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The tree that is being prepared beside the output folder.
struct Stage: Sendable {
  let folder: OpenFile
  /// Its path, for messages.
  let path: String
  /// The path of the output folder it will become.
  let outputPath: String

  /// Makes the empty tree; leftovers of another one are gone by then.
  init(at place: OutputPlace) throws(PublishError) {
    (path, outputPath) = (place.shown(place.next), place.shown(place.name))
    guard mkdirat(place.parent.descriptor, place.next, 0o755) == 0 else {
      throw .failed(.create, path: path, errno: errno)
    }
    let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
    let descriptor = openat(place.parent.descriptor, place.next, flags)
    guard descriptor >= 0 else { throw .failed(.open, path: path, errno: errno) }
    folder = OpenFile(descriptor)
  }
}

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A tree that is published, or was.
struct PublishedTree: Sendable {
  let folder: OpenFile
  /// What Rejoinder owns in it; nil when it has not made it.
  let manifest: Manifest?
  /// The bytes of the manifest file.
  let manifestBytes: [UInt8]
  /// The mode bits of the folder itself.
  let mode: mode_t

  /// Opens the output folder; nil when there is none.
  init?(at place: OutputPlace) throws(PublishError) {
    try self.init(place.name, at: place)
  }

  /// Opens the tree `name` in the parent folder; nil when there is none.
  init?(_ name: String, at place: OutputPlace) throws(PublishError) {
    let shown = place.shown(name)
    let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
    let descriptor = openat(place.parent.descriptor, name, flags)
    if descriptor < 0 {
      switch errno {
      case ENOENT: return nil
      case ENOTDIR, ELOOP: throw .notAFolder(path: shown)
      case let code: throw .failed(.open, path: shown, errno: code)
      }
    }
    folder = OpenFile(descriptor)
    var (above, here) = (stat(), stat())
    guard fstat(place.parent.descriptor, &above) == 0, fstat(descriptor, &here) == 0 else {
      throw .failed(.open, path: shown, errno: errno)
    }
    if above.st_dev != here.st_dev { throw .mountPoint(path: shown) }
    mode = here.st_mode & 0o7777
    let list = shown + "/" + OutputPath.manifest
    let bytes = try OpenFile.contents(of: OutputPath.manifest, in: descriptor, shown: list)
    manifest = try bytes.map { bytes throws(PublishError) in try Manifest(text: bytes, shown: list) }
    manifestBytes = bytes ?? []
  }
}

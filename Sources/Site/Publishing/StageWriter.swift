#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// One worker's hand in the stage. It remembers the folder it made last, so that a file costs no call
/// for its folder while the folder stays the same, and one when it is new.
///
/// Paths are C strings relative to the stage; both `String` and `[CChar]` pass as such.
struct StageWriter {
  let stage: Stage
  /// The folder made last, with a NUL; empty before the first.
  private var lastFolder: [CChar] = []

  init(_ stage: Stage) {
    self.stage = stage
  }

  /// Writes a new file.
  mutating func create(_ path: UnsafePointer<CChar>, _ bytes: UnsafeRawBufferPointer) throws(PublishError) {
    let descriptor = try openNew(path)
    var code = OpenFile.write(bytes, to: descriptor)
    // close(2) may be the first to tell of a full quota; after EINTR the descriptor is gone all the same.
    if close(descriptor) != 0, code == 0, errno != EINTR { code = errno }
    if code != 0 { throw failure(.write, path, code) }
  }

  /// Writes a new file.
  mutating func create(_ path: UnsafePointer<CChar>, _ bytes: [UInt8]) throws(PublishError) {
    try bytes.withUnsafeBytes { bytes in
      Result { () throws(PublishError) in try create(path, bytes) }
    }.get()
  }

  /// Makes a new file and opens it.
  mutating func openNew(_ path: UnsafePointer<CChar>) throws(PublishError) -> Int32 {
    try makeFolder(of: path)
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let descriptor = openat(stage.folder.descriptor, path, flags, 0o644)
    guard descriptor >= 0 else { throw failure(.create, path, errno) }
    return descriptor
  }

  /// Gives the file at `path` of the old tree the same path here: by a link, which keeps its bytes and
  /// times, or by a copy where the file system has no (more) links for it.
  mutating func link(_ path: UnsafePointer<CChar>, from old: Int32) throws(PublishError) {
    try makeFolder(of: path)
    if linkat(old, path, stage.folder.descriptor, path, 0) == 0 { return }
    let code = errno
    switch code {
    // EPERM also means Linux's protected_hardlinks: the file belongs to somebody else.
    case EMLINK, EPERM, ENOTSUP, EOPNOTSUPP, ENOSYS: try copy(path, from: old)
    default: throw failure(.link, path, code)
    }
  }

  /// Makes a symbolic link like the one at `path` of the old tree.
  mutating func remakeLink(_ path: UnsafePointer<CChar>, from old: Int32) throws(PublishError) {
    try makeFolder(of: path)
    var target = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
    let count = readlinkat(old, path, &target, target.count - 1)
    guard count >= 0 else { throw failure(.read, path, errno) }
    target[count] = 0
    guard symlinkat(target, stage.folder.descriptor, path) == 0 else { throw failure(.link, path, errno) }
  }

  /// Makes a folder, and those above it; that it exists is no error.
  mutating func makeFolder(_ path: UnsafePointer<CChar>) throws(PublishError) {
    try makeFolder(path, length: strlen(path))
  }

  private mutating func makeFolder(of path: UnsafePointer<CChar>) throws(PublishError) {
    guard let slash = strrchr(path, CInt(UInt8(ascii: "/"))) else { return }
    try makeFolder(path, length: UnsafePointer(slash) - path)
  }

  private mutating func makeFolder(
    _ path: UnsafePointer<CChar>, length: Int
  ) throws(PublishError) {
    if lastFolder.count == length + 1, strncmp(lastFolder, path, length) == 0 { return }
    var folder: [CChar] = Array(UnsafeBufferPointer(start: path, count: length)) + [0]
    lastFolder = []
    var code = make(folder)
    if code == ENOENT {
      for index in 0..<length where folder[index] == CChar(bitPattern: UInt8(ascii: "/")) {
        folder[index] = 0
        code = make(folder)
        if code != 0 { throw failure(.create, folder, code) }
        folder[index] = CChar(bitPattern: UInt8(ascii: "/"))
      }
      code = make(folder)
    }
    if code != 0 { throw failure(.create, folder, code) }
    lastFolder = folder
  }

  private func make(_ folder: UnsafePointer<CChar>) -> Int32 {
    mkdirat(stage.folder.descriptor, folder, 0o755) == 0 || errno == EEXIST ? 0 : errno
  }

  /// The error for a failed call. The stage was empty and is ours alone: what is in the way there is an
  /// output of this very build.
  func failure(
    _ operation: PublishError.Operation, _ path: UnsafePointer<CChar>, _ code: Int32
  ) -> PublishError {
    let path = String(cString: path)
    return switch code {
    case EEXIST: .duplicatePath(path)
    case ENOTDIR, EISDIR: .fileAndFolder(path)
    // A link into the stage can cross file systems only where one is mounted inside the old tree.
    case EXDEV: .mountPoint(path: stage.outputPath + "/" + path)
    default: .failed(operation, path: stage.path + "/" + path, errno: code)
    }
  }
}

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension StageWriter {
  /// Copies the file at `path` of the old tree with its mode and times.
  func copy(_ path: UnsafePointer<CChar>, from old: Int32) throws(PublishError) {
    let source = openat(old, path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
    guard source >= 0 else { throw failure(.copy, path, errno) }
    defer { _ = close(source) }
    var status = stat()
    guard fstat(source, &status) == 0 else { throw failure(.copy, path, errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw failure(.copy, path, EPERM) }
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let target = openat(stage.folder.descriptor, path, flags, 0o600)
    guard target >= 0 else { throw failure(.copy, path, errno) }
    var code = Self.copyBytes(from: source, to: target)
    if code == 0, fchmod(target, status.st_mode & 0o7777) != 0 { code = errno }
    if code == 0, futimens(target, Self.times(of: status)) != 0 { code = errno }
    if close(target) != 0, code == 0, errno != EINTR { code = errno }
    if code != 0 { throw failure(.copy, path, code) }
  }

  private static func copyBytes(from source: Int32, to target: Int32) -> Int32 {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 128 << 10, alignment: 16)
    defer { buffer.deallocate() }
    while true {
      guard let count = OpenFile.read(source, into: buffer) else { return errno }
      if count == 0 { return 0 }
      let code = OpenFile.write(UnsafeRawBufferPointer(rebasing: buffer[..<count]), to: target)
      if code != 0 { return code }
    }
  }

  /// The times of last access and change, in the order of futimens(2).
  private static func times(of status: stat) -> [timespec] {
    #if canImport(Darwin)
      [status.st_atimespec, status.st_mtimespec]
    #else
      [status.st_atim, status.st_mtim]
    #endif
  }
}

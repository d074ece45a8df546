#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension StageWriter {
  /// Writes a new file with the bytes of a file of the site, part by part; gives their digest.
  mutating func create(
    _ path: UnsafePointer<CChar>, copying file: SiteFile, buffer: UnsafeMutableRawBufferPointer
  ) throws(PublishError) -> Digest64 {
    let target = try openNew(path)
    let digest = Result { () throws(PublishError) in
      try copyBytes(of: file, to: target, path, buffer: buffer)
    }
    let isClosed = close(target) == 0 || errno == EINTR
    if case .success = digest, !isClosed { throw failure(.write, path, errno) }
    return try digest.get()
  }

  private func copyBytes(
    of file: SiteFile, to target: Int32, _ path: UnsafePointer<CChar>,
    buffer: UnsafeMutableRawBufferPointer
  ) throws(PublishError) -> Digest64 {
    var stream = Digest64.Stream()
    try file.rewind()
    while true {
      let part = try file.read(into: buffer)
      if part.isEmpty { break }
      let code = OpenFile.write(part, to: target)
      if code != 0 { throw failure(.write, path, code) }
      stream.append(part)
    }
    // Pages say how large it is.
    guard stream.count == file.size else { throw .changedMeanwhile(path: file.path) }
    return stream.digest
  }

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

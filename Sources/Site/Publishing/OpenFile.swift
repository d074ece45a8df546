#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The owner of an open file or folder: closes it when nobody needs it any more.
final class OpenFile: Sendable {
  let descriptor: Int32

  /// Takes over a descriptor that open(2) has returned.
  init(_ descriptor: Int32) {
    self.descriptor = descriptor
  }

  deinit {
    _ = close(descriptor)
  }

  /// Reads up to `buffer.count` bytes, fewer only at the end of the file; the count, or nil with `errno`.
  static func read(_ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer) -> Int? {
    var filled = 0
    while filled < buffer.count {
      let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[filled...])
      #if canImport(Glibc)
        let count = Glibc.read(descriptor, rest.baseAddress, rest.count)
      #else
        let count = Darwin.read(descriptor, rest.baseAddress, rest.count)
      #endif
      if count < 0, errno == EINTR { continue }
      if count < 0 { return nil }
      if count == 0 { break }
      filled += count
    }
    return filled
  }

  /// Writes all of `bytes`; 0, or `errno`. A full disk may show as a short write first (POSIX write()).
  static func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Int32 {
    var rest = bytes
    while !rest.isEmpty {
      #if canImport(Glibc)
        let count = Glibc.write(descriptor, rest.baseAddress, rest.count)
      #else
        let count = Darwin.write(descriptor, rest.baseAddress, rest.count)
      #endif
      if count < 0, errno == EINTR { continue }
      if count < 0 { return errno }
      rest = UnsafeRawBufferPointer(rebasing: rest[count...])
    }
    return 0
  }

  /// All bytes of a regular file below `folder`; nil when there is none (ENOENT).
  static func contents(of path: String, in folder: Int32, shown: String) throws(PublishError) -> [UInt8]? {
    let descriptor = openat(folder, path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
    if descriptor < 0 {
      let code = errno
      if code == ENOENT { return nil }
      throw .failed(.open, path: shown, errno: code)
    }
    let file = OpenFile(descriptor)
    var status = stat()
    guard fstat(file.descriptor, &status) == 0 else { throw .failed(.read, path: shown, errno: errno) }
    let size = Int(status.st_size)
    var code: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      if let filled = read(file.descriptor, into: UnsafeMutableRawBufferPointer(buffer)) {
        count = filled
      } else {
        (code, count) = (errno, 0)
      }
    }
    if code != 0 { throw .failed(.read, path: shown, errno: code) }
    return bytes
  }
}

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file on the disk, open to be sent in parts; closed with the value.
final class OpenedFile: Sendable {
  let size: Int
  /// Names what is in it: another when the file was changed.
  let tag: String
  private let descriptor: Int32

  /// Opens a plain file; nil when there is none.
  init?(path: String) {
    descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      _ = close(descriptor)
      return nil
    }
    #if canImport(Darwin)
      let changed = status.st_ctimespec
    #else
      let changed = status.st_ctim
    #endif
    let parts = [Int(status.st_ino), Int(status.st_size), Int(changed.tv_sec), Int(changed.tv_nsec)]
    tag = parts.map { String($0, radix: 16) }.joined(separator: "-")
    size = Int(status.st_size)
  }

  deinit { _ = close(descriptor) }

  /// At most `count` bytes from a place on; empty at the end, or when they cannot be read.
  func bytes(at offset: Int, count: Int) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      var got = pread(descriptor, buffer.baseAddress, count, off_t(offset))
      while got < 0, errno == EINTR { got = pread(descriptor, buffer.baseAddress, count, off_t(offset)) }
      filled = max(0, got)
    }
  }
}

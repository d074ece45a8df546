#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file that is no part of any site, and in which a command keeps what it found for the next time.
public struct KeptFile: Sendable {
  private let path: String

  /// The file at a path.
  public init(_ path: String) { self.path = path }

  /// Its bytes; nil when there is no such file.
  public func read() throws(PublishError) -> [UInt8]? {
    try OpenFile.contents(of: path, in: AT_FDCWD, shown: path)
  }

  /// Puts these bytes in the place of what is there, in one step: whoever reads it has the old or the new, and whole.
  public func replace(with bytes: [UInt8]) throws(PublishError) {
    let new = "\(path).\(getpid()).new"
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let descriptor = open(new, flags, 0o666)
    guard descriptor >= 0 else { throw .failed(.create, path: path, errno: errno) }
    let file = OpenFile(descriptor)
    var code = bytes.withUnsafeBytes { OpenFile.write($0, to: file.descriptor) }
    if code == 0, fsync(file.descriptor) != 0 { code = errno }
    if code == 0, rename(new, path) != 0 { code = errno }
    guard code == 0 else {
      unlink(new)
      throw .failed(.write, path: path, errno: code)
    }
  }
}

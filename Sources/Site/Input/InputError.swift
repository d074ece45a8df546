#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Why a file or a folder of the site cannot be read: the world's fault, not the writer's.
public struct InputError: Error, Hashable, Sendable {
  /// The file or folder.
  public let path: String
  /// The system's number for the reason (errno(3)).
  public let errno: Int32

  /// What happened, in one line.
  public var message: String { "cannot read \(path): \(String(cString: strerror(errno)))" }
}

extension InputError {
  /// Whether there is no such file.
  var isMissing: Bool { errno == ENOENT }

  /// The system's number for a file that is too large.
  static var tooLarge: Int32 { EFBIG }
}

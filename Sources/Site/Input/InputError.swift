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
  public var message: String {
    let reason =
      Self.notPlain.contains(errno) ? "it is not a plain file" : PublishError.text(ofErrno: errno)
    return "cannot read \(path): \(reason)"
  }

  /// How to mend it.
  public var help: [String] {
    switch errno {
    case ENOENT: ["a link there leads nowhere, or somebody took it away while the site was read"]
    case EACCES, EPERM: ["let the user who builds read it, and look into the folders it is in"]
    case ENOTDIR: ["a folder has to be there, and not a file"]
    case EMFILE, ENFILE: ["let the build open more files (ulimit -n)"]
    case ENAMETOOLONG: ["give the folders it is in shorter names"]
    case EIO: ["the disk cannot be read there: look at the system's log"]
    default: []
    }
  }
}

extension InputError {
  /// Whether there is no such file.
  var isMissing: Bool { errno == ENOENT }

  /// The system's number for a file that is too large.
  static var tooLarge: Int32 { EFBIG }

  /// The system's numbers for what is no plain file: a link that is not followed, a socket, anything else.
  static let notPlain: Set<Int32> = [ELOOP, ENXIO, EINVAL]
}

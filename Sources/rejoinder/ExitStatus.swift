#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// How the command ends.
enum ExitStatus: Int32, Error {
  /// Everything went well.
  case good = 0
  /// The content has errors.
  case contentErrors = 1
  /// The command was called in a wrong way.
  case wrongUsage = 2
  /// The world failed: a disk, a permission, a port.
  case worldFailed = 3

  /// Ends the process.
  func leave() -> Never { exit(rawValue) }
}

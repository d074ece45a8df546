/// A file that is made for a writer to begin with.
public struct StarterFile: Hashable, Sendable {
  /// The path below the site's folder.
  public let path: String
  /// The file's bytes.
  public let bytes: [UInt8]

  /// Pairs a path with bytes.
  public init(path: String, bytes: [UInt8]) {
    (self.path, self.bytes) = (path, bytes)
  }
}

import Records

/// Puts everything that a build depends on into one digest.
struct InputDigest: Sendable {
  private var stream = Digest64.Stream()

  /// The digest of all that was added, in that order.
  var digest: Digest64 { stream.digest }

  /// Adds a text, with its length, so that no two lists of texts are alike.
  mutating func add(_ text: String) {
    add(number: UInt64(text.utf8.count))
    Array(text.utf8).withUnsafeBytes { stream.append($0) }
  }

  /// Adds what was digested elsewhere.
  mutating func add(_ digest: Digest64) { add(number: digest.value) }

  private mutating func add(number: UInt64) {
    withUnsafeBytes(of: number.littleEndian) { stream.append($0) }
  }

  /// The digest of files and of what is in those that could be read. Site.yml has a digest of its own: of the
  /// bytes from which the settings were read.
  init(of files: [(path: String, digest: Digest64?)]) {
    for file in files {
      add(file.path)
      if let digest = file.digest, file.path != SiteConfiguration.path { add(digest) }
    }
  }

  init() {}
}

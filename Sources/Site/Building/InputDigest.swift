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

  /// The digests of some files, by their places among all.
  struct Part: Sendable {
    fileprivate var digests: [(index: Int, digest: Digest64)] = []

    mutating func add(_ bytes: [UInt8], at index: Int) {
      digests.append((index, bytes.withUnsafeBytes { Digest64(of: $0) }))
    }

    /// Adds a file that is not kept in memory.
    mutating func add(_ file: SiteFile, at index: Int) throws(InputError) {
      digests.append((index, try file.digest()))
    }
  }

  /// The digest of entries of a folder and of what is in those that were read.
  init(of entries: [SiteFolder.Entry], _ parts: [Part]) {
    var digests = [Digest64?](repeating: nil, count: entries.count)
    for part in parts { for (index, digest) in part.digests { digests[index] = digest } }
    for (entry, digest) in zip(entries, digests) {
      add(entry.path)
      if let digest { add(digest) }
    }
  }

  init() {}
}

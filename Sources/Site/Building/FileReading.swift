import Diagnostics
import Records

/// What reading one file of `content/` gave. It never changes; it is a class so that ten thousand of them are
/// handed on for the price of a reference each.
final class FileReading: Sendable {
  let entry: SiteFolder.Entry
  /// The record in it, if it could be read.
  let record: Record?
  /// Whether it should have been a record.
  let isUnread: Bool
  /// What is wrong with it.
  let diagnostics: [Diagnostic]
  /// By what later versions are told from this one, where that is wanted.
  let version: Version?

  /// A version of a file.
  struct Version: Sendable {
    let stamp: FileStamp?
    /// Whether two readings found the same bytes under this stamp: a file that is saved twice at almost the
    /// same moment may have one stamp for both.
    let isSettled: Bool
    /// The digest of the bytes, if they were read.
    let digest: Digest64?
    /// The front matter, if there is one.
    let frontMatter: ContentFile?
  }

  var path: String { entry.path }
  /// The file beside the records that it is.
  var attachment: AttachedFile? { ContentReading.attachment(entry) }

  private init(
    _ entry: SiteFolder.Entry, _ record: Record?, isUnread: Bool = false,
    _ diagnostics: [Diagnostic] = [],
    version: Version?
  ) {
    (self.entry, self.record, self.isUnread) = (entry, record, isUnread)
    (self.diagnostics, self.version) = (diagnostics, version)
  }

  /// Whether nothing differs from what another reading of the same file gave.
  func isEqual(to other: FileReading) -> Bool {
    if self === other { return true }
    guard entry == other.entry, diagnostics == other.diagnostics else { return false }
    // Of a file beside the records only the stamp is known; what is refused is refused whatever is in it.
    let isBeside = attachment != nil && !isUnread
    return version?.digest == other.version?.digest && (!isBeside || version?.stamp == other.version?.stamp)
  }
}

extension FileReading {
  /// Reads a file. `older` is what reading it gave before, which stands if the bytes are the same; with
  /// `isTrusted`, also if the stamp is.
  static func read(
    _ entry: SiteFolder.Entry, _ reading: ContentReading, older: FileReading? = nil, isTrusted: Bool = false
  ) throws(InputError) -> FileReading {
    let older = older.flatMap { $0.entry == entry ? $0 : nil }
    let stamp = reading.keepsVersions ? FileStamp(entry.path, in: reading.folder) : nil
    if isTrusted, let older, let version = older.version, version.isSettled, version.stamp == stamp {
      return older
    }
    let version = Version(stamp: stamp, isSettled: true, digest: nil, frontMatter: nil)
    if let problem = ContentReading.refusal(of: entry) {
      return FileReading(
        entry, nil, isUnread: true, [Place(path: entry.path).reports(problem)], version: version)
    }
    guard entry.path.hasSuffix(".md") else {
      return FileReading(
        entry, nil,
        version: Version(
          stamp: stamp, isSettled: true,
          digest: reading.takesDigest ? try reading.folder.openFile(entry.path).digest() : nil,
          frontMatter: nil))
    }
    let file = try reading.folder.read(entry.path)
    if case .bytes(let bytes) = file { return read(bytes, of: entry, reading, stamp, older: older) }
    let place = Place(path: entry.path)
    return FileReading(
      entry, nil, isUnread: true, [file.refusal].compactMap { $0.map(place.reports) }, version: version)
  }

  private static func read(
    _ bytes: [UInt8], of entry: SiteFolder.Entry, _ reading: ContentReading, _ stamp: FileStamp?,
    older: FileReading?
  ) -> FileReading {
    let digest =
      reading.keepsVersions || reading.takesDigest ? bytes.withUnsafeBytes { Digest64(of: $0) } : nil
    if let older, let version = older.version, let digest, version.digest == digest {
      let version = Version(
        stamp: stamp, isSettled: version.stamp == stamp, digest: digest, frontMatter: version.frontMatter)
      return FileReading(entry, older.record, isUnread: older.isUnread, older.diagnostics, version: version)
    }
    let file = ContentFile(path: entry.path, bytes: bytes)
    let record = Record.read(file, settings: reading.settings)
    let version = Version(
      stamp: stamp, isSettled: false, digest: digest,
      frontMatter: reading.keepsVersions ? file.withoutBody : nil)
    return FileReading(
      entry, record.value, isUnread: record.value == nil, record.diagnostics, version: version)
  }
}

import Diagnostics
import Records

/// What the content files hold.
struct Content: Sendable {
  /// What reading each file gave, in byte order of their paths.
  let readings: [FileReading]

  init(_ readings: [FileReading]) {
    self.readings = readings
  }

  /// The records, in the order of their files.
  var records: [Record] { readings.compactMap(\.record) }
  /// The files that have errors, in the same order.
  var unread: [UnreadRecord] {
    readings.compactMap { $0.isUnread ? UnreadRecord(path: $0.path) : nil }
  }
  /// The files beside the records, to which texts may link.
  var attachments: [AttachedFile] { readings.compactMap(\.attachment) }
  /// Another number, in this process, when one of these files is another.
  var attachmentTag: Int {
    var hasher = Hasher()
    for reading in readings where reading.attachment != nil { hasher.combine(reading.version?.stamp) }
    return hasher.finalize()
  }
  /// The digest of all files but site.yml, as they were read, if they were digested.
  var digest: Digest64 { InputDigest(of: readings.map { ($0.path, $0.version?.digest) }).digest }
  /// Everything that is wrong with the files themselves.
  var diagnostics: [Diagnostic] { readings.flatMap(\.diagnostics) }
}

import Diagnostics
import Linking
import Records

/// The files of a site as they were at an earlier time, with which `check --since` compares.
public struct PastFiles: Sendable {
  /// What the writer calls that time, such as `HEAD~1`.
  let revision: String
  /// When it was.
  let moment: Instant
  /// The records' files; nil when the site had no folder for them.
  let files: [ContentFile]?

  /// Files of an earlier time. `moment` is when they were so; `files` are those of `content/`, nil when there was no
  /// such folder.
  public init(revision: String, moment: Instant, files: [ContentFile]?) {
    (self.revision, self.moment, self.files) = (revision, moment, files)
  }

  /// Whether a file of a site can be a record, by its path.
  public static func isRecord(_ path: String) -> Bool { path.hasPrefix("content/") && path.hasSuffix(".md") }
}

/// The records of that time that were public, and the files that could not be read.
struct PastRecords: Sendable {
  /// The records that readers saw, by id.
  let shown: [String: Record]
  /// The ids of those of which only a note was shown that they are withdrawn.
  let withdrawn: Set<String>
  /// The files of the records, by path.
  let files: [String: ContentFile]
  /// The paths of files with errors, in byte order.
  let unread: [String]

  /// Reads the files as today's are read, so that nothing differs but what is in them.
  init(_ past: PastFiles, settings: ReadingSettings, zone: TimeZoneRules) {
    let visibility = Visibility(asOf: past.moment, today: zone.date(at: past.moment))
    var shown: [String: Record] = [:]
    var files: [String: ContentFile] = [:]
    var unread: [String] = []
    var repeated: Set<String> = []
    for file in past.files ?? [] where PastFiles.isRecord(file.path) {
      guard file.bytes.count <= SiteFolder.sizeLimit,
        let record = Record.read(file, settings: settings).value
      else {
        unread.append(file.path)
        continue
      }
      guard visibility.isPublic(record) else { continue }
      if shown.updateValue(record, forKey: record.id) != nil { repeated.insert(record.id) }
      files[file.path] = file
    }
    // Of two with one id no build showed either.
    for id in repeated { shown[id] = nil }
    withdrawn = Set(shown.values.filter(visibility.isWithdrawn).map(\.id))
    (self.shown, self.files, self.unread) = (shown, files, unread)
  }
}

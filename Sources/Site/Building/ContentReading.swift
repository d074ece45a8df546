import Diagnostics
import Records

/// Reads all content files, on all workers.
struct ContentReading: Sendable {
  let folder: SiteFolder
  let settings: ReadingSettings
  let jobs: Int
  /// Whether what is read is digested, so that a later build can tell that nothing has changed.
  var takesDigest = false

  /// What the content files hold.
  struct Content: Sendable {
    /// The records, in the order of their files.
    let records: [Record]
    /// The files that have errors, in the same order.
    let unread: [UnreadRecord]
    /// The files beside the records, to which texts may link.
    let attachments: [AttachedFile]
    /// The digest of all files but site.yml, as they were read; nil when none was taken.
    let digest: Digest64?
  }

  /// All content, and everything that is wrong with it.
  func content() async throws(BuildError) -> Diagnosed<Content> {
    let entries = try entries()
    let parts = try await parts(entries) { part, index in part.read(entries[index], at: index, self) }
    let records = parts.flatMap(\.records).sorted { $0.index < $1.index }
    let unread = parts.flatMap(\.unread).sorted().map { UnreadRecord(path: entries[$0].path) }
    let content = Content(
      records: records.map(\.record), unread: unread.compactMap(\.self),
      attachments: entries.compactMap(Self.attachment),
      digest: takesDigest ? InputDigest(of: entries, parts.map(\.digests)).digest : nil)
    return Diagnosed(content, parts.flatMap(\.diagnostics))
  }

  /// The digest of all content files but site.yml, of which nothing else is found out.
  func digest() async throws(BuildError) -> Digest64 {
    let entries = try entries()
    let parts = try await parts(entries) { part, index in part.digest(entries[index], at: index, self) }
    return InputDigest(of: entries, parts.map(\.digests)).digest
  }

  private func entries() throws(BuildError) -> [SiteFolder.Entry] {
    do { return try folder.entries(below: "content") } catch { throw .input(error) }
  }

  /// What the workers have made of all entries.
  private func parts(
    _ entries: [SiteFolder.Entry], _ take: @escaping @Sendable (inout Part, Int) -> Void
  ) async throws(BuildError) -> [Part] {
    let parts = await Workers.run(jobs, items: entries.count) { claim in
      var part = Part()
      while let range = claim.range() {
        for index in range where part.failure == nil { take(&part, index) }
      }
      return part
    }
    if let failure = parts.compactMap(\.failure).min(by: { $0.path < $1.path }) {
      throw .input(failure)
    }
    return parts
  }

  /// Plain files are records by their names. What cannot be read is reported whatever its name is: a
  /// folder of records may lie behind a link.
  private static func mayBeRecords(_ entry: SiteFolder.Entry) -> Bool {
    if case .file(let path) = entry { path.hasSuffix(".md") || misnamed(path) != nil } else { true }
  }

  /// A file that is neither a record nor the site's configuration. A link to one of which it is said that
  /// it cannot be read is left alone.
  private static func attachment(_ entry: SiteFolder.Entry) -> AttachedFile? {
    guard !entry.path.hasSuffix(".md"), entry.path != SiteConfiguration.path else { return nil }
    return AttachedFile(path: entry.path, isRefused: mayBeRecords(entry))
  }

  /// The ending by which a file says that it is Markdown, though not as records are named.
  private static func misnamed(_ path: String) -> String? {
    guard !path.hasSuffix(".md"), let dot = path.utf8.lastIndex(of: UInt8(ascii: ".")) else { return nil }
    let ending = String(path[dot...])
    return [".md", ".markdown", ".mdown"].contains(ending.lowercased()) ? ending : nil
  }

  /// What one worker has read.
  private struct Part: Sendable {
    var records: [(index: Int, record: Record)] = []
    var unread: [Int] = []
    var diagnostics: [Diagnostic] = []
    var failure: InputError?
    var digests = InputDigest.Part()

    /// Digests a file. (Of site.yml the bytes count from which the settings were read.)
    mutating func digest(_ entry: SiteFolder.Entry, at index: Int, _ reading: ContentReading) {
      guard case .file(let path) = entry, path != SiteConfiguration.path else { return }
      do { try digests.add(reading.folder.openFile(path), at: index) } catch { failure = error }
    }

    mutating func read(_ entry: SiteFolder.Entry, at index: Int, _ reading: ContentReading) {
      guard ContentReading.mayBeRecords(entry) else {
        if reading.takesDigest { digest(entry, at: index, reading) }
        return
      }
      guard case .file(let path) = entry else {
        let isSpecial = if case .special = entry { true } else { false }
        refuse(entry.path, at: index, isSpecial ? .notAPlainFile : .unreadableName)
        return
      }
      if let ending = ContentReading.misnamed(path) {
        refuse(path, at: index, .misnamedMarkdown(ending))
        return
      }
      do {
        guard case .bytes(let bytes) = try reading.folder.read(path) else {
          refuse(path, at: index, .fileTooLarge(limit: SiteFolder.sizeLimit))
          return
        }
        if reading.takesDigest { digests.add(bytes, at: index) }
        let record = Record.read(ContentFile(path: path, bytes: bytes), settings: reading.settings)
        diagnostics += record.diagnostics
        if let record = record.value { records.append((index, record)) } else { unread.append(index) }
      } catch {
        failure = error
      }
    }

    private mutating func refuse(_ path: String, at index: Int, _ problem: SiteProblem) {
      diagnostics.append(Place(path: path).reports(problem))
      unread.append(index)
    }
  }
}

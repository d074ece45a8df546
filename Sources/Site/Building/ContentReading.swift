import Diagnostics
import Records

/// Reads content files, on all workers.
struct ContentReading: Sendable {
  let folder: SiteFolder
  let settings: ReadingSettings
  let jobs: Int
  /// Whether what is read is to be compared with later versions.
  var keepsVersions = false
  /// Whether what is read is digested, so that a later build can tell that nothing has changed.
  var takesDigest = false

  /// All content, in the order of the files.
  func content() async throws(BuildError) -> Content {
    Content(try await read(try entries().map { Wanted(entry: $0) }))
  }

  /// What there is below `content/`, in order.
  func entries() throws(BuildError) -> [SiteFolder.Entry] {
    do { return try folder.entries(below: "content") } catch { throw .input(error) }
  }

  /// A file to be read.
  struct Wanted: Sendable {
    let entry: SiteFolder.Entry
    /// What reading it gave before.
    var older: FileReading?
    /// Whether the stamp is enough to know it again.
    var isTrusted = false
  }

  /// Reads some files; the results are in their order.
  func read(_ wanted: [Wanted]) async throws(BuildError) -> [FileReading] {
    let parts = await Workers.run(jobs, items: wanted.count) { claim in
      var part = Part()
      while let range = claim.range() {
        for index in range where part.failure == nil {
          let file = wanted[index]
          do throws(InputError) {
            let reading = try FileReading.read(
              file.entry, self, older: file.older, isTrusted: file.isTrusted)
            part.readings.append((index, reading))
          } catch {
            part.failure = error
          }
        }
      }
      return part
    }
    if let failure = parts.compactMap(\.failure).min(by: { $0.path < $1.path }) {
      throw .input(failure)
    }
    return parts.flatMap(\.readings).sorted { $0.index < $1.index }.map(\.reading)
  }

  /// The digest of all files but site.yml, of which nothing else is found out.
  func digest() async throws(BuildError) -> Digest64 {
    let entries = try entries()
    let parts = await Workers.run(jobs, items: entries.count) { claim in
      var digests: [(index: Int, digest: Digest64?)] = []
      while let range = claim.range() {
        for index in range { digests.append((index, try? folder.openFile(entries[index].path).digest())) }
      }
      return digests
    }
    let digests = parts.joined().sorted { $0.index < $1.index }.map(\.digest)
    return InputDigest(of: zip(entries, digests).map { ($0.path, $1) }).digest
  }

  /// What one worker has read.
  private struct Part: Sendable {
    var readings: [(index: Int, reading: FileReading)] = []
    var failure: InputError?
  }
}

extension ContentReading {
  /// Why a file cannot be a record, though its name says that it is one. What is no plain file is reported
  /// whatever its name is: a folder of records may lie behind a link.
  static func refusal(of entry: SiteFolder.Entry) -> SiteProblem? {
    if case .file(let path) = entry { return misnamed(path).map { .misnamedMarkdown($0) } }
    return entry.refusal
  }

  /// A file that is neither a record nor the site's configuration. A link to one of which it is said that
  /// it cannot be read is left alone.
  static func attachment(_ entry: SiteFolder.Entry) -> AttachedFile? {
    guard !entry.path.hasSuffix(".md"), entry.path != SiteConfiguration.path else { return nil }
    return AttachedFile(path: entry.path, isRefused: refusal(of: entry) != nil)
  }

  /// The ending by which a file says that it is Markdown, though not as records are named.
  private static func misnamed(_ path: String) -> String? {
    guard !path.hasSuffix(".md"), let dot = path.utf8.lastIndex(of: UInt8(ascii: ".")) else { return nil }
    let ending = String(path[dot...])
    return [".md", ".markdown", ".mdown"].contains(ending.lowercased()) ? ending : nil
  }
}

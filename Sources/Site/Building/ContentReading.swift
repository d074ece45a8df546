import Diagnostics
import Records

/// Reads all content files, on all workers.
struct ContentReading: Sendable {
  let folder: SiteFolder
  let labels: Labels
  let jobs: Int

  /// The records in the order of their files, and everything that is wrong with them.
  func records() async throws(BuildError) -> Diagnosed<[Record]> {
    let entries: [SiteFolder.Entry]
    do { entries = try folder.entries(below: "content") } catch { throw .input(error) }
    let files = entries.filter(Self.mayBeRecords)
    let parts = await Workers.run(jobs, items: files.count) { claim in
      var part = Part()
      while let range = claim.range() {
        for index in range { part.read(files[index], at: index, self) }
      }
      return part
    }
    if let failure = parts.compactMap(\.failure).min(by: { $0.path < $1.path }) {
      throw .input(failure)
    }
    let records = parts.flatMap(\.records).sorted { $0.index < $1.index }
    return Diagnosed(records.map(\.record), parts.flatMap(\.diagnostics))
  }

  /// Plain files are records by their names. What cannot be read is reported whatever its name is: a
  /// folder of records may lie behind a link.
  private static func mayBeRecords(_ entry: SiteFolder.Entry) -> Bool {
    if case .file(let path) = entry { path.hasSuffix(".md") } else { true }
  }

  /// What one worker has read.
  private struct Part: Sendable {
    var records: [(index: Int, record: Record)] = []
    var diagnostics: [Diagnostic] = []
    var failure: InputError?

    mutating func read(_ entry: SiteFolder.Entry, at index: Int, _ reading: ContentReading) {
      guard failure == nil else { return }
      guard case .file(let path) = entry else {
        let isSpecial = if case .special = entry { true } else { false }
        let problem: SiteProblem = isSpecial ? .notAPlainFile : .unreadableName
        diagnostics.append(Place(path: entry.path).reports(problem))
        return
      }
      do {
        guard case .bytes(let bytes) = try reading.folder.read(path) else {
          let problem = SiteProblem.fileTooLarge(limit: SiteFolder.sizeLimit)
          diagnostics.append(Place(path: path).reports(problem))
          return
        }
        let record = Record.read(ContentFile(path: path, bytes: bytes), labels: reading.labels)
        diagnostics += record.diagnostics
        if let record = record.value { records.append((index, record)) }
      } catch {
        failure = error
      }
    }
  }
}

import Diagnostics
import Linking
import Records

/// Finds out whether a build would make what is published already, and leaves what the next build needs for that.
///
/// A build that had anything to say is never remembered, so that its warnings are said each time.
struct UnchangedSite: Sendable {
  let options: BuildOptions
  let visibility: Visibility
  /// The digest of everything but the content: program, options, day, settings and theme.
  private let surroundings: InputDigest

  /// Nil when nobody says which program this is, or the theme cannot be read without a word.
  init?(
    _ options: BuildOptions, _ folder: SiteFolder, _ visibility: Visibility, settings: Digest64
  ) throws(BuildError) {
    guard let program = options.program else { return nil }
    (self.options, self.visibility) = (options, visibility)
    var digest = InputDigest()
    digest.add(Digest64(value: program))
    digest.add(options.baseURL.map { $0.origin + $0.path } ?? "")
    digest.add(options.kind.rawValue)
    digest.add(options.host?.rawValue ?? "")
    digest.add(PartialDate(visibility.today).edtf)
    digest.add(settings)
    var diagnostics: [Diagnostic] = []
    let theme = try ThemeReading(folder: folder).files(&diagnostics)
    guard diagnostics.isEmpty else { return nil }
    for file in options.theme + theme {
      digest.add(file.source)
      digest.add(file.bytes.withUnsafeBytes { Digest64(of: $0) })
    }
    surroundings = digest
  }

  /// What is published, if it is what this build would make of this content.
  func summary(
    _ content: ContentReading, waiting: () -> Void, progress: @escaping Publication.Progress
  ) async throws(BuildError) -> BuildSummary? {
    guard let place = try? OutputPlace(of: options.output), let stamp = BuildStamp(at: place),
      stamp.covers(visibility.asOf), inputs(try await content.digest()) == stamp.inputs
    else { return nil }
    do throws(PublishError) {
      let publication = try Publication.open(
        output: options.output, kind: options.kind, waiting: waiting, progress: progress)
      defer { publication.abandon() }
      guard publication.publishes(stamp.manifest, workers: options.jobs) else { return nil }
      let count = publication.old?.manifest?.lines.count ?? 0
      return BuildSummary(
        records: stamp.records, files: PublishSummary(written: 0, unchanged: count, removed: 0))
    } catch {
      throw .publish(error)
    }
  }

  /// The stamp of what is published with this manifest; nil if there was something to say of it.
  func stamp(
    _ manifest: Digest64, _ content: Content, records: Int, _ diagnostics: [Diagnostic]
  ) -> BuildStamp? {
    guard diagnostics.isEmpty else { return nil }
    let embargoes = content.records.compactMap(\.front.embargo).filter { visibility.asOf < $0 }
    return BuildStamp(
      inputs: inputs(content.digest), manifest: manifest, records: records, from: visibility.asOf,
      until: embargoes.min())
  }

  private func inputs(_ content: Digest64) -> Digest64 {
    var digest = surroundings
    digest.add(content)
    return digest.digest
  }
}

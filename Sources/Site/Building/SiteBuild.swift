import Diagnostics
import Linking

/// A whole build: files to records to timeline to pages to outputs to disk.
///
/// Each step takes what the one before made and finds all that is wrong with it; nothing is written
/// unless every step went well.
public struct SiteBuild: Sendable {
  private let options: BuildOptions
  private let making: SiteMaking
  private let progress: @Sendable (BuildPhase) -> Void
  private let publishing: @Sendable (PublishPhase) -> Void
  private let clock: BuildClock?

  /// A build with these options. `progress` is told as each phase begins, `publishing` how far
  /// publishing has come. With a clock the report says what each phase took.
  public init(
    _ options: BuildOptions, clock: BuildClock? = nil,
    progress: @escaping @Sendable (BuildPhase) -> Void = { _ in },
    publishing: @escaping @Sendable (PublishPhase) -> Void = { _ in }
  ) {
    self.options = options
    making = SiteMaking(options)
    self.progress = progress
    self.publishing = publishing
    self.clock = clock
  }

  /// Builds and publishes.
  public func run() async throws(BuildError) -> BuildReport {
    guard !making.folder.isBelow(options.output) else { throw .outputHoldsSources(options.output) }
    progress(.reading)
    var timer = PhaseTimer(clock)
    let (configuration, settings) = try making.folder.digestedConfiguration()
    let visibility = configuration.value.map { making.visibility($0, asOf: options.asOf) }
    let unchanged = try unchanged(configuration.diagnostics, visibility, settings)
    var reading = making.reading(configuration.value)
    reading.takesDigest = unchanged != nil
    timer.end(.scan)
    if let unchanged, let summary = try await summary(unchanged, reading, &timer) {
      return report([], timer, nil, summary)
    }
    let content = try await reading.content()
    timer.end(.parse)
    var diagnostics = configuration.diagnostics + content.diagnostics
    guard let configuration = configuration.value, let visibility else { return report(diagnostics, timer) }
    progress(.linking)
    let linked = try await making.link(content, configuration, visibility.value)
    timer.end(.link)
    let theme = try making.theme()
    let site = await making.plan(linked.value, theme.value)
    timer.end(.plan)
    diagnostics += visibility.diagnostics + linked.diagnostics + theme.diagnostics + site.diagnostics
    let timeline = linked.value.timeline
    diagnostics = configuration.levels.applied(to: diagnostics)
    guard let site = site.value, !forbids(diagnostics) else { return report(diagnostics, timer, timeline) }
    _ = await site.search.index
    timer.end(.index)
    let (records, said) = (timeline.records.count, diagnostics)
    let files = try await publish(OutputWriting(site: site, jobs: options.jobs), &timer) { manifest in
      unchanged?.stamp(manifest, content, records: records, said)
    }
    return report(said, timer, timeline, BuildSummary(records: records, files: files))
  }

  /// What tells whether anything has changed; nil when there is something to say anyway.
  private func unchanged(
    _ diagnostics: [Diagnostic], _ visibility: Diagnosed<Visibility>?, _ settings: Digest64
  ) throws(BuildError) -> UnchangedSite? {
    guard let visibility, diagnostics.isEmpty, visibility.diagnostics.isEmpty else { return nil }
    return try UnchangedSite(options, making.folder, visibility.value, settings: settings)
  }

  /// What is published, if nothing has changed.
  private func summary(
    _ unchanged: UnchangedSite, _ reading: ContentReading, _ timer: inout PhaseTimer
  ) async throws(BuildError) -> BuildSummary? {
    let summary = try await unchanged.summary(
      reading, waiting: { progress(.waiting) }, progress: { [publishing] phase in publishing(phase) })
    timer.end(.verify)
    return summary
  }

  /// Whether publishing is out of the question.
  private func forbids(_ diagnostics: [Diagnostic]) -> Bool {
    options.isStrict ? !diagnostics.isEmpty : diagnostics.containErrors
  }

  private func report(
    _ diagnostics: [Diagnostic], _ timer: PhaseTimer, _ timeline: Timeline? = nil,
    _ summary: BuildSummary? = nil
  ) -> BuildReport {
    BuildReport(
      diagnostics: diagnostics.inOrder(), summary: summary, timeline: timeline, timings: timer.result)
  }

  private func publish(
    _ writing: OutputWriting, _ timer: inout PhaseTimer, stamp: (Digest64) -> BuildStamp?
  ) async throws(BuildError) -> PublishSummary {
    do throws(PublishError) {
      let publication = try Publication.open(
        output: options.output, kind: options.kind,
        waiting: { progress(.waiting) }, progress: { [publishing] phase in publishing(phase) })
      progress(.rendering)
      let (records, rendering) = try await writing.write(to: publication, clock)
      progress(.publishing)
      let summary = try publication.commit(records, stamp: stamp)
      timer.endWriting(rendering)
      return summary
    } catch {
      throw .publish(error)
    }
  }
}

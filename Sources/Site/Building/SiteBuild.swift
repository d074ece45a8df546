import Diagnostics
import Linking
import Records
import Templates

/// A whole build: files to records to timeline to pages to outputs to disk.
///
/// Each step takes what the one before made and finds all that is wrong with it; nothing is written
/// unless every step went well.
public struct SiteBuild: Sendable {
  private let options: BuildOptions
  private let folder: SiteFolder
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
    folder = SiteFolder(path: options.site)
    self.progress = progress
    self.publishing = publishing
    self.clock = clock
  }

  /// Builds and publishes.
  public func run() async throws(BuildError) -> BuildReport {
    guard !folder.isBelow(options.output) else { throw .outputHoldsSources(options.output) }
    progress(.reading)
    var timer = PhaseTimer(clock)
    let (configuration, settings) = try folder.digestedConfiguration()
    guard let site = configuration.value else {
      // The rest of the content can be checked without the site's settings.
      let reading = ContentReading(folder: folder, settings: .unknown, jobs: options.jobs)
      let content = try await reading.content()
      return report(configuration.diagnostics + content.diagnostics, timer)
    }
    var diagnostics = configuration.diagnostics
    let visibility = visibility(site, &diagnostics)
    let unchanged = try UnchangedSite(options, folder, visibility, settings: settings)
    let reading = ContentReading(
      folder: folder, settings: site.reading, jobs: options.jobs, takesDigest: unchanged != nil)
    timer.end(.scan)
    if let unchanged, let summary = try await summary(unchanged, reading, &timer) {
      return report([], timer, nil, summary)
    }
    let content = try await reading.content()
    diagnostics += content.diagnostics
    timer.end(.parse)
    progress(.linking)
    let timeline = Timeline.link(
      content.value.records, unread: content.value.unread,
      attachments: content.value.attachments, site: site, visibility: visibility)
    timer.end(.link)
    let attachments = try await AttachmentReading(
      folder: folder, timeline: timeline.value, jobs: options.jobs
    ).attachments()
    diagnostics += timeline.diagnostics + attachments.diagnostics
    timer.end(.plan)
    let search = await SearchIndex.make(timeline.value, jobs: options.jobs)
    timer.end(.index)
    guard
      let writing = try plan(
        timeline.value, attachments.value, search, content.value.unread, &diagnostics),
      !forbids(diagnostics)
    else {
      return report(diagnostics, timer, timeline.value)
    }
    timer.end(.plan)
    let records = timeline.value.records.count
    let files = try await publish(writing, &timer) { manifest in
      unchanged?.stamp(manifest, content.value, records: records, diagnostics)
    }
    return report(
      diagnostics, timer, timeline.value, BuildSummary(records: records, files: files))
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

  /// The moment of the build in the site's time zone.
  private func visibility(_ site: SiteConfiguration, _ diagnostics: inout [Diagnostic]) -> Visibility {
    let zone = site.zone()
    diagnostics += zone.diagnostics
    let asOf = options.asOf.instant(in: zone.value)
    return Visibility(asOf: asOf, today: zone.value.date(at: asOf), showsHidden: options.showsHidden)
  }

  /// Plans all outputs and compiles the templates that they need.
  private func plan(
    _ timeline: Timeline, _ attachments: PublishedAttachments, _ search: SearchIndex,
    _ unread: [UnreadRecord], _ diagnostics: inout [Diagnostic]
  ) throws(BuildError) -> OutputWriting? {
    let theme = try ThemeReading(folder: folder).theme(over: options.theme, &diagnostics)
    let plan = SitePlan.make(
      timeline, base: options.baseURL ?? timeline.site.baseURL, assets: Asset.all(theme.assets),
      attachments: attachments, search: search, host: options.host)
    let known = KnownAddresses(plan.value, unread: unread)
    let library = TemplateLibrary.parse(theme.templates)
    diagnostics += plan.diagnostics + library.diagnostics
    diagnostics += AddressCheck(timeline: timeline, known: known).diagnostics()
    diagnostics += plan.value.assets.flatMap { $0.diagnostics(known) }
    let programs = PagePrograms.compile(library.value, for: plan.value, known: known)
    diagnostics += programs.diagnostics
    return programs.value.map {
      OutputWriting(
        folder: folder, plan: plan.value, known: known, programs: $0, jobs: options.jobs)
    }
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

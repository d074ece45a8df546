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

  /// A build with these options. `progress` is told as each phase begins, `publishing` how far
  /// publishing has come.
  public init(
    _ options: BuildOptions, progress: @escaping @Sendable (BuildPhase) -> Void = { _ in },
    publishing: @escaping @Sendable (PublishPhase) -> Void = { _ in }
  ) {
    self.options = options
    folder = SiteFolder(path: options.site)
    self.progress = progress
    self.publishing = publishing
  }

  /// Builds and publishes.
  public func run() async throws(BuildError) -> BuildReport {
    guard !folder.isBelow(options.output) else { throw .outputHoldsSources(options.output) }
    progress(.reading)
    let configuration = try folder.configuration()
    guard let site = configuration.value else {
      // The rest of the content can be checked without the site's settings.
      let reading = ContentReading(folder: folder, settings: .unknown, jobs: options.jobs)
      let content = try await reading.content()
      return report(configuration.diagnostics + content.diagnostics)
    }
    var diagnostics = configuration.diagnostics
    let reading = ContentReading(folder: folder, settings: site.reading, jobs: options.jobs)
    let content = try await reading.content()
    diagnostics += content.diagnostics
    progress(.linking)
    let visibility = visibility(site, &diagnostics)
    let timeline = Timeline.link(
      content.value.records, unread: content.value.unread,
      attachments: content.value.attachments, site: site, visibility: visibility)
    let attachments = try await AttachmentReading(
      folder: folder, timeline: timeline.value, jobs: options.jobs
    ).attachments()
    diagnostics += timeline.diagnostics + attachments.diagnostics
    let search = await SearchIndex.make(timeline.value, jobs: options.jobs)
    guard
      let writing = try plan(
        timeline.value, attachments.value, search, content.value.unread, &diagnostics),
      !forbids(diagnostics)
    else {
      return report(diagnostics, timeline.value)
    }
    let files = try await publish(writing)
    let summary = BuildSummary(records: timeline.value.records.count, files: files)
    return report(diagnostics, timeline.value, summary)
  }

  /// Whether publishing is out of the question.
  private func forbids(_ diagnostics: [Diagnostic]) -> Bool {
    options.isStrict ? !diagnostics.isEmpty : diagnostics.containErrors
  }

  private func report(
    _ diagnostics: [Diagnostic], _ timeline: Timeline? = nil, _ summary: BuildSummary? = nil
  ) -> BuildReport {
    BuildReport(diagnostics: diagnostics.inOrder(), summary: summary, timeline: timeline)
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

  private func publish(_ writing: OutputWriting) async throws(BuildError) -> PublishSummary {
    do throws(PublishError) {
      let publication = try Publication.open(
        output: options.output, kind: options.showsHidden ? .drafts : .public,
        waiting: { progress(.waiting) }, progress: { [publishing] phase in publishing(phase) })
      progress(.rendering)
      let records = try await writing.write(to: publication)
      progress(.publishing)
      return try publication.commit(records)
    } catch {
      throw .publish(error)
    }
  }
}

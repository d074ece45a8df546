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

  /// A build with these options. `progress` is told as each phase begins, `publishing` how far
  /// publishing has come.
  public init(
    _ options: BuildOptions, progress: @escaping @Sendable (BuildPhase) -> Void = { _ in },
    publishing: @escaping @Sendable (PublishPhase) -> Void = { _ in }
  ) {
    self.options = options
    making = SiteMaking(options)
    self.progress = progress
    self.publishing = publishing
  }

  /// Builds and publishes.
  public func run() async throws(BuildError) -> BuildReport {
    guard !making.folder.isBelow(options.output) else { throw .outputHoldsSources(options.output) }
    progress(.reading)
    let configuration = try making.folder.configuration()
    let content = try await making.reading(configuration.value).content()
    var diagnostics = configuration.diagnostics + content.diagnostics
    guard let configuration = configuration.value else { return report(diagnostics) }
    progress(.linking)
    let visibility = making.visibility(configuration, asOf: options.asOf)
    let linked = try await making.link(content, configuration, visibility.value)
    let theme = try making.theme()
    let site = making.plan(linked.value, theme.value)
    diagnostics += visibility.diagnostics + linked.diagnostics + theme.diagnostics + site.diagnostics
    let timeline = linked.value.timeline
    guard let site = site.value, !forbids(diagnostics) else { return report(diagnostics, timeline) }
    let files = try await publish(OutputWriting(site: site, jobs: options.jobs))
    let summary = BuildSummary(records: timeline.records.count, files: files)
    return report(diagnostics, timeline, summary)
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

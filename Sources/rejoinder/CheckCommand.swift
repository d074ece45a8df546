import ArgumentParser
import Diagnostics
import ExternalLinks
import History
import Records
import Site
import Theme

/// `rejoinder check`
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Finds everything that is wrong with the site; writes nothing.",
    discussion:
      "It says all that a build says. Then it makes all pages in memory, and reads them as a browser would.")

  @OptionGroup var location: SiteLocation

  @OptionGroup var publication: PublicationOptions

  @Flag(help: "Check drafts and embargoed records as well.")
  var drafts = false

  @Option(
    help: ArgumentHelp(
      "Compare with this revision of the repository too: warn of silent edits and of lost ids.",
      valueName: "rev"))
  var since: String?

  @OptionGroup var jobs: JobsOption

  @OptionGroup var external: ExternalOptions

  @OptionGroup var reporting: Reporting

  func validate() throws {
    if let since, !Revision.isName(since) {
      throw ValidationError("--since must be a revision, such as main, v1 or HEAD~1")
    }
  }

  func run() async throws {
    let clock = WallClock()
    let options = BuildOptions(
      site: location.site, output: "", baseURL: publication.baseURL,
      asOf: publication.asOf(),
      showsHidden: drafts, jobs: jobs.count, theme: DefaultTheme.templates)
    let past = try await past()
    let progress = ProgressLine(Terminal.error)
    let report: CheckReport
    let links: ExternalReport?
    do throws(CheckFailure) {
      (report, links) = try await check(options, since: past, progress)
    } catch {
      progress.clear()
      try reporting.show(failure: error.message, help: error.help)
      throw ExitStatus.worldFailed
    }
    progress.clear()
    try reporting.show(report, links, site: location.site, seconds: clock.elapsed)
    let isBad = reporting.strict ? !report.diagnostics.isEmpty : report.diagnostics.containErrors
    guard !isBad else { throw ExitStatus.contentErrors }
    // As in a build, nothing need be taken apart.
    withExtendedLifetime(report) { ExitStatus.good.leave() }
  }

  /// Checks the site, and then the links to other sites if that is wanted.
  private func check(
    _ options: BuildOptions, since past: PastFiles?, _ progress: ProgressLine
  ) async throws(CheckFailure) -> (CheckReport, ExternalReport?) {
    let further = external.isOn ? try await ExternalLinkCheck(external) : nil
    let report: CheckReport
    do throws(BuildError) {
      let check = SiteCheck(options, since: past, gathersExternal: external.isOn) { progress.show($0) }
      report = try await check.run()
    } catch {
      throw .build(error)
    }
    guard let further else { return (report, nil) }
    return try await further.run(report, progress)
  }

  /// The site as it was at the revision to compare with, if there is one.
  private func past() async throws -> PastFiles? {
    guard let since else { return nil }
    do throws(HistoryError) {
      let revision = try await Revision.read(since, of: "content", in: location.site) {
        PastFiles.isRecord($0)
      }
      let files = revision.files.map { ContentFile(path: $0.path, bytes: $0.bytes) }
      return PastFiles(
        revision: since, moment: Instant(seconds: revision.seconds), files: revision.hasFolder ? files : nil)
    } catch {
      try reporting.show(failure: error.message, help: error.help)
      throw ExitStatus.worldFailed
    }
  }
}

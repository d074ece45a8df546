import ArgumentParser
import Diagnostics
import ExternalLinks
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

  @Option(
    name: .customLong("base-url"),
    help: ArgumentHelp("Where the site is published, instead of what site.yml says.", valueName: "url"))
  var baseURL: String?

  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp(
      "Check the site as of this day, or this moment with an offset (default: now).", valueName: "date"))
  var asOf: String?

  @Flag(help: "Check drafts and embargoed records as well.")
  var drafts = false

  @Option(help: "How many files to work on at a time (default: one for each processor).")
  var jobs: Int?

  @OptionGroup var external: ExternalOptions

  @OptionGroup var reporting: Reporting

  func validate() throws {
    try BuildCommand.check(baseURL: baseURL, asOf: asOf, jobs: jobs)
  }

  func run() async throws {
    let clock = WallClock()
    let options = BuildOptions(
      site: location.site, output: "", baseURL: baseURL.flatMap { BaseURL($0) },
      asOf: AsOfOption.moment(asOf),
      showsHidden: drafts, jobs: jobs ?? Processors.count, theme: DefaultTheme.templates)
    let progress = ProgressLine(Terminal.error)
    let report: CheckReport
    let links: ExternalReport?
    do throws(CheckFailure) {
      (report, links) = try await check(options, progress)
    } catch {
      progress.clear()
      reporting.show(failure: error.message, help: error.help)
      throw ExitStatus.worldFailed
    }
    progress.clear()
    reporting.show(report, links, site: location.site, seconds: clock.elapsed)
    let isBad = reporting.strict ? !report.diagnostics.isEmpty : report.diagnostics.containErrors
    guard !isBad else { throw ExitStatus.contentErrors }
    // As in a build, nothing need be taken apart.
    withExtendedLifetime(report) { ExitStatus.good.leave() }
  }

  /// Checks the site, and then the links to other sites if that is wanted.
  private func check(
    _ options: BuildOptions, _ progress: ProgressLine
  ) async throws(CheckFailure) -> (CheckReport, ExternalReport?) {
    let further = external.isOn ? try await ExternalLinkCheck(external) : nil
    let report: CheckReport
    do throws(BuildError) {
      report = try await SiteCheck(options, gathersExternal: external.isOn) { progress.show($0) }.run()
    } catch {
      throw .build(error)
    }
    guard let further else { return (report, nil) }
    return try await further.run(report, progress)
  }
}

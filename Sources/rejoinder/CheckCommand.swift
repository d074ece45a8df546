import ArgumentParser
import Diagnostics
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
    do throws(BuildError) {
      report = try await SiteCheck(options) { progress.show($0) }.run()
    } catch {
      progress.clear()
      try reporting.show(error)
      throw ExitStatus.worldFailed
    }
    progress.clear()
    try reporting.show(report, site: location.site, seconds: clock.elapsed)
    let isBad = reporting.strict ? !report.diagnostics.isEmpty : report.diagnostics.containErrors
    guard !isBad else { throw ExitStatus.contentErrors }
    // As in a build, nothing need be taken apart.
    withExtendedLifetime(report) { ExitStatus.good.leave() }
  }
}

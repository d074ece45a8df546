import ArgumentParser
import Diagnostics
import Records
import Site
import Theme

/// `rejoinder build`
struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Builds the site and publishes it to the output folder, all of it or nothing.")

  @OptionGroup var location: SiteLocation

  @Option(help: ArgumentHelp("The folder to publish to (default: public/ in the site).", valueName: "dir"))
  var output: String?

  @OptionGroup var publication: PublicationOptions

  @Flag(help: "Show drafts and embargoed records, marked. Never into a folder that holds a public build.")
  var drafts = false

  @Option(
    name: .customLong("host-config"),
    help: ArgumentHelp(
      "Write the configuration of this server into the output folder: nginx.", valueName: "server"))
  var host: HostConfiguration?

  @OptionGroup var jobs: JobsOption

  @Flag(
    name: .customLong("trace-phases"),
    help: ArgumentHelp("Name each phase on standard error as it begins.", visibility: .hidden))
  var tracesPhases = false

  @Flag(help: "Say on standard error what each phase of the build took.")
  var timings = false

  @OptionGroup var reporting: Reporting

  func run() async throws {
    let clock = WallClock()
    let options = BuildOptions(
      site: location.site, output: output ?? location.site + "/public",
      baseURL: publication.baseURL,
      asOf: publication.asOf(), showsHidden: drafts,
      isStrict: reporting.strict, host: host, jobs: jobs.count,
      theme: DefaultTheme.templates, program: LoadedProgram.identity)
    let progress = ProgressLine(Terminal.error)
    let report: BuildReport
    do throws(BuildError) {
      report = try await SiteBuild(
        options, clock: timings ? WallClock.ofBuilds : nil,
        progress: { phase in
          if tracesPhases { Terminal.error.write(phase.rawValue + "\n") }
          progress.show(phase)
        },
        publishing: { phase in if tracesPhases { Terminal.error.write(phase.rawValue + "\n") } }
      ).run()
    } catch {
      progress.clear()
      try reporting.show(error)
      throw error.isWrongUsage ? ExitStatus.wrongUsage : .worldFailed
    }
    progress.clear()
    if timings { Terminal.error.write(TimingTable.text(report.timings)) }
    try reporting.show(report, site: location.site, seconds: clock.elapsed)
    guard report.summary != nil else { throw ExitStatus.contentErrors }
    // Leaving here spares the work of taking ten thousand records apart one by one.
    withExtendedLifetime(report) { ExitStatus.good.leave() }
  }
}

extension HostConfiguration: ExpressibleByArgument {}

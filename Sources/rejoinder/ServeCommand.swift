import ArgumentParser
import Preview
import Records
import Site
import Theme

/// `rejoinder serve`
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Shows the site in a browser while it is written; every save appears at once.",
    discussion:
      "Drafts and embargoed records are shown and marked. Nothing is written to disk. Ctrl-C ends it.")

  @OptionGroup var location: SiteLocation

  @Option(help: "The port to listen on (default: 4000, or the next that is free).")
  var port: Int?

  @Option(help: "The address to listen on. Any but 127.0.0.1 lets others see the drafts.")
  var host: String?

  @Flag(name: .customLong("public"), help: "Show what a build would publish: no drafts, nothing embargoed.")
  var isPublic = false

  @Flag(name: .customLong("open"), help: "Open the home page in the browser.")
  var opensBrowser = false

  @Flag(help: "Look for changes twice a second, where the system does not tell of them.")
  var poll = false

  @OptionGroup var publication: PublicationOptions

  @OptionGroup var jobs: JobsOption

  func validate() throws {
    if let port, !(0...65_535).contains(port) {
      throw ValidationError("--port must be a number from 0 to 65535")
    }
  }

  func run() async throws {
    let stop = StopSignals()
    let server: PreviewServer
    do throws(PreviewError) {
      server = try await PreviewServer(
        at: .init(
          host: host ?? "127.0.0.1", port: port ?? Self.usualPort, otherPorts: port == nil ? 100 : 0,
          allowsAnyHost: host != nil))
    } catch {
      Terminal.error.write(error: error.message, help: [])
      throw ExitStatus.worldFailed
    }
    announce(server)
    let preview = PreviewLoop(
      site: location.site, session: session(), server: server,
      watch: FolderWatch(
        ["content", "templates"], in: location.site, polling: poll ? FolderWatch.usualInterval : nil))
    if opensBrowser { Browser.open(Self.address(server.port)) }
    await withDiscardingTaskGroup { group in
      group.addTask { try? await server.run() }
      group.addTask { await preview.run() }
      await stop.first()
      group.cancelAll()
    }
    ExitStatus.good.leave()
  }

  private static let usualPort = 4000

  private static func address(_ port: Int) -> String { "http://localhost:\(port)/" }

  private func session() -> SiteSession {
    let options = BuildOptions(
      site: location.site, output: "", baseURL: publication.baseURL,
      asOf: publication.asOf(), showsHidden: !isPublic, jobs: jobs.count,
      theme: DefaultTheme.templates)
    return SiteSession(options, asOf: publication.asOf)
  }

  private func announce(_ server: PreviewServer) {
    if port == nil, server.port != Self.usualPort {
      Terminal.error.write("port \(Self.usualPort) is taken; using \(server.port)\n")
    }
    if let host, host != "127.0.0.1", host != "localhost", host != "::1" {
      Terminal.error.write(
        "rejoinder: warning: anyone who can reach \(host) can see the site\(isPublic ? "" : ", drafts and all")\n"
      )
    }
    Terminal.output.write("\(Self.address(server.port))  (Ctrl-C ends the preview)\n")
  }
}

import ArgumentParser
import Dispatch

/// The `rejoinder` command.
@main
struct Rejoinder: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rejoinder",
    abstract: "Publishes responses to inspections as a linked, lasting website.",
    version: Version.text,
    subcommands: [
      InitCommand.self, NewCommand.self, ServeCommand.self, BuildCommand.self, CheckCommand.self,
      StatusCommand.self, RenderCommand.self, ExplainCommand.self, SchemaCommand.self,
    ])

  /// Runs the command, and never returns.
  ///
  /// Were this function asynchronous, Swift would end the first thread while the others work, and so unwind its
  /// stack. For that a static executable sorts what it knows of all its functions, which takes longer than a small
  /// build.
  static func main() {
    // Before anything is opened, which would get the number of a stream that is closed.
    Terminal.keepClosedStreamsApart()
    Task.detached {
      await runToEnd()
      ExitStatus.good.leave()
    }
    DispatchSemaphore(value: 0).wait()
  }

  /// Runs the command; wrong usage ends with 2, as `ExitStatus` has it.
  private static func runToEnd() async {
    do {
      var command = try parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch let status as ExitStatus {
      status.leave()
    } catch let refusal as Refusal {
      Terminal.error.write(error: refusal.message, help: refusal.help)
      ExitStatus.wrongUsage.leave()
    } catch {
      guard exitCode(for: error) == .success else {
        Terminal.error.write(fullMessage(for: error) + "\n")
        ExitStatus.wrongUsage.leave()
      }
      exit(withError: error)
    }
  }
}

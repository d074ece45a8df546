import Foundation
import Testing

@testable import rejoinder

/// How the command is called and how it ends.
@Suite struct RejoinderTests {
  private static let buildUsage = """
    Usage: rejoinder build [--site <dir>] [--output <dir>] [--base-url <url>] [--as-of <date>] [--drafts] \
    [--host-config <server>] [--jobs <jobs>] [--timings] [--format <format>] [--strict]
      See 'rejoinder build --help' for more information.

    """

  /// Wrong usage, and the first line of what is said about it.
  @Test(arguments: [
    (["build", "--jbos", "2"], "Error: Unknown option '--jbos'. Did you mean '--jobs'?"),
    (
      ["build", "--as-of", "2020-02-30"],
      "Error: --as-of must be a day such as 2020-03-03, or a moment such as 2020-03-03T09:30Z"
    ),
    (
      ["build", "--as-of", "2020-03"],
      "Error: --as-of must be a day such as 2020-03-03, or a moment such as 2020-03-03T09:30Z"
    ),
    (
      ["build", "--base-url", "example.org"],
      "Error: --base-url must be an address such as https://example.org/sub/"
    ),
    (
      ["build", "--base-url", "https://example.org/?q"],
      "Error: --base-url must be an address such as https://example.org/sub/"
    ),
    (["build", "--jobs", "0"], "Error: --jobs must be a number from 1 to 1024"),
    (["build", "somewhere"], "Error: Unexpected argument 'somewhere'"),
  ])
  func wrongUsageOfBuild(arguments: [String], message: String) throws {
    let folder = try SmallSite.make()
    let outcome = try Command.run(arguments, in: folder)
    #expect(outcome == .init(status: 2, output: "", errors: message + "\n" + Self.buildUsage))
    #expect(try folder.names() == ["content"])
  }

  @Test(arguments: [
    (["build", "--output"], "Error: Missing value for '--output <dir>'"),
    (["render"], "Error: Missing expected argument '<file> ...'"),
    (["biuld"], "Error: Unexpected argument 'biuld'"),
    (["build", "--format", "xml"], "Error: The value 'xml' is invalid for '--format <format>'"),
  ])
  func wrongUsage(arguments: [String], beginning: String) throws {
    let outcome = try Command.run(arguments, in: try SmallSite.make())
    #expect(outcome.status == 2)
    #expect(outcome.output == "")
    #expect(outcome.errors.hasPrefix(beginning), "\(outcome.errors)")
  }

  @Test func version() throws {
    let outcome = try Command.run(["--version"], in: try Scratch())
    #expect(outcome.status == 0)
    #expect(outcome.errors == "")
    let format = /\d+\.\d+\.\d+( \([0-9a-f]{12}(\+changes)?\))?\n/
    #expect(outcome.output.wholeMatch(of: format) != nil, "\(outcome.output)")
    #expect(outcome.output.hasPrefix(Version.number))
  }

  /// The option that the kill test needs is not one that people are shown.
  @Test func help() throws {
    let outcome = try Command.run(["help", "build"], in: try Scratch())
    #expect(outcome.status == 0)
    #expect(outcome.errors == "")
    #expect(outcome.output.contains("  --as-of <date>"))
    #expect(outcome.output.contains("trace") == false)
  }
}

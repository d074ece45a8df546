import Foundation
import Testing

/// docs/commands.md tells of every command and of every option, and its examples do what it says.
@Suite struct CommandsDocumentTests {
  private static func document() throws -> String {
    try String(contentsOfFile: Command.package + "/docs/commands.md", encoding: .utf8)
  }

  /// The sections on commands: name and text.
  private static func sections() throws -> [String: Substring] {
    let sections = try document().split(separator: "\n## ").dropFirst().map { section in
      (String(section.prefix { $0 != "\n" }), section)
    }
    return Dictionary(uniqueKeysWithValues: sections)
  }

  private static func help(_ arguments: [String]) throws -> String {
    let outcome = try Command.run(["help"] + arguments, in: try Scratch())
    try #require(outcome.status == 0)
    return outcome.output
  }

  @Test func everyCommandAndOption() throws {
    let sections = try Self.sections()
    let list = try #require(try Self.help([]).split(separator: "SUBCOMMANDS:").last)
    let commands = list.matches(of: /(?m)^\x20\x20([a-z]+)\x20/).map { String($0.1) }
    #expect(commands.count > 6)
    for command in commands {
      let section = try #require(sections[command], "\(command) is not in docs/commands.md")
      let options = try Self.help([command]).matches(of: /(?m)^\x20\x20(--[a-z-]+)/).map { String($0.1) }
      let told = section.matches(of: /(?m)^\| `(--[a-z-]+)/).map { String($0.1) }
      #expect(Set(told) == Set(options).subtracting(["--version"]), "\(command)")
    }
  }

  /// All examples, one after the other: those behind `init` in the folder that it makes, each on 29 February 2024.
  @Test func examplesAreTrue() throws {
    let examples = try Self.document().split(separator: "\n```console\n$ rejoinder ").dropFirst().compactMap {
      $0.split(separator: "\n```").first
    }
    #expect(examples.count > 10)
    let folder = try Scratch()
    for example in examples {
      let lines = example.split(separator: "\n", maxSplits: 1)
      var arguments = lines[0].split(separator: " ").map(String.init)
      if ["init", "new"].contains(arguments[0]) { arguments += ["--as-of", "2024-02-29"] }
      if arguments[0] != "init", arguments[0] != "explain" { arguments += ["--site", "our-site"] }
      let outcome = try Command.run(arguments, in: folder)
      let shown = (outcome.output + outcome.errors).replacing("our-site/content", with: "content")
        .replacing("our-site/templates", with: "templates")
      #expect(Self.timeless(shown) == Self.timeless(lines[1] + "\n"), "\(lines[0])")
    }
  }

  private static func timeless(_ text: some StringProtocol) -> String {
    String(text).replacing(/\d+\.\d\d s\n/, with: "N s\n")
  }
}

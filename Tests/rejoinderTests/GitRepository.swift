import Foundation
import Testing

/// A repository with a site, made with the git of the system for one test.
struct GitRepository {
  let folder: Scratch

  /// The small site, committed in this folder of the repository.
  init(site: String = "") throws {
    folder = try Scratch()
    try git("init", "--quiet", "--initial-branch", "main")
    for (path, text) in SmallSite.files { try folder.write(text, to: site + path) }
    // Nothing links to the page by itself.
    let configuration = try folder.text(site + "content/site.yml")
    try folder.write(configuration + "    - {label: About, link: /about/}\n", to: site + "content/site.yml")
    try commit()
  }

  /// The environment of git, so that no settings of the machine get in.
  static func environment(home: String) -> [String: String] {
    ProcessInfo.processInfo.environment.filter { !$0.key.hasPrefix("GIT_") && $0.key != "XDG_CONFIG_HOME" }
      .merging([
        "HOME": home, "LC_ALL": "C.UTF-8", "GIT_CONFIG_NOSYSTEM": "1", "GIT_AUTHOR_NAME": "T",
        "GIT_AUTHOR_EMAIL": "t@x", "GIT_COMMITTER_NAME": "T", "GIT_COMMITTER_EMAIL": "t@x",
      ]) { $1 }
  }

  /// The environment of git in this repository.
  var environment: [String: String] { Self.environment(home: folder.path) }

  func git(_ arguments: String..., in place: String = ".") throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["git", "-c", "protocol.file.allow=always"] + arguments
    process.currentDirectoryURL = URL(filePath: folder[place])
    process.environment = environment
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0, "git \(arguments)")
  }

  func commit() throws {
    try git("add", "--all")
    try git("commit", "--quiet", "--message", "An edit")
  }

  /// Runs the command in the folder of the repository.
  func run(_ arguments: String..., more: [String: String] = [:]) throws -> Command.Outcome {
    try Command.run(arguments, in: folder, environment: environment.merging(more) { $1 }).timeless
  }
}

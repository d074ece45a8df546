import Foundation
import TestSupport
import Testing

/// The same content makes the same bytes, whoever builds it, where, how and how often.
@Suite struct DeterminismTests {
  /// The content of this repository, and pages with files beside them, in a folder of its own; its files
  /// are created in this order.
  private static func copy(_ order: ([String]) -> [String] = { $0 }) throws -> Scratch {
    let content = Command.package + "/content"
    let names = try FileManager.default.subpathsOfDirectory(atPath: content).sorted()
      .filter { $0.hasSuffix(".md") || $0.hasSuffix(".yml") }
    var files = try names.map { ($0, try Data(contentsOf: URL(filePath: content + "/" + $0))) }
    for number in 0..<40 {
      let body = "[Plan](../files/p\(number % 30).pdf) ![Map](m\(number).svg) [all](../files/all.zip)"
      files.append(("pages/p\(number).md", Data("---\ntitle: P\n---\n\(body)\n".utf8)))
      files.append(("files/p\(number).pdf", Data(String(repeating: "p", count: number * 9_999).utf8)))
      files.append(("pages/m\(number).svg", Data("<svg width='\(number + 1)' height='9'/>".utf8)))
    }
    files.append(("files/all.zip", Data("PK".utf8)))
    let data = Dictionary(uniqueKeysWithValues: files)
    let folder = try Scratch()
    for name in order(files.map(\.0)) { try folder.write(data[name, default: Data()], to: "content/" + name) }
    return folder
  }

  /// The whole output of a build, manifest included.
  private static func build(
    _ folder: Scratch, _ arguments: [String] = [], environment: [String: String] = [:],
    to output: String = "public"
  ) throws -> [String: Data] {
    let outcome = try Command.run(
      ["build", "--as-of", "2026-01-01", "--output", output] + arguments, in: folder,
      environment: environment)
    try #require(outcome.status == 0, "\(outcome.errors)")
    return try folder.tree(output)
  }

  @Test func twoRuns() throws {
    let folder = try Self.copy()
    let first = try Self.build(folder)
    #expect(first.count > 120)
    #expect(first[".rejoinder-manifest"] != nil)
    #expect(first.keys.count { $0.hasSuffix(".pdf") } == 30)
    #expect(try Self.build(folder) == first)
    #expect(try Self.build(folder, to: "other") == first)
  }

  @Test func anyNumberOfWorkers() throws {
    let folder = try Self.copy()
    let one = try Self.build(folder, ["--jobs", "1"])
    for jobs in ["2", "3", "8", "1024"] {
      #expect(try Self.build(folder, ["--jobs", jobs], to: "jobs-" + jobs) == one)
    }
  }

  @Test func anyOrderOfFilesAndAnyFolder() throws {
    let first = try Self.build(try Self.copy())
    var random = SplitMix64(seed: 1)
    for _ in 1...3 {
      let folder = try Self.copy { $0.shuffled(using: &random) }
      #expect(try Self.build(folder) == first, "shuffled with the seed 1")
    }
    let elsewhere = try Scratch()
    let site = try Self.copy { $0.reversed() }
    let arguments = ["build", "--as-of", "2026-01-01", "--site", site.path, "--output", "elsewhere"]
    #expect(try Command.run(arguments, in: elsewhere).status == 0)
    #expect(try elsewhere.tree("elsewhere") == first)
  }

  /// Neither the language of the machine nor its clock's zone has any part in the output.
  @Test(arguments: [
    ["LC_ALL": "C"], ["LC_ALL": "C.UTF-8"], ["LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8"],
    ["LC_ALL": "POSIX", "LANGUAGE": "de"], ["TZ": "Pacific/Kiritimati"], ["TZ": "America/Los_Angeles"],
    ["TZ": ":no/such/zone", "TERM": "xterm", "COLUMNS": "20"], ["HOME": "/nonexistent"],
  ])
  func anyEnvironment(environment: [String: String]) throws {
    let folder = try Self.copy()
    let first = try Self.build(folder, environment: ["LC_ALL": "en_GB.UTF-8", "TZ": "UTC"])
    #expect(try Self.build(folder, environment: environment, to: "other") == first)
  }

  /// The bytes do not depend on what was published before.
  @Test func anyHistory() throws {
    let folder = try Self.copy()
    let first = try Self.build(folder)
    try folder.write("---\ntitle: Passing\n---\n", to: "content/pages/passing.md")
    #expect(try Self.build(folder)["passing/index.html"] != nil)
    try FileManager.default.removeItem(atPath: folder["content/pages/passing.md"])
    #expect(try Self.build(folder) == first)
  }
}

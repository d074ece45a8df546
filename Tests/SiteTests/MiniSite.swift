import Diagnostics
import Foundation
import Records
import Testing

@testable import Site

/// A small site in a temporary folder, built through `SiteBuild` into `public` beside it.
final class MiniSite: Sendable {
  let folder: TemporaryFolder

  /// The least that a site.yml must say, with an organisation to publish it.
  static let configuration = """
    title: Our answers
    base_url: https://example.org/
    language: en-GB
    timezone: Europe/London
    publisher: port

    """

  /// A site of these files, named by their paths below `content/`.
  init(
    _ files: KeyValuePairs<String, String>, configuration: String = MiniSite.configuration,
    publisher: Bool = true
  ) throws {
    folder = try TemporaryFolder(inMemory: true)
    try folder.write(configuration, to: "content/site.yml")
    if publisher { try add("organisations/port.md", "---\ntitle: Port\n---\n") }
    for (path, text) in files { try add(path, text) }
  }

  /// Writes one more file below `content/`, or over one.
  func add(_ path: String, _ text: String) throws {
    let file = folder["content/" + path]
    try FileManager.default.createDirectory(
      atPath: (file as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    // Foundation brings every file to the disk, which takes long for a thousand.
    let stream = try #require(fopen(file, "w"))
    defer { fclose(stream) }
    let bytes = Array(text.utf8)
    try #require(fwrite(bytes, 1, bytes.count, stream) == bytes.count)
  }

  /// Builds the site.
  @discardableResult
  func build(
    asOf: String = "2024-01-01", drafts: Bool = false, base: String? = nil,
    jobs: Int = 2, theme: [ThemeFile] = DumpTheme.files(), to output: String = "public"
  ) async throws -> BuildReport {
    let options = BuildOptions(
      site: folder.path, output: folder[output], baseURL: base.flatMap { BaseURL($0) },
      asOf: try #require(BuildOptions.AsOf(asOf)), showsHidden: drafts, jobs: jobs, theme: theme)
    return try await SiteBuild(options).run()
  }

  /// Builds the site, which must have nothing wrong with it.
  @discardableResult
  func buildClean(
    asOf: String = "2024-01-01", drafts: Bool = false, base: String? = nil,
    theme: [ThemeFile] = DumpTheme.files(), to output: String = "public"
  ) async throws -> BuildSummary {
    let report = try await build(asOf: asOf, drafts: drafts, base: base, theme: theme, to: output)
    #expect(text(of: report) == "")
    return try #require(report.summary)
  }

  /// What the build found wrong, as a person reads it.
  func text(of report: BuildReport, theme: [ThemeFile] = DumpTheme.files()) -> String {
    TextReport { path in
      guard path.hasPrefix(ThemeFile.builtInPrefix) else {
        return SiteSource.bytes(of: path, site: self.folder.path)
      }
      let name = path.dropFirst(ThemeFile.builtInPrefix.count)
      return theme.first { $0.path == name }?.bytes
    }.text(of: report.diagnostics)
  }

  /// What is wrong with the site; it must not be published.
  func errors(
    drafts: Bool = false, theme: [ThemeFile] = DumpTheme.files()
  ) async throws -> String {
    let report = try await build(drafts: drafts, theme: theme)
    #expect(report.summary == nil)
    #expect(folder.tree() == [])
    return text(of: report, theme: theme)
  }

  /// The text of an output file.
  func output(_ file: String, of output: String = "public") throws -> String {
    try String(contentsOfFile: folder[output] + "/" + file, encoding: .utf8)
  }

  /// The output files, sorted.
  func files(of output: String = "public") -> [String] {
    folder.tree(output).filter { $0.contains(" = ") }
      .compactMap { $0.components(separatedBy: " = ").first }
  }
}

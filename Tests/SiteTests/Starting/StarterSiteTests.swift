import Authoring
import Diagnostics
import Foundation
import Records
import Testing
import Theme

@testable import Site

/// The site that `rejoinder init` makes.
@Suite struct StarterSiteTests {
  private static let today = CivilDate(year: 2024, month: 2, day: 29)

  static func files() throws -> [StarterFile] {
    let brand = try #require(DefaultTheme.files.first { $0.path == "assets/brand.css" })
    return StarterSite(today: try #require(today), timeZone: "Europe/London").files(brand: brand.bytes)
  }

  static func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder(inMemory: true)
    try NewFiles(files().map { ($0.path, $0.bytes) }, in: folder.path).write()
    return folder
  }

  static func build(_ folder: TemporaryFolder, asOf: String, drafts: Bool = false) async throws -> BuildReport
  {
    let options = BuildOptions(
      site: folder.path, output: folder[drafts ? "preview" : "public"],
      asOf: try #require(BuildOptions.AsOf(asOf)), showsHidden: drafts, isStrict: true, jobs: 2,
      theme: DefaultTheme.files.map { ThemeFile(path: $0.path, bytes: $0.bytes) })
    return try await SiteBuild(options).run()
  }

  /// It builds without a word on the day on which it is made, and a year and fifty years later.
  @Test(arguments: ["2024-02-29", "2025-02-28", "2074-02-28"]) func buildsWithoutADiagnostic(asOf: String)
    async throws
  {
    let report = try await Self.build(Self.folder(), asOf: asOf)
    #expect(report.diagnostics == [])
    #expect(report.summary?.records == 9)
  }

  /// What it says of itself as examples is due and is answered: no reader is told of anything late.
  @Test func nothingIsLate() async throws {
    for asOf in ["2024-02-29", "2031-01-01"] {
      let folder = try Self.folder()
      let contents = try #require(try await SiteContents.read(folder.path, jobs: 1).value)
      let status = SiteStatus.make(contents, asOf: try #require(BuildOptions.AsOf(asOf)), days: 365)
      #expect(status.diagnostics == [])
      #expect(status.value.due == [] && status.value.past == [] && status.value.unanswered == [])
      #expect(status.value.unsourced == [] && status.value.drafts == [])
    }
  }

  /// It has what the kinds of record need to be understood.
  @Test func files() throws {
    let paths = try Self.files().map(\.path)
    #expect(Set(paths).count == paths.count)
    for kind in RecordKind.allCases where kind != .event {
      #expect(paths.contains { $0.hasPrefix("content/\(kind.folder)/") })
      #expect(paths.contains(".vscode/schemas/\(kind.word).json"))
    }
    #expect(paths.contains(".github/workflows/site.yml") && paths.contains("templates/assets/brand.css"))
    for file in try Self.files() {
      #expect(!String(decoding: file.bytes, as: UTF8.self).contains(/@[A-Z]+@/), "\(file.path)")
    }
  }

  /// What site.yml has as comments can be used as it stands.
  @Test func commentsOfSiteFileAreKeys() async throws {
    let folder = try Self.folder()
    let path = "content/site.yml"
    let text = try String(contentsOfFile: folder[path], encoding: .utf8)
    let notices = try #require(text.range(of: "# notices:"))
    let used = text[..<notices.lowerBound] + text[notices.lowerBound...].replacing(/(?m)^#\x20/, with: "")
    try folder.write(String(used), to: path)
    let report = try await Self.build(folder, asOf: "2024-02-29")
    #expect(report.diagnostics == [])
    #expect(report.timeline?.site.notices.count == 1)
  }

  @Test func settingsOfTheEditorNameTheSchemas() throws {
    let files = try Self.files()
    let settings = try #require(files.first { $0.path == ".vscode/settings.json" })
    let object = try #require(try JSONSerialization.jsonObject(with: Data(settings.bytes)) as? [String: Any])
    let schemas = try #require(object["yaml.schemas"] as? [String: String])
    #expect(Set(schemas.keys) == Set(files.map(\.path).filter { $0.hasPrefix(".vscode/schemas/") }))
  }
}

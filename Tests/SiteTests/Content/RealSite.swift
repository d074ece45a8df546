import Foundation
import Records
import Testing
import Theme

@testable import Site

/// The site of this repository, built with the theme that is in the binary.
enum RealSite {
  /// The folder of the package.
  static let package = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  /// A finished build in a folder of its own.
  struct Built {
    let folder: TemporaryFolder
    let report: BuildReport
    /// The files of the output with their bytes.
    let files: [String: [UInt8]]
  }

  /// The theme that is in the binary.
  static let theme = DefaultTheme.files.map { ThemeFile(path: $0.path, bytes: $0.bytes) }

  static func build(base: String) async throws -> Built {
    let folder = try TemporaryFolder(inMemory: true)
    let options = BuildOptions(
      site: package, output: folder["public"], baseURL: BaseURL(base),
      asOf: try #require(BuildOptions.AsOf("2026-01-01")), jobs: 2,
      theme: theme)
    let report = try await SiteBuild(options).run()
    var files: [String: [UInt8]] = [:]
    for entry in try SiteFolder(path: folder.path).entries(below: "public") {
      if case .bytes(let bytes) = try SiteFolder(path: folder.path).read(entry.path) {
        files[String(entry.path.dropFirst("public/".count))] = bytes
      }
    }
    return Built(folder: folder, report: report, files: files)
  }
}

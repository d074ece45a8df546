import Diagnostics
import Dispatch
import Foundation
import Site
import Synchronization
import Theme

/// A whole small site. `%% PATH` on a line of its own begins a file.
enum SiteTarget {
  private static let theme = DefaultTheme.files.map { ThemeFile(path: $0.path, bytes: $0.bytes) }
  private static let folder = ProcessInfo.processInfo.environment["FUZZ_FOLDER"] ?? "."

  /// What no content can have done to a page of the theme.
  private static let impossible: Set<String> = [
    "repeated-id", "malformed-output", "blocked-by-policy", "foreign-address", "missing-title",
    "missing-policy",
  ]

  static func run(_ bytes: [UInt8]) {
    try? FileManager.default.removeItem(atPath: folder)
    guard let files = files(bytes) else { return }
    for (path, bytes) in files {
      let url = URL(filePath: folder + "/" + path)
      try? FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try? Data(bytes).write(to: url)
    }
    guard let report = check() else { return }
    let ownsTemplates = files.contains { $0.path.hasPrefix("templates/") }
    for diagnostic in report where impossible.contains(diagnostic.id) && !ownsTemplates {
      hold(false, "\(diagnostic.place.path): \(diagnostic.message)")
    }
    for (path, bytes) in files { Sayings.check(report.filter { $0.place.path == path }, in: bytes) }
  }

  /// What a check finds; nil when it cannot read the files.
  private static func check() -> [Diagnostic]? {
    let options = BuildOptions(
      site: folder, output: "", asOf: BuildOptions.AsOf("2024-01-01") ?? .instant(.init(seconds: 0)), jobs: 1,
      theme: theme)
    let found = Mutex<[Diagnostic]?>(nil)
    let done = DispatchSemaphore(value: 0)
    Task.detached {
      let report = try? await SiteCheck(options).run()
      found.withLock { $0 = report?.diagnostics }
      done.signal()
    }
    done.wait()
    return found.withLock(\.self)
  }

  /// The files; nil when one would lie elsewhere, or there twice.
  private static func files(_ bytes: [UInt8]) -> [(path: String, bytes: [UInt8])]? {
    var files: [(path: String, bytes: [UInt8])] = []
    for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      if line.starts(with: Array("%% ".utf8)) {
        let path = String(decoding: line.dropFirst(3), as: UTF8.self)
        let isPlain = path.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F } && !path.contains("..")
        guard isPlain, path.hasPrefix("content/") || path.hasPrefix("templates/"), files.count < 20 else {
          return nil
        }
        guard !files.contains(where: { $0.path == path }) else { return nil }
        files.append((path, []))
      } else if !files.isEmpty {
        files[files.count - 1].bytes += line + [UInt8(ascii: "\n")]
      }
    }
    return files
  }
}

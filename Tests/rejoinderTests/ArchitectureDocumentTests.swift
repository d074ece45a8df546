import Foundation
import Testing

/// docs/architecture.md names the targets with their imports, and tests, as they are.
@Suite struct ArchitectureDocumentTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  private static let systemModules: Set = ["CoreServices", "Darwin", "Dispatch", "Glibc", "Synchronization"]

  private static func files(below folder: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: root.appending(path: folder).path).sorted()
  }

  private static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// The rows of the code map: target and imports.
  private static func targets() throws -> [String: Set<String>] {
    let lines = try text("docs/architecture.md").split(separator: "\n")
    let table = lines.drop { !$0.hasPrefix("| Target |") }.prefix { $0.hasPrefix("|") }.dropFirst(2)
    var result: [String: Set<String>] = [:]
    for line in table {
      let cells = line.split(separator: "|", omittingEmptySubsequences: false)
      let names = cells[1].matches(of: /`(\w+)`/).map { String($0.1) }
      for name in names { result[name] = Set(cells[3].matches(of: /`(\w+)`/).map { String($0.1) }) }
    }
    return result
  }

  @Test func codeMapHasEveryTargetWithItsImports() throws {
    let targets = try Self.targets()
    let folders = Set(try Self.files(below: "Sources").compactMap { $0.split(separator: "/").first })
    #expect(Set(targets.keys) == Set(folders.map(String.init)))
    for (target, expected) in targets {
      var imports: Set<String> = []
      for name in try Self.files(below: "Sources/\(target)") where name.hasSuffix(".swift") {
        let source = try Self.text("Sources/\(target)/\(name)")
        imports.formUnion(source.matches(of: /(?m)^ *import (\w+)/).map { String($0.1) })
      }
      #expect(imports.subtracting(Self.systemModules) == expected, "\(target)")
    }
  }

  @Test func testsThatAreNamedExist() throws {
    let names = try Self.text("docs/architecture.md").matches(of: /`(\w+Tests)`/).map { String($0.1) }
    let files = Set(try Self.files(below: "Tests").compactMap { $0.split(separator: "/").last })
    #expect(names.count > 10)
    for name in names { #expect(files.contains("\(name).swift"), "\(name)") }
  }
}

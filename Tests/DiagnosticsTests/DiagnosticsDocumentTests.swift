import Foundation
import Testing

@testable import Diagnostics

/// docs/diagnostics.md has a line for every id that a problem can have, with its severity, and no others.
///
/// The ids are read from the sources, since problems carry values and cannot be listed.
@Suite struct DiagnosticsDocumentTests {
  @Test func documentHasEveryID() throws {
    let known = try WordingSources.problems()
    #expect(known.count > 50)
    let described = try Self.described()
    #expect(Set(known.keys).subtracting(described.keys) == [], "not in docs/diagnostics.md")
    #expect(Set(described.keys).subtracting(known.keys) == [], "in docs/diagnostics.md only")
    for (id, row) in described {
      guard let severity = known[id] else { continue }
      #expect(row.severity == severity, "\(id)")
      #expect(!row.meaning.isEmpty, "\(id) has no meaning")
    }
  }

  @Test func rowsAreInOrder() throws {
    for table in try Self.tables() { #expect(table.map(\.id) == table.map(\.id).sorted()) }
  }

  private struct Row {
    let id: String
    let severity: String
    let meaning: String
  }

  private static func described() throws -> [String: Row] {
    let rows = try tables().flatMap(\.self)
    #expect(Set(rows.map(\.id)).count == rows.count, "an id is described twice")
    return Dictionary(rows.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  private static func tables() throws -> [[Row]] {
    let text = try String(
      contentsOf: WordingSources.root.appending(path: "docs/diagnostics.md"), encoding: .utf8)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.split { !$0.hasPrefix("|") }.map { table in
      table.dropFirst(2).map { line in
        let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
        return Row(
          id: cells[0].filter { $0 != "`" }, severity: cells[1], meaning: cells.dropFirst(2).joined())
      }
    }
  }
}

/// The files that say what ids and severities problems have.
enum WordingSources {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The severity of each id: `error`, `warning`, or both where it depends on the problem.
  static func problems() throws -> [String: String] {
    var severities: [String: Set<String>] = [:]
    let sources = root.appending(path: "Sources")
    for name in try FileManager.default.subpathsOfDirectory(atPath: sources.path).sorted() {
      guard name.hasSuffix(".swift") else { continue }
      let text = try String(contentsOf: sources.appending(path: name), encoding: .utf8)
      let warnings = cases(in: block("severity: Severity", of: text)?.split(separator: "\n") ?? [])
      for entry in entries(in: block("id: String", of: text) ?? "") {
        let isWarning = entry.cases.map(warnings.contains)
        if isWarning.contains(true) { severities[entry.id, default: []].insert("warning") }
        if isWarning.contains(false) { severities[entry.id, default: []].insert("error") }
      }
    }
    return severities.mapValues { $0.sorted().joined(separator: " or ") }
  }

  /// The body of a computed property, up to the brace that closes it.
  private static func block(_ declaration: String, of text: String) -> Substring? {
    guard let start = text.range(of: "var \(declaration) {")?.upperBound else { return nil }
    var depth = 1
    let end = text[start...].firstIndex { sign in
      depth += sign == "{" ? 1 : sign == "}" ? -1 : 0
      return depth == 0
    }
    return end.map { text[start..<$0] }
  }

  /// The cases on lines that speak of a warning.
  private static func cases(in lines: [Substring]) -> Set<String> {
    Set(lines.filter { $0.contains(".warning") }.flatMap { caseNames(in: $0) })
  }

  /// The ids of a body, each with the cases that have it.
  private static func entries(in body: Substring) -> [(cases: [String], id: String)] {
    var cases: [String] = []
    var result: [(cases: [String], id: String)] = []
    for line in body.split(separator: "\n") {
      cases += caseNames(in: line)
      guard let match = line.firstMatch(of: /"([a-z0-9]+(?:-[a-z0-9]+)+)"/) else { continue }
      result.append((cases.isEmpty ? ["only"] : cases, String(match.1)))
      cases = []
    }
    return result
  }

  private static func caseNames(in line: Substring) -> [String] {
    line.matches(of: /[ ,(]\.([a-zA-Z0-9]+)/).map { String($0.1) }
  }
}

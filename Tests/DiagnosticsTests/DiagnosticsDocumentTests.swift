import Authoring
import Diagnostics
import Foundation
import Testing

/// Every id that a problem can have is explained, with its severity, and docs/diagnostics.md is made of the
/// explanations.
///
/// The ids are read from the sources, since problems carry values and cannot be listed. With RECORD=1 in the
/// environment the document is written anew; such a run fails.
@Suite struct DiagnosticsDocumentTests {
  private static let path = WordingSources.root.appending(path: "docs/diagnostics.md")
  private static let start = "<!-- What follows is written by DiagnosticsDocumentTests. -->\n\n"

  @Test func everyIDIsExplained() throws {
    let known = try WordingSources.problems()
    #expect(known.count > 50)
    let explained = Explanation.all.map(\.id)
    #expect(Set(known.keys).subtracting(explained) == [], "not explained")
    #expect(Set(explained).subtracting(known.keys) == [], "explained only")
    #expect(Set(explained).count == explained.count, "an id is explained twice")
    for explanation in Explanation.all {
      #expect(explanation.severity.rawValue == known[explanation.id], "\(explanation.id)")
      #expect(explanation.meaning.hasSuffix(".") && explanation.advice.hasSuffix("."), "\(explanation.id)")
      #expect(explanation.wrong.contains { !$0.isHidden }, "\(explanation.id) has no example")
    }
  }

  @Test func documentIsMadeOfTheExplanations() throws {
    let text = try String(contentsOf: Self.path, encoding: .utf8)
    let begin = try #require(text.range(of: Self.start)?.upperBound)
    let expected = ExplanationGroup.manual
    guard text[begin...] != expected else { return }
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try (text[..<begin] + expected).write(to: Self.path, atomically: true, encoding: .utf8)
      Issue.record("recorded anew: look at the difference, and run the tests again without RECORD")
    } else {
      Issue.record("docs/diagnostics.md differs from the explanations; run the tests with RECORD=1")
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

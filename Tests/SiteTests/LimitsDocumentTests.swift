import Diagnostics
import Foundation
import Testing

@testable import Markdown
@testable import Records
@testable import Site
@testable import Templates

/// docs/limits.md has every limit as it is in the sources, in the same order, and says what is said.
///
/// That each is met and diagnosed is held where it is: `SizeLimitTests`, `NestingLimitTests`,
/// `HostileExtensionTests`, `HostileTemplateTests`, `HostileYamlTests` and others.
@Suite struct LimitsDocumentTests {
  private static let limits: [(limit: Int, unit: String, said: String)] = [
    (SiteFolder.sizeLimit >> 20, " MB", "file-too-large"),
    (TemplateLibrary.fileLimit / 1_000_000, " MB", "template-syntax"),
    (SiteFolder.pathLimit, " bytes", "bad-file-name"), (RecordLocation.nameLimit, " bytes", "bad-id"),
    (YamlTree.sizeLimit >> 20, " MB", "yaml-too-large"), (YamlTree.depthLimit, " levels", "yaml-too-deep"),
    (0, "", "yaml-feature"), (YamlTree.listLimit, " entries", "list-too-long"),
    (Finding.idLimit, " bytes", "bad-finding-id"), (Glossary.longestTerm, " bytes", "bad-term"),
    (HTMLWalk.depthLimit, " levels", "nested-too-deeply"), (MarkdownText.linkLimit, "", "too-many-links"),
    (TableSyntax.columnLimit, "", "table-too-large"), (HTMLWalk.paddingLimit, "", "table-too-large"),
    (ListedProblems.limit, "", "more-errors"),
    (ListedProblems.limit, "", "more-warnings"), (TemplateParser.depthLimit, " levels", "template-too-deep"),
    (Compiler.depthLimit, " levels", "template-too-deep"), (Compiler.visitLimit, "", "template-too-deep"),
    (ProgramWriter.operationLimit, "", "template-too-deep"),
    (ProgramWriter.literalLimit / 1_000_000, " MB", "template-too-deep"),
    (TagScanner.delimiterLimit, " characters", "template-syntax"),
    (ToldDiagnostics.limit, "", "510 more are not listed"), (NearNameSearch.limit, "", "no suggestion"),
  ]

  /// The rows of the tables up to the one of the preview, which has a test of its own: limit, and what is said.
  private static func rows() throws -> [String] {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "docs/limits.md")
    let text = try String(contentsOf: file, encoding: .utf8)
    let lines = text.split(separator: "\n").prefix { $0 != "## The preview" }
    return lines.filter { $0.hasPrefix("| ") && !$0.hasPrefix("| What ") }.map { line in
      let cells = line.split(separator: "|").map {
        $0.trimmingCharacters(in: CharacterSet(charactersIn: " `"))
      }
      return cells[1] + ": " + cells[3]
    }
  }

  @Test func everyLimit() throws {
    let expected = Self.limits.map { Self.grouped($0.limit) + $0.unit + ": " + $0.said }
    #expect(try Self.rows() == expected)
  }

  private static func grouped(_ number: Int) -> String {
    String(number).reversed().enumerated().map { ($0 > 0 && $0 % 3 == 0 ? "," : "") + String($1) }.joined()
      .reversed().map { String($0) }.joined()
  }

  /// Numbers in prose, which no table holds.
  @Test func others() {
    #expect(Sitemap.limit == 50_000)
    #expect(Feed.limit == 50)
  }
}

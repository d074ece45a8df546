import Authoring
import Diagnostics
import Foundation
import Testing
import Theme

@testable import Site

/// What `rejoinder explain` calls wrong gives the diagnostic, and what it calls right gives none.
@Suite struct ExplanationTests {
  /// Those whose examples tell of something that a site of a few text files cannot show. Other tests hold them.
  private static let untried: Set = [
    "file-name-case", "file-name-spelling", "file-too-large", "list-too-long", "table-too-large",
    "too-many-links", "yaml-too-large", "not-a-plain-file", "not-utf8", "nul-byte", "site-file-missing",
    "more-errors",
    "more-warnings", "repeated-template", "template-too-deep", "bad-manifest", "bad-output-folder",
    "bad-output-path",
    "changed-meanwhile", "disk-full", "drafts-over-public", "foreign-file", "output-not-exchangeable",
    "output-not-written", "publication-ended", "broken-link", "damaged-cache", "expired-exception",
    "moved-link", "unused-exception", "unverified-link", "removed-id", "reused-id", "silent-edit",
    "unread-revision",
  ]

  @Test func whatIsNotTried() {
    let told = Explanation.all.filter { $0.wrong.contains { $0.place == .situation } }.map(\.id)
    #expect(Set(told) == Self.untried)
  }

  @Test func theSiteHasNothingWrong() async throws {
    #expect(try await ExampleSite([]).said() == [])
    #expect(try await ExampleSite([]).said(byCheck: true) == [])
  }

  @Test(arguments: Explanation.all.filter { !untried.contains($0.id) }.map(\.id))
  func examplesAreTrue(id: String) async throws {
    let explanation = try #require(Explanation.all.first { $0.id == id })
    let isOfPages = ExplanationGroup.pages.explanations.contains { $0.id == id }
    let wrong = try await ExampleSite(explanation.wrong).said(byCheck: isOfPages)
    #expect(Set(wrong.map(\.id)) == [id], "\(wrong.map { "\($0.place.path): \($0.message)" })")
    #expect(wrong.allSatisfy { $0.severity == explanation.severity })
    let right = try await ExampleSite(explanation.right).said(byCheck: isOfPages)
    #expect(right.map { "\($0.place.path): \($0.message)" } == [])
  }
}

/// A small site that the parts of an example are put into.
private struct ExampleSite {
  private var files: [String: String] = [
    "content/organisations/our-branch.md": "---\ntitle: Our branch\n---\n",
    "content/organisations/inspectorate.md": "---\ntitle: The inspectorate\n---\n",
    "content/organisations/force.md": "---\ntitle: The force\ntype: police-force\n---\n",
    "content/topics/custody.md": "---\ntitle: Custody\n---\n",
  ]
  private var front: [String: [(key: String, lines: String)]] = [
    "content/site.yml": keys(
      """
      title: Our answers
      base_url: https://answers.example.org/
      language: en-GB
      timezone: Europe/London
      publisher: our-branch
      labels:
        forms:
          statement: Statement
      """),
    ExamplePart.inspection: keys(
      """
      title: Custody inspection 2024
      inspectorate: inspectorate
      subject: force
      kind: custody
      published: 2024-06
      findings:
        - {id: R1, kind: recommendation, text: Train all staff.}
      """),
    ExamplePart.response: keys(
      """
      title: Branch responds to the custody report
      responder: our-branch
      published: 2024-06-14
      form: statement
      """),
  ]
  private var text = "We welcome the report."

  init(_ parts: [ExamplePart]) {
    for part in parts {
      switch part.place {
      case .frontMatter(let path): add(part.text, to: path)
      case .site: add(part.text, to: "content/site.yml")
      case .text: text = part.text
      case .file(let path): files[path] = part.text + "\n"
      case .situation: break
      }
    }
  }

  /// Puts keys in the place of those of the same names; a key that an example has twice stays twice.
  private mutating func add(_ text: String, to path: String) {
    let new = Self.keys(text)
    front[path, default: []].removeAll { old in new.contains { $0.key == old.key } }
    front[path, default: []] += new
  }

  private static func keys(_ text: String) -> [(key: String, lines: String)] {
    var result: [(key: String, lines: String)] = []
    for line in text.split(separator: "\n") {
      if line.hasPrefix(" "), !result.isEmpty {
        result[result.count - 1].lines += "\n" + line
      } else {
        result.append((String(line.prefix { $0 != ":" }), String(line)))
      }
    }
    return result
  }

  /// What a build of the site says, or a check.
  func said(byCheck isCheck: Bool = false) async throws -> [Diagnostic] {
    let folder = try TemporaryFolder(inMemory: true)
    for (path, contents) in files { try folder.write(contents, to: path) }
    for (path, keys) in front where files[path] == nil {
      let lines = keys.map { $0.lines + "\n" }.joined()
      let body = path == ExamplePart.response ? "\n" + text + "\n" : ""
      try folder.write(path.hasSuffix(".md") ? "---\n\(lines)---\n\(body)" : lines, to: path)
    }
    let options = BuildOptions(
      site: folder.path, output: folder["public"], asOf: .instant(.init(seconds: 1_760_000_000)), jobs: 1,
      theme: DefaultTheme.files.map { ThemeFile(path: $0.path, bytes: $0.bytes) })
    if isCheck { return try await SiteCheck(options).run().diagnostics }
    return try await SiteBuild(options).run().diagnostics
  }
}

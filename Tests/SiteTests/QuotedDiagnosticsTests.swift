import Diagnostics
import Foundation
import Testing
import Theme

@testable import Site

/// Every diagnostic that the documents quote is one that a build says, word for word; `WritingDocumentTests`
/// holds those of docs/writing.md.
///
/// The cases below are small sites with mistakes. A quotation is looked for in what their builds say.
@Suite struct QuotedDiagnosticsTests {
  static let documents =
    ["README.md"] + ["content-format", "templates", "diagnostics", "commands"].map { "docs/\($0).md" }

  /// A site without a mistake.
  static let files = [
    "content/site.yml": """
    title: Our answers
    base_url: https://answers.example.org/
    language: en-GB
    timezone: Europe/London
    publisher: our-branch
    labels:
      forms:
        statement: Statement
    """,
    "content/organisations/our-branch.md": "---\ntitle: Our branch\n---\n",
    "content/organisations/inspectorate.md": "---\ntitle: The inspectorate\n---\n",
    "content/organisations/force.md": "---\ntitle: The force\n---\n",
    "content/inspections/custody-2024.md": inspection("findings_complete: false"),
    "content/responses/branch-2024-custody.md": response("responds_to: custody-2024"),
  ]

  static func inspection(_ more: String, text: String = "") -> String {
    """
    ---
    title: Custody inspection 2024
    inspectorate: inspectorate
    subject: force
    kind: custody
    published: 2024-06
    \(more)
    ---
    \(text)
    """
  }

  static func response(_ more: String) -> String {
    """
    ---
    title: Branch responds to the custody report
    responder: our-branch
    published: 2024-06-14
    form: statement
    \(more)
    ---
    """
  }

  private static let site = "content/site.yml"
  private static let inspection = "content/inspections/custody-2024.md"
  private static let response = "content/responses/branch-2024-custody.md"

  /// What each broken site has in place of the files above.
  static let cases: [[String: String]] = [
    [site: "title: Our answers: a record\n"],
    [site: "title: Our answers\nbase_url: answers.example.org\n"],
    [
      site: files[site, default: ""].replacing(/labels(.|\n)*/, with: "")
        + "glossary:\n  \"AFI \": area for improvement\n"
    ],
    [
      site: files[site, default: ""].replacing(/labels(.|\n)*/, with: "")
        + "feed:\n  tag_authority: Example.org\n  tag_date: 2020-03-03\n"
    ],
    [site: files[site, default: ""] + "\nregimes:\n  act:\n    title: The act\n    unit: weeks\n"],
    [site: files[site, default: ""] + "\nregimes:\n  act:\n    title: The act\n    unit: working-days\n"],
    [
      site: files[site, default: ""]
        + "\nregimes:\n  act: {title: The act, who: local-policing-body, within: 56, unit: days,"
        + " counting: inclusive, from: publication}\n",
      inspection: inspection("regime: act\nanswerable: force"),
    ],
    [
      "content/organisations/inspectorate.md":
        "---\ntitle: The inspectorate\nformer_names:\n"
        + "  - {name: HM Inspectorate of Constabulary, until: 2017-07-19}\n"
        + "  - name: HMIC\n    until: 2017-07-19\n---\n"
    ],
    [
      site: files[site, default: ""].replacing(/labels(.|\n)*/, with: "")
        + "\nmoved_addresses:\n  - from: https://www.example.org/\n    to: https://www.example.org/new/\n"
    ],
    [
      site: files[site, default: ""] + "\nscales:\n  four-grade:\n    title: Four grades\n"
        + "    grades: [outstanding, good, requires-improvement, inadequate]\n    ungraded: not-graded\n"
        + "    until: 2021\n",
      inspection: inspection(
        "grades:\n  - area: custody\n    grade: adequate\n    scale: four-grade"),
    ],
    [response: response("respond_to: custody-2024")],
    [response: "---\ntitle: Branch responds\nresponder: our-branch\npublished: 2024-06-14\n---\n"],
    [response: response("draft: yes")],
    [response: response("aliases: [old place, /news/?p=3]")],
    [response: response("corrections:\n  - date: 2024-03/2024-04\n    text: The name was misspelt.")],
    [response: response("withdrawn: {date: 2026-03, reason: It named a person by mistake.}")],
    [response: response("topics: [our-branch]")],
    [
      response: response(
        "responds_to: custody-2024\nanswers:\n  - finding: custody-2024#R2\n    answer: accepted")
    ],
    [response: response("responds_to: [custody-2042]")],
    [inspection: inspection("findings:\n  - id: 1\n    kind: recommendation\n    text: Train.")],
    [
      inspection: inspection(
        "findings:\n  - id: R1\n    kind: recommendation\n    text: Train.\n    history:\n"
          + "      - axis: done\n        status: completed")
    ],
    [
      inspection: inspection(
        "findings_complete: false", text: "\nRead [the report](Custody-report.pdf)."),
      "content/inspections/custody-report.pdf": "%PDF",
    ],
    [
      inspection: inspection(
        "findings:\n  - id: R1\n    kind: recommendation\n"
          + "    text: \"See [the answer](response:branch-2024-custody).\""),
      response: response("draft: true"),
    ],
    [
      "content/responses/gmpf-2020-iops.md":
        "---\ntitle: Federation responds\nsummary: Eleven points.\nresponder: our-branch\n\n"
        + "published: 3 March 2020\nform: news-release\n---\n"
    ],
    [
      "content/responses/gmpf-2020-iops.md":
        "---\ntitle: Federation responds\nsummary: Eleven points.\nresponder: our-branch\n\n"
        + "published: 2020-03-03\nform: statment\n---\n"
    ],
    [
      "templates/response.html": "{{<layout}}\n{{$main}}\n<h1>{{record.titel}}</h1>\n{{/main}}\n{{/layout}}\n"
    ],
    [
      "templates/response.html":
        "{{<layout}}\n{{$main}}\n<p><a href=\"/responses/{{record.id}}/\">{{record.title}}</a></p>\n{{/main}}\n{{/layout}}\n"
    ],
  ]

  /// What the builds of all cases say, one diagnostic after the other.
  private static func said() async throws -> [String] {
    var said: [String] = []
    for files in [[:]] + cases {
      let folder = try TemporaryFolder()
      for (path, contents) in Self.files.merging(files, uniquingKeysWith: { $1 }) {
        try folder.write(contents, to: path)
      }
      let options = BuildOptions(
        site: folder.path, output: folder["public"], asOf: .instant(.init(seconds: 1_760_000_000)), jobs: 1,
        theme: DefaultTheme.files.map { ThemeFile(path: $0.path, bytes: $0.bytes) })
      let report = try await SiteBuild(options).run()
      #expect(files.isEmpty == report.diagnostics.isEmpty, "\(files) \(report.diagnostics)")
      let text = TextReport { SiteSource.bytes(of: $0, site: folder.path) }
      said += report.diagnostics.map { text.text(of: [$0]) }
    }
    return said
  }

  /// The diagnostics that a document quotes in fenced blocks.
  private static func quotations(in document: String) throws -> [String] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let text = try String(contentsOf: root.appending(path: document), encoding: .utf8)
    return text.split(separator: "\n```\n").compactMap { block in
      guard id(of: block) != nil else { return nil }
      let lines = block.split(separator: "\n").filter { !$0.hasSuffix("nothing was published") }
      return lines.map { $0 + "\n" }.joined()
    }
  }

  private static func id(of text: some StringProtocol) -> String? {
    let line = String(text.prefix { $0 != "\n" })
    return line.firstMatch(of: /: (?:error|warning): .*\[([a-z0-9-]+)\]$/).map { String($0.1) }
  }

  @Test func everyQuotationIsTrue() async throws {
    let said = try await Self.said() + [PastSite.quoted()]
    var count = 0
    for document in Self.documents {
      for quotation in try Self.quotations(in: document) {
        count += 1
        if said.contains(quotation) { continue }
        let near = said.filter { Self.id(of: $0) == Self.id(of: quotation) }
        Issue.record(
          "\(document) quotes\n\(quotation)but what is said is\n\(near.joined(separator: "or\n"))")
      }
    }
    #expect(count > 15)
  }
}

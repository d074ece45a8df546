import Diagnostics
import Foundation
import Records
import Testing

@testable import Site

/// A site beside what it was, and what is said of the difference.
struct PastSite {
  /// The files at first, by their paths below `content/`.
  static let files: [String: String] = [
    "organisations/port.md": "---\ntitle: Port\n---\n",
    "inspections/docks.md": """
    ---
    title: Inspection of the docks
    inspectorate: port
    subject: port
    kind: dock
    published: 2020-03-03
    findings:
      - id: R1
        kind: recommendation
        text: Grease every winch before winter.
      - {id: R2, kind: recommendation, text: Count the ropes each month.}
    ---

    What the inspectors saw.
    """,
    "responses/answer.md": """
    ---
    title: Our answer on the docks
    summary: What we think of it.
    responder: port
    responds_to: docks
    published: 2020-04-05
    form: letter
    answers:
      - finding: docks#R1
        answer: accepted
        action: We buy grease.
    ---

    We welcome the report
    and its *many* words.

    We thank all who worked on it.
    """,
  ]

  private var old = files
  private var new = files
  var revision = "REV"
  /// When the old files were committed.
  var moment = "2023-01-01T00:00Z"
  var asOf = "2024-01-01"

  /// Puts a file in place of one that was there, or beside them.
  mutating func was(_ path: String, _ text: String?) { old[path] = text }
  mutating func isNow(_ path: String, _ text: String?) { new[path] = text }

  /// Replaces a text that stands once in a file.
  mutating func edit(_ path: String, _ text: String, _ other: String) throws {
    let file = try #require(new[path])
    try #require(file.components(separatedBy: text).count == 2, "\(text)")
    new[path] = file.replacing(text, with: other)
  }

  /// What a check says of the site as it is now.
  func said() async throws -> String {
    let site = try MiniSite([:], publisher: false)
    for (path, text) in new { try site.add(path, text) }
    let past = PastFiles(
      revision: revision, moment: try #require(Instant(parsing: moment)),
      files: old.map { ContentFile(path: "content/" + $0.key, bytes: Array($0.value.utf8)) }
        .sorted { $0.path < $1.path })
    return try await Self.said(site, since: past, asOf: asOf)
  }

  /// What the manual quotes.
  static func quoted() async throws -> String {
    var site = PastSite()
    site.revision = "HEAD~1"
    let text =
      "---\n{title: Our answer, responder: port, published: 2020, form: letter}\n---\n\nWe accept all findings.\n"
    site.was("responses/our-answer.md", text)
    site.isNow("responses/our-answer.md", text.replacing("all findings", with: "most of the findings"))
    return try await site.said()
  }

  static func said(_ site: MiniSite, since past: PastFiles, asOf: String = "2024-01-01") async throws
    -> String
  {
    let options = BuildOptions(
      site: site.folder.path, output: "", asOf: try #require(BuildOptions.AsOf(asOf)), jobs: 2,
      theme: RealSite.theme)
    let report = try await SiteCheck(options, since: past).run()
    // Whether something links to a page is not what this is about.
    let diagnostics = report.diagnostics.filter { $0.id != "unlinked-page" }
    return TextReport { SiteSource.bytes(of: $0, site: site.folder.path) }.text(of: diagnostics)
  }
}

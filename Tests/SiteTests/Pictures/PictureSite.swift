import Foundation

/// Sites whose pages are nothing but their pictures.
enum PictureSite {
  static func inspection(_ id: String, _ published: String, more: String = "") -> (String, String) {
    (
      "inspections/\(id).md",
      "---\n{title: Report \(id), inspectorate: crown, subject: port, kind: dock, published: \(published)\(more)}\n---\n"
    )
  }

  static func response(_ id: String, _ published: String, to: String, by: String = "port") -> (String, String)
  {
    (
      "responses/\(id).md",
      "---\n{title: Answer \(id), responder: \(by), responds_to: [\(to)], published: \(published), form: letter}\n---\n"
    )
  }

  static func event(_ id: String, _ date: String, title: String = "An event") -> (String, String) {
    ("events/\(id).md", "---\n{title: \(title), date: \(date), organisations: [port]}\n---\n")
  }

  static func site(_ files: [(String, String)]) throws -> MiniSite {
    let site = try MiniSite(["organisations/crown.md": "---\n{title: Crown & Co, short: C&C}\n---\n"])
    for (path, text) in files { try site.add(path, text) }
    return site
  }

  /// The picture on a page of the timeline.
  static func picture(_ files: [(String, String)], on page: String = "timeline") async throws -> String {
    let site = try site(files)
    let timeline = "{{#timeline.picture}}{{{timeline.picture}}}{{/timeline.picture}}"
    let theme = DumpTheme.files(with: "timeline.html", timeline)
    try await site.build(asOf: "2026-01-01", theme: theme)
    return try site.output(page + "/index.html")
  }

  /// The small picture on the page of an inspection.
  static func thread(_ files: [(String, String)], on id: String) async throws -> String {
    let site = try site(files)
    let theme = DumpTheme.files(with: "inspection.html", "{{{inspection.picture}}}")
    try await site.build(asOf: "2026-01-01", theme: theme)
    return try site.output("inspections/\(id)/index.html")
  }

  /// How often a text stands in another.
  static func count(_ part: String, in text: String) -> Int { text.components(separatedBy: part).count - 1 }
}

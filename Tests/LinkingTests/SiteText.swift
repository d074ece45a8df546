import Diagnostics
import Testing

@testable import Linking
@testable import Records

/// A site given as text, linked as of the end of 2020.
struct SiteText {
  private(set) var files: [String: String] = [:]
  /// The files beside the records, of which only the names count here.
  var attachments: [AttachedFile] = []

  /// Three organisations, on whom the shorthands below rest, and whatever is given by path.
  init(_ files: [String: String] = [:]) {
    for id in ["fed", "gmp", "hmic"] { add(.organisation, id) }
    self.files.merge(files) { _, new in new }
  }

  static let configuration = """
    title: Test
    base_url: https://e.x/
    language: en-GB
    timezone: Europe/London
    publisher: fed

    """

  /// Adds a record; `lines` come first in its front matter, then what its kind needs besides.
  mutating func add(_ kind: RecordKind, _ id: String, _ lines: String = "", body: String = "") {
    let needed: [String] =
      switch kind {
      case .inspection: ["inspectorate: hmic", "subject: gmp", "kind: thematic", "published: 2020-03-03"]
      case .response: ["responder: fed", "published: 2020-03-04", "form: statement"]
      case .event: ["date: 2020-03-05"]
      case .organisation, .topic, .page: []
      }
    let given = lines.split(separator: "\n").map(String.init)
    let keys = Set(given.map { $0.prefix { $0 != ":" } })
    let rest = (["title: \(id)"] + needed).filter { !keys.contains($0.prefix { $0 != ":" }) }
    files["content/\(kind.folder)/\(id).md"] =
      "---\n" + (given + rest).joined(separator: "\n") + "\n---\n" + body
  }

  /// The records in the order of their paths; what is wrong with one alone is a mistake of the test.
  func records(_ site: SiteConfiguration? = nil) throws -> [Record] {
    try files.sorted { $0.key < $1.key }.map { path, text in
      let file = ContentFile(path: path, bytes: Array(text.utf8))
      let record = Record.read(file, settings: site?.reading ?? .plain)
      try #require(record.diagnostics == [], "\(path)")
      return try #require(record.value)
    }
  }

  static func configuration(_ text: String) throws -> SiteConfiguration {
    let site = SiteConfiguration.read(Array(text.utf8))
    try #require(site.diagnostics == [])
    return try #require(site.value)
  }

  /// Links the records as of a moment.
  func link(
    site text: String = Self.configuration, asOf: String = "2020-12-31T12:00Z",
    today: String = "2020-12-31", showsHidden: Bool = false
  ) throws -> Diagnosed<Timeline> {
    let site = try Self.configuration(text)
    let visibility = Visibility(
      asOf: try #require(Instant(parsing: asOf)),
      today: try #require(try PartialDate(parsing: Array(today.utf8)[...]).exact),
      showsHidden: showsHidden)
    return Timeline.link(
      try records(site), attachments: attachments, site: site, visibility: visibility)
  }

  /// Everything that is wrong between the records, as a person reads it.
  func report(
    site text: String = Self.configuration, asOf: String = "2020-12-31T12:00Z",
    today: String = "2020-12-31", showsHidden: Bool = false
  ) throws -> String {
    let linked = try link(site: text, asOf: asOf, today: today, showsHidden: showsHidden)
    let report = TextReport { path in
      (path == SiteConfiguration.path ? text : files[path]).map { Array($0.utf8) }
    }
    return report.text(of: linked.diagnostics.inOrder())
  }
}

import Linking
import Records

/// Where everything of a site is published.
struct Addresses: Sendable {
  /// Where the site is published.
  let base: BaseURL
  /// The path of each record's page, such as `/inspections/x/`, by position in the timeline.
  private let paths: [String]
  /// The same under the base path.
  private let urls: [String]
  /// The path of what is left of each withdrawn record, by position.
  private let withdrawnPaths: [String]

  init(of timeline: Timeline, base: BaseURL) {
    let records = timeline.records
    self.base = base
    withdrawnPaths = timeline.withdrawn.map { Self.path(of: $0.kind, id: $0.id) }
    paths = records.map { Self.path(of: $0.kind, id: $0.id) }
    urls = paths.map(base.address)
  }

  /// A record's path comes from its kind and id alone, so that it outlives every edit.
  static func path(of kind: RecordKind, id: String) -> String {
    guard kind == .page else { return "/\(kind.folder)/\(id)/" }
    if id == "index" { return "/" }
    return id.hasSuffix("/index") ? "/" + id.dropLast(5) : "/\(id)/"
  }

  /// The path of a record's page from the site's root.
  func path(of index: RecordIndex) -> String { paths[index.position] }

  /// The address of a record's page, for links.
  func url(of index: RecordIndex) -> String { urls[index.position] }

  /// The path of the page that says that a record is withdrawn: the one that the record had.
  func path(of index: WithdrawnIndex) -> String { withdrawnPaths[index.position] }

  /// The address of a file beside the records, for links.
  func url(of attachment: AttachedFile) -> String {
    base.address(ofPath: PercentCoding.encoded(path: attachment.address))
  }

  /// The address of a path of the site, for links.
  func url(ofPath path: String) -> String { base.address(ofPath: path) }

  /// The whole address of a path of the site.
  func absolute(_ path: String) -> String { base.origin + base.address(ofPath: path) }

  /// The path of one page of a long list, from 1.
  static func path(_ path: String, part: Int) -> String { part == 1 ? path : "\(path)page/\(part)/" }
}

extension Record {
  /// Whether it is the text of the home page; an inspection that is called `index` is like any other.
  var isHomeText: Bool { kind == .page && id == "index" }
}

extension WithdrawnRecord {
  /// Whether it was the text of the home page, which is there without it.
  var isHomeText: Bool { kind == .page && id == "index" }
}

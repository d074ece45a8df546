import Diagnostics
import Linking
import Records

/// One file of the site that is to be made.
struct PlannedOutput: Sendable {
  /// The path from the site's root, as a link has it: `/timeline/`, `/feed.atom`.
  let path: String
  /// The file's path within the output folder.
  let file: String
  /// What is in it.
  let content: Content
  /// What asks for it.
  let origin: Origin

  enum Content: Sendable {
    case home
    /// The page of a record; long ones have several parts, from 1.
    case record(RecordIndex, part: Int)
    /// The page that says that a record is withdrawn, in place of its own.
    case withdrawn(WithdrawnIndex)
    case list(RecordKind, part: Int)
    case timeline(part: Int)
    case year(Int, part: Int)
    /// The register, whole or filtered.
    case register(ListFilter?, part: Int)
    /// The list of findings, whole or filtered.
    case findings(ListFilter?, part: Int)
    /// What is due.
    case deadlines
    case diary
    /// A month of the diary, by its position among those that have entries.
    case month(Int)
    case calendar(DiaryCalendar)
    /// All corrections; a long list has several parts, from 1.
    case corrections(part: Int)
    case notFound
    /// The page that explains the open data.
    case dataDictionary
    /// A file of the open data.
    case data(DataFile)
    /// The page of the search.
    case search
    /// A file that the search loads.
    case searchFile(SearchFile)
    /// A page that leads on to another path.
    case redirect(Forwarding)
    case feed(Feed, Feed.Format)
    case sitemap(part: Int)
    case sitemapIndex
    case robots
    /// What a host sends with each file.
    case headers
    /// Which addresses a host redirects.
    case redirects
    /// The configuration of a server.
    case host(HostConfiguration)
    case asset(Int)
    /// A file beside the records, copied.
    case attachment(AttachmentIndex)
  }

  /// What asks for an output.
  enum Origin: Hashable, Sendable {
    /// A place in a file of the site.
    case file(Place)
    /// Rejoinder itself, as a phrase: `the list of inspections`.
    case builtIn(String)
  }

  init(path: String, content: Content, origin: Origin) {
    self.path = path
    file = Self.file(of: path)
    self.content = content
    self.origin = origin
  }

  /// A file for the host, whose name has no extension.
  init(forHost path: String, content: Content, origin: Origin) {
    self.path = path
    file = String(path.dropFirst())
    self.content = content
    self.origin = origin
  }

  /// Whether something on the page depends on the day on which it is read.
  var changesByDay: Bool { if case .month = content { true } else { false } }

  /// A file beside the records. Its path is not percent-encoded.
  init(_ attachment: AttachedFile, at index: AttachmentIndex) {
    path = attachment.address
    file = String(attachment.address.dropFirst())
    content = .attachment(index)
    origin = .file(Place(path: attachment.path))
  }

  /// The file that a server gives for a path. A last part without a dot, as in an old address
  /// `/news/story`, is a folder: a file without an extension would be offered as a download.
  private static func file(of path: String) -> String {
    let name = path.utf8.suffix(from: path.utf8.lastIndex(of: UInt8(ascii: "/")) ?? path.startIndex)
    if name.count == 1 { return path.dropFirst() + "index.html" }
    return name.contains(UInt8(ascii: ".")) ? String(path.dropFirst()) : path.dropFirst() + "/index.html"
  }
}

extension PlannedOutput.Origin {
  /// The origin in words.
  var phrase: String {
    switch self {
    case .file(let place): place.path
    case .builtIn(let phrase): phrase
    }
  }
}

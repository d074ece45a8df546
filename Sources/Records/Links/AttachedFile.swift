/// A file beside the records to which texts may link: a PDF, an image.
public struct AttachedFile: Hashable, Sendable {
  /// The file, relative to the site's folder: `content/inspections/report.pdf`.
  public let path: String
  /// The path under which it is published, not percent-encoded: `/inspections/report.pdf`. It outlives
  /// every edit of the file.
  public let address: String
  /// Whether something is wrong with the file that is reported there; links to it are not wrong.
  public let isRefused: Bool

  /// The folder of all that is published.
  static let folder = "content/"

  /// The file at a path below `content/`. As pages lose their folder in addresses, so do the files
  /// beside them.
  public init(path: String, isRefused: Bool = false) {
    let pages = Self.folder + RecordKind.page.folder + "/"
    let prefix = path.utf8.starts(with: pages.utf8) ? pages : Self.folder
    (self.path, self.isRefused) = (path, isRefused)
    address = "/" + String(Substring(path.utf8.dropFirst(prefix.utf8.count)))
  }

  /// Its name: `report.pdf`.
  public var name: Substring { Self.name(of: path) }

  /// The ending of its name, without the dot: `pdf`; empty where there is none.
  public var ending: Substring {
    let name = name
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) else { return "" }
    return name[name.utf8.index(after: dot)...]
  }

  /// Which kind of image it is, by its name; nil for other files.
  public var imageFormat: ImageFormat? { ImageFormat(ending: ending) }

  /// The last part of a path.
  public static func name(of path: String) -> Substring {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return path[...] }
    return path[path.utf8.index(after: slash)...]
  }
}

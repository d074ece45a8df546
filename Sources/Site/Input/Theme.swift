import Templates

/// One file of a theme: a template, or an asset below `assets/`.
public struct ThemeFile: Hashable, Sendable {
  /// The path below `templates/`, such as `layout.html` or `assets/site.css`.
  public let path: String
  /// The file's bytes.
  public let bytes: [UInt8]
  /// Whether the site has brought it, or Rejoinder.
  let isOwn: Bool

  /// Where the built-in files are said to be in diagnostics.
  public static let builtInPrefix = "built-in/templates/"

  /// A file of the built-in theme.
  public init(path: String, bytes: [UInt8]) {
    self.init(path: path, bytes: bytes, isOwn: false)
  }

  init(path: String, bytes: [UInt8], isOwn: Bool) {
    self.path = path
    self.bytes = bytes
    self.isOwn = isOwn
  }

  /// The file for diagnostics.
  var source: String { (isOwn ? "templates/" : Self.builtInPrefix) + path }
}

/// The templates and assets of a site: its own over the built-in ones, file by file.
struct Theme: Hashable, Sendable {
  let templates: [TemplateFile]
  let assets: [ThemeFile]

  /// A file of `own` replaces the built-in one of the same path.
  init(builtIn: [ThemeFile], own: [ThemeFile]) {
    let replaced = Set(own.map(\.path))
    let files = builtIn.filter { !replaced.contains($0.path) } + own
    var templates: [TemplateFile] = []
    var assets: [ThemeFile] = []
    for file in files {
      if file.path.hasPrefix("assets/") {
        assets.append(file)
      } else if file.path.hasSuffix(".html") {
        templates.append(
          TemplateFile(
            name: String(file.path.dropLast(5)), path: file.source, bytes: file.bytes))
      }
    }
    self.templates = templates.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    self.assets = assets.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }
}

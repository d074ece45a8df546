/// A template as it stands on disk.
public struct TemplateFile: Hashable, Sendable {
  /// The name by which templates and pages refer to it, such as `partials/row`.
  public let name: String
  /// The file, relative to the site's folder, for diagnostics.
  public let path: String
  /// Its contents, which ought to be UTF-8.
  public let bytes: [UInt8]

  /// A template of this name with these contents.
  public init(name: String, path: String, bytes: [UInt8]) {
    self.name = name
    self.path = path
    self.bytes = bytes
  }
}

/// The text of files of a site, for those who report on it.
public enum SiteSource {
  /// The bytes of a file, by its path relative to the site's folder; nil when it cannot be read.
  public static func bytes(of path: String, site: String) -> [UInt8]? {
    guard case .bytes(let bytes) = try? SiteFolder(path: site).read(path) else { return nil }
    return bytes
  }
}

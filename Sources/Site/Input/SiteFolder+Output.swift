#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension SiteFolder {
  /// Whether publishing to `output` would exchange files that the site is made from: the folder is the
  /// site's own, holds it, or lies in its content or templates.
  func isBelow(_ output: String) -> Bool {
    guard let output = Self.realPath(output) ?? Self.realPathOfNew(output) else { return false }
    let sources = [path, path + "/content", path + "/templates"].compactMap(Self.realPath)
    guard let site = sources.first else { return false }
    return (site + "/").hasPrefix(output == "/" ? output : output + "/")
      || sources.dropFirst().contains { (output + "/").hasPrefix($0 + "/") }
  }

  /// The path that a folder will have which is not there yet.
  private static func realPathOfNew(_ path: String) -> String? {
    let parts = path.split(separator: "/")
    guard let name = parts.last else { return nil }
    let parent = (path.hasPrefix("/") ? "/" : "./") + parts.dropLast().joined(separator: "/")
    return realPath(parent).map { ($0 == "/" ? "" : $0) + "/" + name }
  }

  /// The path without symbolic links (realpath(3)); nil when there is nothing.
  private static func realPath(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }
}

/// A file of the theme that is published as it is, under a name that changes with its bytes, so that
/// a browser may keep it for ever.
struct Asset: Sendable {
  /// The path as templates write it: `/assets/site.css`.
  let path: String
  /// The path under which it is published: `/assets/site.0123456789abcdef.css`.
  let publishedPath: String
  let bytes: [UInt8]

  init(_ file: ThemeFile) {
    path = "/" + file.path
    bytes = file.bytes
    let digest = file.bytes.withUnsafeBytes { Digest64(of: $0) }.hexadecimal
    let name = file.path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else {
      publishedPath = path + "." + digest
      return
    }
    publishedPath = path.dropLast(name[dot...].count) + "." + digest + name[dot...]
  }
}

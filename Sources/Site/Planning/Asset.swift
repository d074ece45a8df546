import Diagnostics

/// A file of the theme that is published as it is, under a name that changes with its bytes, so that
/// a browser may keep it for ever.
struct Asset: Sendable {
  /// The path as templates write it: `/assets/site.css`.
  let path: String
  /// The path under which it is published: `/assets/site.0123456789abcdef.css`.
  let publishedPath: String
  let bytes: [UInt8]
  /// The file for diagnostics.
  let source: String

  /// The assets of a theme.
  ///
  /// What a style sheet looks like depends on the files that it names, so its own published name
  /// changes when any of them does.
  static func all(_ files: [ThemeFile]) -> [Asset] {
    let digests = files.map { file in file.bytes.withUnsafeBytes { Digest64(of: $0) }.hexadecimal }
    let together = Array(digests.joined().utf8)
    return zip(files, digests).map { file, digest in
      let isStyle = file.path.hasSuffix(".css")
      let styleDigest = (together + file.bytes).withUnsafeBytes { Digest64(of: $0) }.hexadecimal
      return Asset(file, digest: isStyle ? styleDigest : digest)
    }
  }

  private init(_ file: ThemeFile, digest: String) {
    path = "/" + file.path
    bytes = file.bytes
    source = file.source
    let name = file.path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else {
      publishedPath = path + "." + digest
      return
    }
    publishedPath = path.dropLast(name[dot...].count) + "." + digest + name[dot...]
  }
}

extension Asset {
  private var isStyleSheet: Bool { path.hasSuffix(".css") }

  /// The bytes to publish: a style sheet has its addresses rewritten.
  func published(_ known: KnownAddresses) -> [UInt8] {
    guard isStyleSheet else { return bytes }
    return StyleSheet(bytes).rewritten { address in
      sitePath(of: address).flatMap { site in known.url(ofPath: site.path).map { $0 + site.rest } }
    }
  }

  /// The addresses of a style sheet that lead nowhere.
  func diagnostics(_ known: KnownAddresses) -> [Diagnostic] {
    guard isStyleSheet else { return [] }
    let style = StyleSheet(bytes)
    return style.addresses.compactMap { address in
      guard let path = sitePath(of: address.text)?.path, known.url(ofPath: path) == nil else { return nil }
      return Place(path: source, mark: style.mark(of: address))
        .reports(SiteProblem.unknownAddress(path, near: Array(known.paths)))
    }
  }

  /// The path on the site of an address in this style sheet, and what follows it (`#icon`); nil for an
  /// address that leads off the site, such as `https:` or `data:`.
  private func sitePath(of address: String) -> (path: String, rest: String)? {
    let path = address.prefix { $0 != "#" && $0 != "?" }
    guard !path.isEmpty, !path.hasPrefix("//"), !path.contains(":") else { return nil }
    let rest = String(address.dropFirst(path.count))
    if path.hasPrefix("/") { return (String(path), rest) }
    var parts = self.path.split(separator: "/").dropLast().map(String.init)
    for part in path.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(String(part)) }
    }
    return ("/" + parts.joined(separator: "/"), rest)
  }
}

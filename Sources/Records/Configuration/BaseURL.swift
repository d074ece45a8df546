/// The address at which a site is published: `https://example.org/sub/`.
public struct BaseURL: Hashable, Sendable {
  /// Scheme, host and port: `https://example.org`.
  public let origin: String
  /// The path, with a `/` at both ends: `/sub/`, or `/`.
  public let path: String

  /// Reads an address; nil when it is not absolute or has a query or a fragment.
  public init?(_ text: String) {
    guard WebAddress.isAbsolute(text), !text.contains("?"), !text.contains("#"),
      let scheme = text.range(of: "://")
    else { return nil }
    let rest = text[scheme.upperBound...]
    let host = rest.prefix { $0 != "/" }
    origin = text[..<scheme.upperBound].lowercased() + host
    let path = rest.dropFirst(host.count).split(separator: "/").joined(separator: "/")
    self.path = path.isEmpty ? "/" : "/" + path + "/"
  }

  /// The whole address, with a `/` at its end.
  public var text: String { origin + path }

  /// The host alone, without scheme and port: `example.org`.
  public var host: String {
    let authority = origin.split(separator: "/").last ?? ""
    guard let colon = authority.lastIndex(of: ":"), !authority[colon...].contains("]") else {
      return String(authority)
    }
    return String(authority[..<colon])
  }

  /// The address within the origin of a path that begins with `/`: `/sub/about/` of `/about/`.
  public func address(ofPath path: String) -> String { self.path + path.dropFirst() }
}

extension String {
  /// The first place where `other` stands.
  fileprivate func range(of other: String) -> Range<String.Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(other) { return start..<index(start, offsetBy: other.count) }
      formIndex(after: &start)
    }
    return nil
  }
}

/// What an address asks which host for: the address without its fragment, in the form in which it is sent.
///
/// The parts are those of RFC 3986, section 3. Only `http:` and `https:` addresses are any.
struct WebLocation: Hashable, Sendable {
  /// The address as it is sent: scheme and host in small letters, a path, no fragment, and whatever may not stand
  /// in an address percent-encoded.
  let address: String
  /// The host with its port, if one is written. Requests to it wait for each other.
  let authority: String
  /// The path with its query.
  let path: String
  /// Scheme and host: what a failure to connect is about.
  var origin: String { String(decoding: address.utf8.dropLast(path.utf8.count), as: UTF8.self) }
  /// The host alone.
  var host: String { String(Self.host(of: authority[...])) }

  /// Whether the host is a number, which nobody has to look up.
  var isNumber: Bool { host.hasPrefix("[") || host.utf8.allSatisfy { "0123456789.".utf8.contains($0) } }

  /// Reads an address; nil when it has another scheme, no host, or a port that is none.
  init?(_ text: String) {
    let whole = text.prefix { $0 != "#" }
    guard let colon = whole.firstIndex(of: ":") else { return nil }
    let scheme = whole[..<colon].lowercased()
    guard scheme == "https" || scheme == "http", whole[colon...].hasPrefix("://") else { return nil }
    let rest = whole[colon...].dropFirst(3)
    let end = rest.firstIndex { $0 == "/" || $0 == "?" } ?? rest.endIndex
    let authority = rest[..<end].lowercased()
    guard Self.isAuthority(authority) else { return nil }
    let path = Self.encoded(rest[end...])
    self.authority = authority
    self.path = path.hasPrefix("/") ? path : "/" + path
    address = scheme + "://" + authority + self.path
  }

  private static func isAuthority(_ text: String) -> Bool {
    let signs = text.unicodeScalars
    guard
      signs.allSatisfy({ $0.value > 0x20 && $0.value != 0x7F && !"\"<>\\^`{|}@".unicodeScalars.contains($0) })
    else { return false }
    let host = host(of: text[...])
    let port = text.utf8.dropFirst(host.utf8.count)
    guard !host.isEmpty, host != "." else { return false }
    return port.isEmpty
      || port.dropFirst().allSatisfy { (0x30...0x39).contains($0) }
        && (UInt16(String(Substring(port.dropFirst()))) ?? 0) > 0
  }

  /// An authority without its port; an IPv6 address stands in brackets.
  private static func host(of authority: Substring) -> Substring {
    guard let colon = authority.lastIndex(of: ":"), !authority[colon...].contains("]") else {
      return authority
    }
    return authority[..<colon]
  }

  /// A path with all percent-encoded that may not stand there.
  private static func encoded(_ path: Substring) -> String {
    var result = ""
    for byte in path.utf8 {
      if byte <= 0x20 || byte >= 0x7F || "\"<>\\^`{|}".utf8.contains(byte) {
        let digits = String(byte, radix: 16, uppercase: true)
        result += digits.utf8.count == 1 ? "%0" + digits : "%" + digits
      } else {
        result.unicodeScalars.append(Unicode.Scalar(byte))
      }
    }
    return result
  }
}

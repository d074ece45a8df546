/// Whether a request may be answered, by the name of the host that it was sent to.
///
/// A page elsewhere can give its own name the address of this machine, and its script could then read what
/// is served here. So only names that always mean this machine are answered.
struct HostCheck: Sendable {
  /// Whether every name is answered, since the writer has named the address to listen on.
  let allowsAny: Bool

  /// Whether requests for this host, as the `Host` header has it, are answered.
  func allows(_ host: String) -> Bool {
    allowsAny || Self.isLocal(Self.name(of: host).lowercased())
  }

  /// The host without its port.
  private static func name(of host: String) -> Substring {
    if host.hasPrefix("["), let end = host.firstIndex(of: "]") {
      let rest = host[host.index(after: end)...]
      return isPort(rest) ? host[...end] : ""
    }
    guard let colon = host.firstIndex(of: ":") else { return host[...] }
    return isPort(host[colon...]) ? host[..<colon] : ""
  }

  /// Whether it is empty, or a colon with digits.
  private static func isPort(_ text: Substring) -> Bool {
    text.isEmpty || text.first == ":" && text.utf8.dropFirst().allSatisfy { (0x30...0x39).contains($0) }
  }

  /// RFC 6761, section 6.3: `localhost` and all names below it mean this machine; RFC 1122: so does 127/8.
  private static func isLocal(_ name: String) -> Bool {
    if name == "localhost" || name.hasSuffix(".localhost") || name == "[::1]" { return true }
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 4, parts[0] == "127" else { return false }
    return parts.allSatisfy { part in
      (1...3).contains(part.utf8.count) && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
        && UInt8(part) != nil
    }
  }
}

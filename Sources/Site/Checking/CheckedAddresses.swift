import Linking
import Records

/// What is at each address of a site that is made.
struct CheckedAddresses: Sendable {
  /// What an address leads to.
  enum Target: Equatable {
    /// An output, by its position, and perhaps a part of it.
    case output(Int, fragment: String?)
    /// What no check can know of: another host, or the page of a file that has errors.
    case elsewhere
    case nothing
  }

  let base: BaseURL
  private let outputs: [PlannedOutput]
  private let positions: [String: Int]
  private let unread: Set<String>

  init(_ outputs: [PlannedOutput], _ site: PlannedSite, unread: [UnreadRecord]) {
    base = site.plan.addresses.base
    self.outputs = outputs
    self.unread = Set(unread.map { Addresses.path(of: $0.kind, id: $0.id) })
    var positions: [String: Int] = [:]
    positions.reserveCapacity(outputs.count * 2)
    for (position, output) in outputs.enumerated() {
      for path in [output.path, "/" + output.file] {
        positions[PercentCoding.decoded(path) ?? path] = position
      }
    }
    self.positions = positions
  }

  /// Whether browsers that keep to the security policy load what an address names.
  func isOwn(_ address: String) -> Bool {
    if address.hasPrefix(base.origin + "/") || address == base.origin { return true }
    return !address.hasPrefix("//") && !Self.hasScheme(address)
  }

  /// The address of another site that one on a page names, with its scheme; nil when it names anything else.
  func external(_ address: String) -> String? {
    let address = address.hasPrefix("//") ? String(base.origin.prefix { $0 != "/" }) + address : address
    let isOfWeb = ["http://", "https://"].contains { address.prefix($0.count).lowercased() == $0 }
    return isOfWeb && !address.hasPrefix(base.origin + base.path) && address != base.origin ? address : nil
  }

  /// What an address on the page of an output leads to.
  func target(of address: String, from page: Int) -> Target {
    var rest = address[...]
    if rest.hasPrefix(base.origin + base.path) {
      rest = rest.dropFirst(base.origin.count)
    } else if rest.hasPrefix("//") || Self.hasScheme(address) {
      return .elsewhere
    }
    let hash = rest.firstIndex(of: "#")
    let fragment = hash.map { String(rest[$0...].dropFirst()) }.flatMap {
      $0.isEmpty || $0 == "top" ? nil : $0
    }
    if let hash { rest = rest[..<hash] }
    let isWholePage = rest.isEmpty
    rest = rest.prefix { $0 != "?" }
    if rest.isEmpty {
      return isWholePage || hash == nil || address.hasPrefix("?")
        ? .output(page, fragment: fragment) : .nothing
    }
    guard let path = sitePath(String(rest), from: page) else { return .nothing }
    if let position = positions[path] { return .output(position, fragment: fragment) }
    return unread.contains(path) ? .elsewhere : .nothing
  }

  /// The path from the site's root; nil for one that is not below it.
  private func sitePath(_ path: String, from page: Int) -> String? {
    var parts: [Substring] = []
    if !path.hasPrefix("/") {
      let folder = base.address(ofPath: outputs[page].path)
      parts = folder.split(separator: "/", omittingEmptySubsequences: true)
      if !folder.hasSuffix("/") { parts = parts.dropLast() }
    }
    let own = path.split(separator: "/", omittingEmptySubsequences: true)
    for part in own where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    let isFolder = path.hasSuffix("/") || own.last == "." || own.last == ".."
    let whole = "/" + parts.joined(separator: "/") + (isFolder && !parts.isEmpty ? "/" : "")
    guard whole.hasPrefix(base.path) else { return nil }
    return PercentCoding.decoded("/" + whole.dropFirst(base.path.count))
  }

  /// Whether an address begins with a scheme (RFC 3986, section 3.1).
  private static func hasScheme(_ address: String) -> Bool {
    for byte in address.utf8 {
      switch byte {
      case UInt8(ascii: ":"): return true
      case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): return false
      default: continue
      }
    }
    return false
  }
}

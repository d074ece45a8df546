import Diagnostics

/// What earlier checks found, each with its moment, so that hosts are not asked for the same again and again.
public struct LinkCache: Hashable, Sendable {
  /// What came of an address, and when.
  public struct Entry: Hashable, Sendable {
    /// What came of it.
    public let result: LinkResult
    /// When, in seconds since 1 January 1970 UTC.
    public let checked: Int
  }

  /// The entries by their addresses.
  public private(set) var entries: [String: Entry] = [:]

  /// A cache with nothing in it.
  public init() {}

  /// What is known of an address and still young enough: `maxAge` seconds for what is good or has moved, and a
  /// day at most for anything else. A result from the future is none.
  func entry(for address: String, now: Int, maxAge: Int) -> Entry? {
    guard let entry = entries[address] else { return nil }
    let isSettled = entry.result.verdict == .good || entry.result.verdict == .moved
    let limit = isSettled ? maxAge : min(maxAge, 86_400)
    return entry.checked <= now && now - entry.checked < limit ? entry : nil
  }

  /// Keeps a result, unless it tells more of the check than of the address.
  mutating func keep(_ result: LinkResult, of address: String, checked: Int) {
    guard result.reason?.isWorthKeeping ?? true else { return }
    entries[address] = Entry(result: result, checked: checked)
  }
}

// MARK: - As JSON

extension LinkCache {
  private static let version = 1

  /// The cache as a file: one JSON object (RFC 8259), a line for each address, in the order of their bytes.
  ///
  ///     {"rejoinder-links": 1, "links": [
  ///     {"url": "https://example.org/", "checked": 1767225600, "result": "good"},
  ///     {"url": "https://example.org/old", "checked": 1767225600, "result": "moved", "address": "https://example.org/new"},
  ///     {"url": "https://example.org/x", "checked": 1767225600, "result": "broken", "reason": "404"}
  ///     ]}
  public var text: String {
    let lines = entries.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map { address, entry in
      var line = "{\"url\": " + JSONText.quoted(address) + ", \"checked\": \(entry.checked)"
      line += ", \"result\": " + JSONText.quoted(entry.result.verdict.rawValue)
      if let reason = entry.result.reason { line += ", \"reason\": " + JSONText.quoted(reason.word) }
      if let address = entry.result.address { line += ", \"address\": " + JSONText.quoted(address) }
      return line + "}"
    }
    return "{\"rejoinder-links\": \(Self.version), \"links\": [\n" + lines.joined(separator: ",\n") + "\n]}\n"
  }

  /// Reads such a file; nil when it is anything else, or a part of one.
  public init?(_ bytes: [UInt8]) {
    var cursor = JSONCursor(bytes)
    guard cursor.take("{"), cursor.string() == "rejoinder-links", cursor.take(":"),
      cursor.number() == Self.version, cursor.take(","), cursor.string() == "links", cursor.take(":"),
      cursor.take("[")
    else { return nil }
    if !cursor.take("]") {
      repeat {
        guard let (address, entry) = Self.entry(&cursor), entries.updateValue(entry, forKey: address) == nil
        else { return nil }
      } while cursor.take(",")
      guard cursor.take("]") else { return nil }
    }
    guard cursor.take("}"), cursor.isAtEnd else { return nil }
  }

  private static func entry(_ cursor: inout JSONCursor) -> (String, Entry)? {
    var texts: [String: String] = [:]
    var checked: Int?
    guard cursor.take("{") else { return nil }
    repeat {
      guard let key = cursor.string(), cursor.take(":") else { return nil }
      switch key {
      case "checked":
        guard checked == nil, let number = cursor.number() else { return nil }
        checked = number
      case "url", "result", "reason", "address":
        guard let text = cursor.string(), texts.updateValue(text, forKey: key) == nil else { return nil }
      default: return nil
      }
    } while cursor.take(",")
    guard cursor.take("}"), let checked, let address = texts["url"], let word = texts["result"],
      let verdict = LinkResult.Verdict(rawValue: word), let result = LinkResult(verdict, texts)
    else { return nil }
    return (address, Entry(result: result, checked: checked))
  }
}

extension LinkResult {
  /// What the texts of an entry say; nil when they contradict each other.
  fileprivate init?(_ verdict: Verdict, _ texts: [String: String]) {
    let reason = texts["reason"].flatMap { LinkReason(word: $0) }
    switch verdict {
    case .good: self = .good
    case .moved:
      guard let address = texts["address"].flatMap({ WebLocation($0) }) else { return nil }
      self = .moved(to: address.address)
    case .broken, .unverified:
      guard let reason else { return nil }
      self = .failed(reason, at: texts["address"])
    }
    guard self.verdict == verdict, self.reason == reason, address == texts["address"] else { return nil }
  }
}

/// Why what an address leads to was not seen.
public enum LinkReason: Hashable, Sendable {
  /// The host answered with this status (RFC 9110, section 15).
  case status(Int)
  /// No host has this name.
  case noSuchHost
  /// This is no address that can be asked for.
  case malformed
  /// Not one host was found by its name: most likely this machine has no network.
  case noNetwork
  case timedOut
  /// The host could not prove who it is, or speaks no encryption that is safe.
  case certificate
  case refused
  /// The connection ended before the answer did.
  case lost
  /// What came is no HTTP.
  case notHTTP
  /// The header is larger than curl reads. (It says so as of 8.6; before, that it has no memory left.)
  case tooLarge
  case tooManyRedirects
  /// A redirect leads to something that is not on the web.
  case notOnTheWeb
  /// The time for all links was over before.
  case outOfTime
  /// Curl ended with this exit code.
  case curl(Int)

  private static let words: [(reason: LinkReason, word: String)] = [
    (.noSuchHost, "no-such-host"), (.malformed, "malformed"), (.noNetwork, "no-network"),
    (.timedOut, "timed-out"), (.certificate, "certificate"), (.refused, "refused"), (.lost, "lost"),
    (.notHTTP, "not-http"), (.tooLarge, "too-large"), (.tooManyRedirects, "too-many-redirects"),
    (.notOnTheWeb, "not-on-the-web"),
    (.outOfTime, "out-of-time"),
  ]

  /// The reason as a word, for files.
  public var word: String {
    switch self {
    case .status(let status): String(status)
    case .curl(let exit): "curl-\(exit)"
    default: Self.words.first { $0.reason == self }?.word ?? ""
    }
  }

  /// Reads a word; nil when it is none of these.
  public init?(word: String) {
    if let known = Self.words.first(where: { $0.word == word }) {
      self = known.reason
    } else if let status = Int(word), (100...999).contains(status) {
      self = .status(status)
    } else if word.hasPrefix("curl-"), let exit = Int(word.dropFirst(5)), (0...255).contains(exit) {
      self = .curl(exit)
    } else {
      return nil
    }
  }

  /// Whether readers will not get there either: what was asked for is not there, and no luck will bring it back.
  var isBroken: Bool {
    switch self {
    case .status(404), .status(410), .noSuchHost, .malformed: true
    default: false
    }
  }

  /// How often to ask again: `most` times if it may well be otherwise in a moment.
  func furtherAttempts(_ most: Int) -> Int {
    switch self {
    case .status(408), .status(429), .status(500), .status(502...504), .timedOut, .lost: most
    case .noSuchHost, .refused: min(most, 1)
    default: 0
    }
  }

  /// Whether it is about the host, so that its other addresses need not be asked for as well.
  var isOfHost: Bool {
    switch self {
    case .status(429), .noSuchHost, .refused, .certificate: true
    default: false
    }
  }

  /// Whether it says something of the address, and not of this check alone.
  var isWorthKeeping: Bool { self != .noNetwork && self != .outOfTime }
}

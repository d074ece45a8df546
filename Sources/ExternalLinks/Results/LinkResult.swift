/// What came of asking for an address.
public struct LinkResult: Hashable, Sendable {
  /// What that means for the site.
  public enum Verdict: String, Sendable, CaseIterable {
    /// It is there.
    case good
    /// It is elsewhere, for good.
    case moved
    /// It is not there.
    case broken
    /// Nobody knows, since the host did not say.
    case unverified
  }

  /// What it means for the site.
  public let verdict: Verdict
  /// Why it was not seen; nil if it was.
  public let reason: LinkReason?
  /// Where it is now, if it has moved; where a redirect led before something was wrong there.
  public let address: String?

  /// It is there.
  static let good = LinkResult(verdict: .good, reason: nil, address: nil)

  /// It is at another address for good.
  static func moved(to address: String) -> LinkResult {
    LinkResult(verdict: .moved, reason: nil, address: address)
  }

  /// It was not seen; `address` is where it should have been, after redirects.
  static func failed(_ reason: LinkReason, at address: String? = nil) -> LinkResult {
    LinkResult(verdict: reason.isBroken ? .broken : .unverified, reason: reason, address: address)
  }
}

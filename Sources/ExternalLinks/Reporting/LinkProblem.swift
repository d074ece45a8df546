import Diagnostics

/// What can be wrong with links to other sites, and with what is kept of them.
///
/// The sentences are in `LinkProblem+Wording.swift`.
enum LinkProblem: Hashable, Sendable {
  /// It leads nowhere.
  case broken(String, Finding)
  /// It leads to where the address does not say.
  case moved(String, to: String, Finding)
  /// Whether it leads anywhere is not known. It stands at further places.
  case unverified(String, Finding, others: Int)
  /// The last day of an exception has passed.
  case expired(String, until: String)
  /// No link needs an exception.
  case unused(String)
  /// What earlier checks left cannot be read.
  case damagedCache

  /// What was found, and when.
  struct Finding: Hashable, Sendable {
    /// Why nothing was seen.
    let reason: LinkReason?
    /// Where a redirect led.
    let redirect: String?
    /// The seconds since then; nil when it was just now.
    let age: Int?
  }
}

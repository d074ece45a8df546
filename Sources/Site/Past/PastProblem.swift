/// What can be wrong between a site and what it was.
///
/// The sentences are in `PastProblem+Wording.swift`.
enum PastProblem: Hashable, Sendable {
  /// What readers read is another, and nothing says so.
  case silentEdit(String, since: String)
  /// Nothing has the id of a record any more.
  case removedID(String, kind: String, since: String)
  /// The record is there and is not public any more.
  case hiddenAgain(String, kind: String, since: String)
  /// A record is called otherwise, and its old address leads nowhere.
  case renamedID(String, to: String, address: String, since: String)
  /// Nothing has the id of a finding any more; perhaps another has its text.
  case removedFinding(String, like: String?, since: String)
  /// The id of a record means another record now.
  case reusedID(String, was: String, since: String)
  /// The id of a finding means another finding now.
  case reusedFinding(String, since: String)
  /// Files had errors at that time.
  case unreadThen([String], since: String)
  /// The site had no records at that time, or they were in another folder.
  case nothingThen(since: String)
}

/// What a publication did, in numbers of files.
public struct PublishSummary: Hashable, Sendable {
  /// Files that are new or have changed.
  public let written: Int
  /// Files that stayed as they were, with their times.
  public let unchanged: Int
  /// Files of the build before that are no longer made.
  public let removed: Int

  /// All files of the site, the manifest and files that Rejoinder did not make not counted.
  public var total: Int { written + unchanged }
}

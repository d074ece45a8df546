/// A content file that could not be read into a record, though its path says what it would have been.
///
/// What is wrong with it is reported once, in the file itself; references to it are not wrong.
public struct UnreadRecord: Hashable, Sendable {
  /// The kind that its folder stands for.
  public let kind: RecordKind
  /// The id that its name stands for.
  public let id: String
  /// The file, relative to the site's folder.
  public let path: String

  /// The record that should be in this file; nil when the folder stands for no kind.
  public init?(path: String) {
    let location = RecordLocation(path: path)
    guard let kind = location.kind else { return nil }
    (self.kind, id, self.path) = (kind, location.id, path)
  }
}

/// What one worker has put into a publication.
struct PublicationRecord: Sendable {
  /// One output.
  struct Entry: Sendable {
    let line: Manifest.Line
    /// Whether the old tree holds these very bytes at this path.
    let isUnchanged: Bool
  }

  let entries: [Entry]
}

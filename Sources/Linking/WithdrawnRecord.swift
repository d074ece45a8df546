import Diagnostics
import Records

/// A record that is withdrawn: what is left of it, and nothing else that could get out.
public struct WithdrawnRecord: Sendable {
  /// Its permanent name.
  public let id: String
  /// What it was.
  public let kind: RecordKind
  /// The file, relative to the site's folder.
  public let path: String
  /// The name that readers saw.
  public let title: String
  /// Where the title stands.
  public let titleMark: Mark
  /// Paths on this site that once led to it.
  public let aliases: [PlacedText]
  /// From when on it is withdrawn, and why.
  public let withdrawal: CommonFields.Withdrawal
  /// The records that take its place, in the order of time.
  public let replacements: [RecordIndex]

  /// Nil for a record that does not say that it is withdrawn.
  init?(_ record: Record, replacements: [RecordIndex]) {
    guard let withdrawal = record.front.withdrawal else { return nil }
    (id, kind, path) = (record.id, record.kind, record.path)
    (title, titleMark) = (record.title, record.front.titleMark)
    (aliases, self.withdrawal, self.replacements) = (record.front.aliases, withdrawal, replacements)
  }

  /// A place in the record's file.
  public func place(_ mark: Mark) -> Place { Place(path: path, mark: mark) }
}

/// A withdrawn record's place in its timeline.
public struct WithdrawnIndex: Hashable, Comparable, Sendable {
  /// The position in `Timeline.withdrawn`.
  public let position: Int

  /// Orders by place in the timeline.
  public static func < (left: WithdrawnIndex, right: WithdrawnIndex) -> Bool {
    left.position < right.position
  }
}

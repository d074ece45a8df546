import Diagnostics

/// One content file, read: typed, with its links as they are written.
///
/// A record depends on its own file and on site.yml, on nothing else, so files are read in parallel.
/// It never changes; it is a class so that handing it on costs one reference instead of fifty.
public final class Record: Sendable {
  /// The permanent name: the file's stem; for a page in a folder the path of folders before it.
  public let id: String
  /// What it is.
  public let kind: RecordKind
  /// The file, relative to the site's folder.
  public let path: String
  /// What every kind has.
  public let front: CommonFields
  /// The Markdown below the front matter.
  public let body: MarkdownText
  /// What only its kind has.
  public let details: Details
  /// When it was published or happened; nil for what has no date.
  public let date: RecordDate?

  /// What only one kind has.
  public enum Details: Sendable {
    /// An inspection.
    case inspection(InspectionRecord)
    /// A response.
    case response(ResponseRecord)
    /// An organisation.
    case organisation(OrganisationRecord)
    /// A topic.
    case topic(TopicRecord)
    /// An event.
    case event(EventRecord)
    /// A page, which has nothing of its own.
    case page
  }

  init(
    id: String, kind: RecordKind, path: String, front: CommonFields, body: MarkdownText,
    details: Details
  ) {
    (self.id, self.kind, self.path) = (id, kind, path)
    (self.front, self.body, self.details) = (front, body, details)
    date =
      switch details {
      case .inspection(let inspection): inspection.published
      case .response(let response): response.published
      case .event(let event): event.date
      case .organisation, .topic, .page: nil
      }
  }

  /// The name that readers see.
  public var title: String { front.title }

  /// A name for narrow places: the short title of an inspection that has one, or the title.
  public var shortTitle: String {
    if case .inspection(let inspection) = details, let short = inspection.shortTitle { return short }
    return title
  }

  /// A place in the record's file.
  public func place(_ mark: Mark) -> Place { Place(path: path, mark: mark) }
}

import Linking
import Records

/// What a feed is about.
enum Feed: Hashable, Sendable {
  /// All inspections and responses.
  case all
  /// What concerns an organisation or a topic; or an inspection and the responses to it.
  case record(RecordIndex)
  /// The corrections of all records.
  case corrections

  /// The most entries that a feed has.
  static let limit = 50

  /// What a feed is written in.
  enum Format: CaseIterable, Hashable, Sendable {
    /// Atom (RFC 4287).
    case atom
    /// JSON Feed 1.1.
    case json

    /// The media type.
    var type: String {
      switch self {
      case .atom: "application/atom+xml"
      case .json: "application/feed+json"
      }
    }

    /// What readers call it.
    var label: String {
      switch self {
      case .atom: "Atom"
      case .json: "JSON Feed"
      }
    }

    /// The last part of the path.
    fileprivate var name: String {
      switch self {
      case .atom: "feed.atom"
      case .json: "feed.json"
      }
    }
  }

  /// The path of the page that shows the same.
  func page(_ addresses: Addresses) -> String {
    switch self {
    case .all: "/"
    case .record(let index): addresses.path(of: index)
    case .corrections: "/corrections/"
    }
  }

  /// Where it is published: beside its page, so that it moves no more than the page does.
  func path(_ format: Format, _ addresses: Addresses) -> String { page(addresses) + format.name }

  /// The feed of a record; nil for the kinds that have none.
  init?(of index: RecordIndex, in timeline: Timeline) {
    switch timeline[index].kind {
    case .inspection, .organisation, .topic: self = .record(index)
    case .response, .event, .page: return nil
    }
  }

  /// What readers see among their feeds.
  func title(_ timeline: Timeline) -> String {
    switch self {
    case .all: timeline.site.title
    case .record(let index): timeline[index].title + " – " + timeline.site.title
    case .corrections: "Corrections – " + timeline.site.title
    }
  }
}

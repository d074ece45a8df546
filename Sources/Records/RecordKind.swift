/// What a record is.
public enum RecordKind: UInt8, CaseIterable, Hashable, Sendable {
  /// An inspection and the report it published.
  case inspection
  /// A statement that answers one or more inspections, or none.
  case response
  /// A body that inspects, is inspected, answers or publishes.
  case organisation
  /// A system or a theme.
  case topic
  /// A dated thing that is neither an inspection nor a response.
  case event
  /// Anything else.
  case page

  /// The word for one of it, which is also the scheme of typed links: `inspection`.
  public var word: String {
    switch self {
    case .inspection: "inspection"
    case .response: "response"
    case .organisation: "organisation"
    case .topic: "topic"
    case .event: "event"
    case .page: "page"
    }
  }

  /// The word for one of it with its article: `an inspection`.
  public var wordWithArticle: String {
    switch self {
    case .inspection, .organisation, .event: "an " + word
    default: "a " + word
    }
  }

  /// The folder in `content/` and the first part of the address: `inspections`.
  public var folder: String { word + "s" }

  /// The kind with this singular word.
  public init?(word: some StringProtocol) {
    guard let kind = Self.allCases.first(where: { $0.word == word }) else { return nil }
    self = kind
  }

  /// The kind with this folder.
  public init?(folder: some StringProtocol) {
    guard let kind = Self.allCases.first(where: { $0.folder == folder }) else { return nil }
    self = kind
  }
}

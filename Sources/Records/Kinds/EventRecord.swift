/// What only an event has; a class, as `Record` is, since pages look at it often.
public final class EventRecord: Sendable {
  /// When it happened.
  public let date: RecordDate
  /// Whom it concerns.
  public let organisations: [Reference]
  /// What it is about.
  public let topics: [Reference]

  /// The keys of an event.
  public static let schema = Schema(
    "an event",
    CommonFields.keys + [
      .required("date", .dateOrInterval, "When it happened."),
      .optional("organisations", .list(.reference(.organisation)), "Whom it concerns."),
      .optional("topics", .list(.reference(.topic)), "What it is about."),
    ])

  init?(_ fields: Fields) {
    organisations = fields.references("organisations")
    topics = fields.references("topics")
    guard let date = fields.date("date") else { return nil }
    self.date = date
  }
}

/// A page has only what every record has.
public enum PageRecord {
  /// The keys of a page.
  public static let schema = Schema("a page", CommonFields.keys)
}

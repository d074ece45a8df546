import Diagnostics

/// The front matter that every kind of record has.
public struct CommonFields: Sendable {
  /// The name that readers see.
  public let title: String
  /// Where the title stands.
  public let titleMark: Mark
  /// What it is about, in a sentence.
  public let summary: String?
  /// Whether it is not ready to be seen.
  public let isDraft: Bool
  /// The moment before which nothing of it may be seen.
  public let embargo: Instant?
  /// Paths on this site that once led here.
  public let aliases: [PlacedText]
  /// The template that shows it, when it is not the one of its kind.
  public let template: PlacedText?
  /// What it rests on.
  public let sources: [Source]
  /// Where sources contradict each other or what stands here.
  public let discrepancies: [Discrepancy]
  /// What was changed after publication.
  public let corrections: [Correction]
  /// From which day on it is withdrawn, and why; nil for what stands.
  public let withdrawal: Withdrawal?
  /// The site's own keys.
  public let extra: [ExtraEntry]

  /// Something a record rests on.
  public struct Source: Hashable, Sendable {
    /// How well a source bears out what is said.
    public enum Confirmation: String, CaseIterable, Sendable {
      /// It is the publisher's own.
      case yes
      /// It is the press or a third party.
      case secondary
      /// It was not seen, or does not say so.
      case no
    }
    /// Where it is.
    public let url: String
    /// Where the record says that it is, if its site has moved since.
    public let formerURL: String?
    /// What it is called.
    public let title: String?
    /// What kind of file it is, such as `PDF`.
    public let format: String?
    /// Who published it.
    public let publisher: Reference?
    /// When it was read.
    public let seen: RecordDate?
    /// A copy that will last.
    public let archive: String?
    /// How well it bears out what is said.
    public let confirmed: Confirmation?
  }

  /// A contradiction between sources.
  public struct Discrepancy: Hashable, Sendable {
    /// What it is about.
    public let what: String
    /// What is said here.
    public let here: String?
    /// What is said elsewhere.
    public let there: String?
    /// Where that is said.
    public let source: String?
  }

  /// A change after publication.
  public struct Correction: Hashable, Sendable {
    /// When it was made.
    public let date: RecordDate
    /// What was changed.
    public let text: String
  }

  /// The end of a record: nothing of it is shown from a day on, but that it was there.
  public struct Withdrawal: Hashable, Sendable {
    /// The first day on which it is withdrawn, in the site's time zone.
    public let date: CivilDate
    /// Why, in words for readers.
    public let reason: String

    /// A withdrawal.
    public init(date: CivilDate, reason: String) { (self.date, self.reason) = (date, reason) }
  }

  /// One key under `extra:`.
  public struct ExtraEntry: Hashable, Sendable {
    /// The key.
    public let key: String
    /// Its text; of a list, each text.
    public let values: [String]
  }
}

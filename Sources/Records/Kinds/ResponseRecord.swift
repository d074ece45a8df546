import Diagnostics

/// What only a response has; a class, as `Record` is, since pages look at it often.
public final class ResponseRecord: Sendable {
  /// Who responds.
  public let responders: [Reference]
  /// The inspections that it answers; none for a general statement.
  public let respondsTo: [Reference]
  /// When it was published.
  public let published: RecordDate
  /// Where `published` stands.
  public let publishedMark: Mark
  /// What kind of text it is; a word that the site may label.
  public let form: String
  /// Whether the law asks for it; nil when nobody says.
  public let isStatutory: Bool?
  /// Who signed it, and as what.
  public let signatory: String?
  /// Where it stands towards the report; a word that the site may label.
  public let position: String?
  /// What it says to single findings.
  public let answers: [Answer]
  /// Whether `answers` holds all that it says; nil when nobody says.
  public let isAnswersComplete: Bool?
  /// Where it stands towards topics.
  public let positions: [TopicPosition]
  /// What it is about.
  public let topics: [Reference]
  /// The earlier responses that it replaces.
  public let supersedes: [Reference]

  /// Reads the keys that only this kind has; nil when one that is needed cannot be read.
  init?(_ fields: Fields, labels: Labels) {
    responders = fields.references("responder")
    respondsTo = fields.references("responds_to")
    isStatutory = fields.flag("statutory")
    signatory = fields.text("signatory")
    position = fields.word("position", among: labels.positions)
    answers = fields.list("answers", of: Answer.schema, read: Answer.init)
    isAnswersComplete = fields.flag("answers_complete")
    positions = fields.list("positions", of: TopicPosition.schema) {
      TopicPosition($0, labels: labels)
    }
    topics = fields.references("topics")
    supersedes = fields.references("supersedes")
    publishedMark = fields.mark(of: "published")
    let form = fields.word("form", among: labels.forms)
    guard let published = fields.date("published"), let form else { return nil }
    (self.published, self.form) = (published, form)
  }

  /// What a response says to one finding.
  public struct Answer: Hashable, Sendable {
    /// The inspection.
    public let inspection: Reference
    /// The finding's id within it.
    public let finding: String
    /// The answer: `accepted`, `rejected`, ...
    public let answer: String
    /// What will be done.
    public let action: String?
    /// Why, or why not.
    public let reason: String?
    /// By when, as stated.
    public let byWhen: String?
  }

  /// Where a response stands towards one topic.
  public struct TopicPosition: Hashable, Sendable {
    /// The topic.
    public let topic: Reference
    /// The position; a word that the site may label.
    public let position: String?
    /// What else there is to say.
    public let note: String?
  }
}

import Diagnostics

/// One numbered item of a report; a class, as `Record` is, since lists show it often.
public final class Finding: Sendable {
  /// Its name within the report, such as `R1`.
  public let id: String
  /// Where the id stands.
  public let mark: Mark
  /// What kind of item it is; a word that the site may label.
  public let kind: String
  /// What it says, in inline Markdown.
  public let text: MarkdownText
  /// Whom it is addressed to.
  public let to: [Reference]
  /// When it is due, as printed.
  public let due: String?
  /// When it is due, as a date.
  public let dueDate: RecordDate?
  /// What it is about.
  public let topics: [Reference]
  /// What has become of it, in the order in which it was recorded.
  public let history: [HistoryEntry]

  /// Reads a finding; nil when something that it needs cannot be read.
  init?(_ fields: Fields, settings: ReadingSettings) {
    to = fields.references("to")
    due = fields.text("due")
    dueDate = fields.date("due_date")
    topics = fields.references("topics")
    history = fields.list("history", of: HistoryEntry.schema) { HistoryEntry($0) }
    let kind = fields.word("kind", among: settings.labels.findingKinds)
    let text = fields.placed("text")
    guard let id = fields.placed("id") else { return nil }
    if !Self.isID(id.text) { fields.context.report(.badFindingID(id.text), at: id.mark) }
    guard let kind, let text, Self.isID(id.text) else { return nil }
    let rendered = MarkdownText.inline(text, path: fields.context.path, settings: settings.markdown)
    fields.context.add(rendered.diagnostics)
    (self.id, mark, self.kind, self.text) = (id.text, id.mark, kind, rendered.value)
  }

  /// One step in the life of a finding.
  public struct HistoryEntry: Hashable, Sendable {
    /// Which of the three states it speaks of; they are never mixed.
    public enum Axis: String, CaseIterable, Sendable {
      /// What was answered.
      case answered
      /// What the responder says was delivered.
      case delivered
      /// What the inspector closed.
      case closed
    }
    /// Which state.
    public let axis: Axis
    /// When; nil when no source gives it.
    public let date: RecordDate?
    /// Who recorded it, where no date is known.
    public let recordedBy: String?
    /// The state that was reached.
    public let status: String
    /// Who says so.
    public let by: Reference?
    /// On what evidence.
    public let source: String?
    /// What else there is to say.
    public let note: String?
  }
}

import Diagnostics

/// One numbered item of a report.
public struct Finding: Sendable {
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

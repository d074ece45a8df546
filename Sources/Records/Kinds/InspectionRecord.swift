import Diagnostics

/// What only an inspection has.
public struct InspectionRecord: Sendable {
  /// A name for narrow places.
  public let shortTitle: String?
  /// Who inspected.
  public let inspectorates: [Reference]
  /// Who was inspected.
  public let subjects: [Reference]
  /// What kind of inspection it was; a word that the site may label.
  public let kind: String
  /// When the report was published.
  public let published: RecordDate
  /// Where `published` stands.
  public let publishedMark: Mark
  /// When the inspectors looked.
  public let fieldwork: RecordDate?
  /// Who asked for it.
  public let commissionedBy: Reference?
  /// The rule under which an answer is due.
  public let regime: Reference?
  /// The inspections that it follows up.
  public let follows: [Reference]
  /// The report itself.
  public let report: Report?
  /// Where the report used to be.
  public let formerURLs: [String]
  /// What was graded, and how.
  public let grades: [Grade]
  /// The parts that were published one by one.
  public let parts: [Part]
  /// What the publisher changed afterwards.
  public let amendments: [Amendment]
  /// How many findings the report has.
  public let findingsCount: Int?
  /// Whether `findings` holds all of them; nil when nobody says.
  public let isFindingsComplete: Bool?
  /// The findings that are held.
  public let findings: [Finding]
  /// What it is about.
  public let topics: [Reference]

  /// A published report.
  public struct Report: Hashable, Sendable {
    /// Where it is.
    public let url: String
    /// Its own title, when it differs from the inspection's.
    public let title: String?
    /// What kind of file it is, such as `PDF`.
    public let format: String?
    /// A copy that will last.
    public let archive: String?
  }

  /// One grade.
  public struct Grade: Hashable, Sendable {
    /// What was graded.
    public let area: String
    /// The grade that it got.
    public let grade: String
    /// The scale that the grade belongs to.
    public let scale: String?
  }

  /// A part that was published on its own.
  public struct Part: Hashable, Sendable {
    /// What it is called.
    public let title: String
    /// When it was published.
    public let published: RecordDate?
  }

  /// A change by the publisher.
  public struct Amendment: Hashable, Sendable {
    /// When it was made.
    public let date: RecordDate
    /// What was changed.
    public let what: String
  }
}

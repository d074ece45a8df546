import Diagnostics

/// What only an inspection has; a class, as `Record` is, since pages look at it often.
public final class InspectionRecord: Sendable {
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
  /// When the report was sent to those who have to answer.
  public let sent: RecordDate?
  /// When those who have to answer received it.
  public let received: RecordDate?
  /// Who has to answer under the regime; none when the record leaves that to the regime.
  public let answerable: [Reference]
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

  /// Reads the keys that only this kind has; nil when one that is needed cannot be read.
  init?(_ fields: Fields, settings: ReadingSettings) {
    shortTitle = fields.text("short_title")
    inspectorates = fields.references("inspectorate")
    subjects = fields.references("subject")
    fieldwork = fields.date("fieldwork")
    commissionedBy = fields.reference("commissioned_by")
    regime = fields.reference("regime")
    sent = fields.date("sent")
    received = fields.date("received")
    answerable = fields.references("answerable")
    follows = fields.references("follows")
    report = fields.mapping("report", schema: Report.schema).flatMap(Report.init)
    formerURLs = fields.urls("former_urls")
    grades = fields.list("grades", of: Self.gradeSchema) { Grade($0, labels: settings.labels) }
    parts = fields.list("parts", of: Self.partSchema) { part in
      part.text("title").map { Part(title: $0, published: part.date("published")) }
    }
    amendments = fields.list("amended", of: Self.amendmentSchema) { entry in
      guard let date = entry.date("date"), let what = entry.text("what") else { return nil }
      return Amendment(date: date, what: what)
    }
    findingsCount = fields.number("findings_count")
    isFindingsComplete = fields.flag("findings_complete")
    findings = fields.list("findings", of: Finding.schema) { Finding($0, settings: settings) }
    Finding.reportRepeats(in: findings, to: fields.context)
    topics = fields.references("topics")
    publishedMark = fields.mark(of: "published")
    let kind = fields.word("kind", among: settings.labels.inspectionKinds)
    guard let published = fields.date("published"), let kind else { return nil }
    (self.kind, self.published) = (kind, published)
  }

  /// A published report.
  public struct Report: Hashable, Sendable {
    /// Where it is.
    public let url: String
    /// Where the record says that it is, if its site has moved since.
    public let formerURL: String?
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
    /// The grade that it got; one of its scale, if it has a scale.
    public let grade: String
    /// Where `grade` stands.
    public let mark: Mark
    /// The scale that the grade belongs to, from site.yml.
    public let scale: Reference?
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

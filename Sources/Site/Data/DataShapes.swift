import Records

/// The objects of the open data. What is written is held to this by a test: the schema that comes of it
/// refuses every key that does not stand here.
enum DataShapes {
  static let source = DataShape(
    name: "source", meaning: "Something that a record rests on",
    fields: [
      .required("url", .url, "where it is"), .optional("title", .text, "what it is called"),
      .optional("format", .text, "what kind of file it is"),
      .optional("publisher", .id(.organisation), "who published it"),
      .optional("seen", .date, "when it was read"), .optional("archive", .url, "a copy that will last"),
      .optional(
        "confirmed", .oneOf(CommonFields.Source.Confirmation.allCases.map(\.rawValue)),
        "how well it bears out what is said"),
    ])

  static let discrepancy = DataShape(
    name: "discrepancy", meaning: "A contradiction between sources",
    fields: [
      .required("what", .text, "what it is about"), .optional("here", .text, "what is said here"),
      .optional("there", .text, "what is said elsewhere"), .optional("source", .url, "where that is said"),
    ])

  static let correction = DataShape(
    name: "correction", meaning: "A change after publication",
    fields: [.required("date", .date, "when it was made"), .required("text", .text, "what was changed")])

  /// What every record has, before what only its kind has.
  private static let common: [DataField] = [
    .required("id", .text, "its permanent name"), .required("url", .url, "its page"),
    .required("title", .text, "its title"), .optional("summary", .text, "what it is about, in a sentence"),
  ]

  /// What every record has besides, after what only its kind has.
  private static let provenance: [DataField] = [
    .optional("sources", .list(.object(source)), "what it rests on"),
    .optional("discrepancies", .list(.object(discrepancy)), "where sources contradict each other"),
    .optional("corrections", .list(.object(correction)), "what was changed after publication"),
    .optional("body_html", .html, "its text; only in the file of the record itself"),
  ]

  private static func record(_ kind: RecordKind, _ meaning: String, _ fields: [DataField]) -> DataShape {
    DataShape(name: kind.word, meaning: meaning, fields: common + fields + provenance)
  }

  static let report = DataShape(
    name: "report", meaning: "A published report",
    fields: [
      .required("url", .url, "where it is"), .optional("title", .text, "its own title"),
      .optional("format", .text, "what kind of file it is"),
      .optional("archive", .url, "a copy that will last"),
    ])

  static let grade = DataShape(
    name: "grade", meaning: "One grade",
    fields: [
      .required("area", .text, "what was graded"), .required("grade", .text, "the grade that it got"),
      .optional("scale", .text, "the scale that the grade belongs to"),
    ])

  static let deadline = DataShape(
    name: "deadline",
    meaning: "The time by which somebody has to answer; derived, as of the day of the build",
    fields: [
      .required("regime", .text, "the rule, by its name on this site"),
      .optional("organisation", .id(.organisation), "who has to answer"),
      .optional("organisation_type", .text, "what kind of body has to, where the inspection names none"),
      .optional(
        "last_day", .day, "the last day on which an answer is in time; absent where it cannot be told"),
      .required(
        "standing", .oneOf(["answered", "open", "none-recorded"]),
        "whether a statutory response is recorded; none-recorded is no evidence that nobody answered"),
      .optional("response", .id(.response), "the statutory response"),
      .optional("timeliness", timeliness, "whether it came in time"),
    ])

  static let timeliness = DataType.oneOf(["in-time", "late", "time-not-certain"])

  static let inspection = record(
    .inspection, "An inspection and the report that it published",
    [
      .optional("short_title", .text, "a name for narrow places"),
      .required("kind", .text, "what kind of inspection it was"),
      .required("inspectorate", .list(.id(.organisation)), "who inspected"),
      .optional("subject", .list(.id(.organisation)), "who was inspected"),
      .required("published", .date, "when the report was published"),
      .optional("fieldwork", .date, "when the inspectors looked"),
      .optional("commissioned_by", .id(.organisation), "who asked for it"),
      .optional("regime", .text, "the rule under which an answer is due"),
      .optional("sent", .date, "when the report was sent to those who have to answer"),
      .optional("received", .date, "when they received it"),
      .optional("deadlines", .list(.object(deadline)), "by when who has to answer"),
      .optional("follows", .list(.id(.inspection)), "the inspections that it follows up"),
      .optional("followed_by", .list(.id(.inspection)), "those that follow it up"),
      .optional("report", .object(report), "the report itself"),
      .optional("grades", .list(.object(grade)), "what was graded, and how"),
      .optional("findings_count", .number, "how many findings the report has"),
      .optional("findings_complete", .flag, "whether all of them are held; absent where nobody says"),
      .optional("findings", .list(.object(finding)), "the findings that are held"),
      .optional("responses", .list(.id(.response)), "the responses to it, oldest first"),
      .optional("topics", .list(.id(.topic)), "what it is about"),
    ])

  static let response = record(
    .response, "A statement that answers inspections, or a general one",
    [
      .required("responder", .list(.id(.organisation)), "who responds"),
      .optional("responds_to", .list(.object(answered)), "the inspections that it answers"),
      .required("published", .date, "when it was published"),
      .required("form", .text, "what kind of text it is"),
      .optional("statutory", .flag, "whether the law asks for it; absent where nobody says"),
      .optional("signatory", .text, "who signed it, and as what"),
      .optional("position", .text, "where it stands towards the report"),
      .optional("answers", .list(.object(answer)), "what it says to single findings"),
      .optional("answers_complete", .flag, "whether those are all; absent where nobody says"),
      .optional("positions", .list(.object(position)), "where it stands towards topics"),
      .optional("topics", .list(.id(.topic)), "what it is about"),
      .optional("supersedes", .list(.id(.response)), "the earlier responses that it replaces"),
      .optional("superseded_by", .list(.id(.response)), "the later responses that replace it"),
    ])

  static let answered = DataShape(
    name: "answered", meaning: "An inspection that a response answers; the times are derived",
    fields: [
      .required("inspection", .id(.inspection), "the inspection"),
      .optional("fewest_days", .number, "the fewest days that the response can have taken"),
      .optional("most_days", .number, "the most days; the same where both dates are exact"),
      .optional("last_day", .day, "the last day on which a statutory response was in time"),
      .optional("timeliness", timeliness, "whether a statutory response came in time"),
    ])

  static let position = DataShape(
    name: "position", meaning: "Where a response stands towards a topic",
    fields: [
      .required("topic", .id(.topic), "the topic"), .optional("position", .text, "the position"),
      .optional("note", .text, "what else there is to say"),
    ])
}

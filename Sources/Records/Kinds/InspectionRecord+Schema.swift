import Diagnostics

extension InspectionRecord {
  /// The keys of an inspection.
  public static let schema = Schema(
    "an inspection",
    CommonFields.keys + [
      .optional("short_title", .text, "A name for narrow places."),
      .required("inspectorate", .list(.reference(.organisation)), "Who inspected."),
      .required("subject", .list(.reference(.organisation)), "Who was inspected."),
      .required("kind", .word, "What kind of inspection it was."),
      .required("published", .date, "When the report was published; unknown where no source says."),
      .optional("fieldwork", .dateOrInterval, "When the inspectors looked."),
      .optional("commissioned_by", .reference(.organisation), "Who asked for it."),
      .optional("regime", .text, "The rule under which an answer is due, from site.yml."),
      .optional("sent", .date, "When the report was sent to those who have to answer."),
      .optional("received", .date, "When those who have to answer received it."),
      .optional(
        "answerable", .list(.reference(.organisation)), "Who has to answer under the regime."),
      .optional("follows", .list(.reference(.inspection)), "The inspections that it follows up."),
      .optional("report", .mapping(Report.schema), "The report itself."),
      .optional("former_urls", .list(.url), "Where the report used to be."),
      .optional("grades", .list(.mapping(gradeSchema)), "What was graded, and how."),
      .optional("parts", .list(.mapping(partSchema)), "The parts that were published one by one."),
      .optional("amended", .list(.mapping(amendmentSchema)), "What the publisher changed afterwards."),
      .optional("findings_count", .number, "How many findings the report has."),
      .optional("findings_complete", .flag, "Whether all of them are given here."),
      .optional("findings", .list(.mapping(Finding.schema)), "The findings that are held."),
      .optional("topics", .list(.reference(.topic)), "What it is about."),
    ])

  static let gradeSchema = Schema(
    "a grade",
    [
      .required("area", .word, "What was graded."),
      .required("grade", .word, "The grade that it got."),
      .optional("scale", .text, "The scale that the grade belongs to, from site.yml."),
    ])

  static let partSchema = Schema(
    "a part",
    [
      .required("title", .text, "What it is called."),
      .optional("published", .date, "When it was published."),
    ])

  static let amendmentSchema = Schema(
    "an amendment",
    [
      .required("date", .date, "When it was made."),
      .required("what", .text, "What was changed."),
    ])
}

extension InspectionRecord.Report {
  static let schema = Schema(
    "a report",
    [
      .required("url", .url, "Where it is."),
      .optional("title", .text, "Its own title, when it differs from the inspection's."),
      .optional("format", .text, "What kind of file it is, such as PDF."),
      .optional("archive", .url, "A copy that will last."),
    ])

  init?(_ fields: Fields) {
    title = fields.text("title")
    format = fields.text("format")
    archive = fields.url("archive")
    guard let address = fields.currentURL("url") else { return nil }
    (url, formerURL) = (address.url, address.former)
  }
}

extension InspectionRecord.Grade {
  init?(_ fields: Fields, labels: Labels) {
    let area = fields.word("area", among: labels.areas)
    scale = fields.reference("scale")
    mark = fields.mark(of: "grade")
    // A scale lists its grades, and says more of a slip than a label that is near.
    let grade = scale == nil ? fields.word("grade", among: labels.grades) : fields.text("grade")
    guard let area, let grade else { return nil }
    (self.area, self.grade) = (area, grade)
  }
}

import Diagnostics

extension Finding {
  static let schema = Schema(
    "a finding",
    [
      .required("id", .text, "Its name within the report, such as R1; permanent."),
      .required("kind", .word, "What kind of item it is: recommendation, cause-of-concern, ..."),
      .required("text", .inlineMarkdown, "What it says."),
      .optional("to", .list(.reference(.organisation)), "Whom it is addressed to."),
      .optional("due", .text, "When it is due, as printed: within 6 months."),
      .optional("due_date", .date, "When it is due, as a date."),
      .optional("topics", .list(.reference(.topic)), "What it is about."),
      .optional(
        "history", .list(.mapping(HistoryEntry.schema)), "What has become of it; only ever added to."),
    ])

  /// The most bytes of an id: it stands in addresses.
  static let idLimit = 40

  /// Letters, digits, `-` and `.`, beginning with a letter: it becomes an anchor.
  static func isID(_ text: String) -> Bool {
    guard let first = text.utf8.first, (0x61...0x7A).contains(first | 0x20) else { return false }
    return text.utf8.allSatisfy { byte in
      (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte == 0x2D || byte == 0x2E
    } && text.utf8.count <= idLimit
  }

  /// Reports ids that are used twice.
  static func reportRepeats(in findings: [Finding], to context: ReadingContext) {
    var first: [String: Mark] = [:]
    for finding in findings {
      if let earlier = first[finding.id] {
        let problem = RecordProblem.duplicateFinding(finding.id, firstLine: Int(earlier.line))
        context.report(problem, at: finding.mark)
      } else {
        first[finding.id] = finding.mark
      }
    }
  }
}

extension Finding.HistoryEntry {
  static let schema = Schema(
    "a history entry",
    [
      .required(
        "axis", .oneOf(Axis.allCases.map(\.rawValue)),
        "What was answered, what the responder says was delivered, or what the inspector closed."),
      .optional("date", .date, "When."),
      .optional("as_recorded_by", .text, "Who recorded it, where no date is known."),
      .required("status", .word, "The state that was reached, a word of the axis."),
      .optional("by", .reference(.organisation), "Who says so."),
      .optional("source", .url, "On what evidence."),
      .optional("note", .text, "What else there is to say."),
    ])

  init?(_ fields: Fields) {
    date = fields.date("date")
    recordedBy = fields.text("as_recorded_by")
    by = fields.reference("by")
    source = fields.url("source")
    note = fields.text("note")
    let status = fields.placed("status")
    guard let axis = fields.choice("axis").flatMap(Axis.init), let status else { return nil }
    guard axis.statuses.contains(status.text) else {
      fields.context.report(.badStatus(status.text, axis), at: status.mark)
      return nil
    }
    (self.axis, self.status) = (axis, status.text)
  }
}

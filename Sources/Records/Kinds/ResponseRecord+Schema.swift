import Diagnostics

extension ResponseRecord {
  /// The keys of a response.
  public static let schema = Schema(
    "a response",
    CommonFields.keys + [
      .required("responder", .list(.reference(.organisation)), "Who responds."),
      .optional("responds_to", .list(.reference(.inspection)), "The inspections that it answers."),
      .required("published", .date, "When it was published; unknown where no source says."),
      .required("form", .word, "What kind of text it is: statement, letter, ..."),
      .optional("statutory", .flag, "Whether the law asks for it."),
      .optional("signatory", .text, "Who signed it, and as what."),
      .optional("position", .word, "Where it stands towards the report."),
      .optional("answers", .list(.mapping(Answer.schema)), "What it says to single findings."),
      .optional("answers_complete", .flag, "Whether all that it says to findings is given here."),
      .optional("positions", .list(.mapping(TopicPosition.schema)), "Where it stands towards topics."),
      .optional("topics", .list(.reference(.topic)), "What it is about."),
      .optional("supersedes", .list(.reference(.response)), "The earlier responses that it replaces."),
    ])
}

extension ResponseRecord.Answer {
  static let schema = Schema(
    "an answer",
    [
      .required("finding", .findingReference, "What it answers: INSPECTION#FINDING."),
      .required("answer", .oneOf(words), "What is answered."),
      .optional("action", .text, "What will be done."),
      .optional("reason", .text, "Why, or why not."),
      .optional("by_when", .text, "By when, as stated."),
    ])

  init?(_ fields: Fields) {
    action = fields.text("action")
    reason = fields.text("reason")
    byWhen = fields.text("by_when")
    let answer = fields.choice("answer")
    guard let reference = fields.placed("finding") else { return nil }
    let parts = reference.text.split(separator: "#", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
      fields.context.report(.badFindingReference(reference.text), at: reference.mark)
      return nil
    }
    guard let answer else { return nil }
    inspection = Reference(id: String(parts[0]), mark: reference.mark)
    (finding, self.answer) = (String(parts[1]), answer)
  }
}

extension ResponseRecord.TopicPosition {
  static let schema = Schema(
    "a position",
    [
      .required("topic", .reference(.topic), "The topic."),
      .optional("position", .word, "Where the response stands towards it."),
      .optional("note", .text, "What else there is to say."),
    ])

  init?(_ fields: Fields, labels: Labels) {
    position = fields.word("position", among: labels.positions)
    note = fields.text("note")
    guard let topic = fields.reference("topic") else { return nil }
    self.topic = topic
  }
}

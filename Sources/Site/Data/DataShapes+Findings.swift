import Records

// Findings, and the kinds of record that have little of their own.

extension DataShapes {
  static let step = DataShape(
    name: "step", meaning: "One thing that is recorded of a finding",
    fields: [
      .required(
        "axis", .oneOf(Finding.HistoryEntry.Axis.allCases.map(\.rawValue)), "which of the three states"),
      .required("status", .text, "the state that was reached"), .optional("date", .date, "when"),
      .optional("as_recorded_by", .text, "who recorded it, where no date is known"),
      .optional("by", .list(.id(.organisation)), "who says so"),
      .optional("response", .id(.response), "the response that says so"),
      .optional("source", .url, "on what evidence"), .optional("note", .text, "what else there is to say"),
    ])

  static let finding = DataShape(
    name: "finding", meaning: "One numbered item of a report",
    fields: [
      .required("id", .text, "its name within the report"), .required("url", .url, "where it stands"),
      .required("kind", .text, "what kind of item it is"),
      .required("text", .text, "what it says, without markup"),
      .optional("to", .list(.id(.organisation)), "whom it is addressed to"),
      .optional("due", .text, "when it is due, as printed"),
      .optional("due_date", .date, "when it is due, as a date"),
      .optional("topics", .list(.id(.topic)), "what it is about"),
      .optional("answers", .list(.object(answer)), "what responses say to it"),
      .optional("steps", .list(.object(step)), "all that is recorded of it, in the order of time"),
      .optional(
        "timing", .oneOf(["due", "overdue", "in-time", "late"]),
        "what follows from the due date and the steps, as of the day of the build; absent where nothing does"),
    ])

  static let answer = DataShape(
    name: "answer", meaning: "What a response says to a finding",
    fields: [
      .required("response", .id(.response), "the response"),
      .required("inspection", .id(.inspection), "the inspection"),
      .required("finding", .text, "the finding, by its id within the report"),
      .required("answer", .oneOf(ResponseRecord.Answer.words), "the answer"),
      .optional("action", .text, "what will be done"), .optional("reason", .text, "why, or why not"),
      .optional("by_when", .text, "by when, as stated"),
    ])

  static let formerName = DataShape(
    name: "former-name", meaning: "What an organisation was called",
    fields: [
      .required("name", .text, "the name"), .optional("from", .date, "the first date on which it was used"),
      .optional("until", .date, "the last date on which it was used"),
    ])

  static let organisation = DataShape(
    name: RecordKind.organisation.word, meaning: "A body that inspects, is inspected, answers or publishes",
    fields: [
      .required("id", .text, "its permanent name"), .required("url", .url, "its page"),
      .required("title", .text, "its name"), .optional("summary", .text, "what it is, in a sentence"),
      .optional("short", .text, "a short form of its name"),
      .optional("also_known_as", .list(.text), "other names and spellings"),
      .optional("type", .text, "what kind of body it is"),
      .optional("parent", .id(.organisation), "the body that it is part of"),
      .optional("website", .url, "its own site"),
      .optional("former_names", .list(.object(formerName)), "what it was called, and when"),
      .optional("successor", .id(.organisation), "what took its place"),
      .optional("succeeded", .date, "when that did"),
    ])

  static let topic = DataShape(
    name: RecordKind.topic.word, meaning: "A system or a theme",
    fields: [
      .required("id", .text, "its permanent name"), .required("url", .url, "its page"),
      .required("title", .text, "its name"), .optional("summary", .text, "what it is, in a sentence"),
      .optional("part_of", .id(.topic), "the topic that it is part of"),
      .optional("also_known_as", .list(.text), "other names and spellings"),
    ])

  static let event = DataShape(
    name: RecordKind.event.word, meaning: "A dated thing that is neither an inspection nor a response",
    fields: [
      .required("id", .text, "its permanent name"), .required("url", .url, "its page"),
      .required("title", .text, "what happened"), .optional("summary", .text, "the same in a sentence"),
      .required("date", .date, "when it happened"),
      .optional("organisations", .list(.id(.organisation)), "whom it concerns"),
      .optional("topics", .list(.id(.topic)), "what it is about"),
    ])

  static let withdrawn = DataShape(
    name: "withdrawn", meaning: "What is left of a record that was withdrawn",
    fields: [
      .required("kind", .oneOf(RecordKind.allCases.map(\.word)), "what it was"),
      .required("id", .text, "its permanent name"),
      .required("url", .url, "the page that says that it is withdrawn"),
      .required("title", .text, "the title that it had"),
      .required("withdrawn", .day, "the first day on which it was withdrawn"),
      .required("reason", .text, "why"),
      .optional("replaced_by", .list(.id(.response)), "the responses that take its place"),
    ])

  static let site = DataShape(
    name: "site", meaning: "All records of the site, without their texts",
    fields: [
      .required("title", .text, "the name of the site"), .required("url", .url, "where it is published"),
      .optional("publisher", .id(.organisation), "who publishes it"),
      .required("as_of", .day, "the day for which it was built: what is derived holds on that day"),
      .required("inspections", .list(.object(inspection)), "the inspections, in the order of time"),
      .required("responses", .list(.object(response)), "the responses, in the order of time"),
      .required("organisations", .list(.object(organisation)), "the organisations"),
      .required("topics", .list(.object(topic)), "the topics"),
      .required("events", .list(.object(event)), "the events, in the order of time"),
      .optional(
        "withdrawn", .list(.object(withdrawn)), "the records that were withdrawn, the first one first"),
    ])

  /// Every object, the outermost first.
  static let all = [
    site, inspection, response, organisation, topic, event, report, grade, deadline, finding, step, answer,
    answered, position, formerName, source, discrepancy, correction, withdrawn,
  ]
}

import Templates

/// One finding on the page of its inspection.
enum FindingFields: Int, ViewFields {
  case id, kindLabel, text, to, due, dueDate, answers, history

  var declaration: FieldDeclaration {
    switch self {
    case .id: .init(.text, "its name within the report, which is also its anchor", example: "R1")
    case .kindLabel: .init(.text, "what kind of item it is", example: "Recommendation")
    case .text: .init(.html, "what it says", example: "Supervise <em>every</em> decision.")
    case .to: .init(.list(LinkFields.shape), "whom it is addressed to")
    case .due: .init(.text, "when it is due, as printed", example: "within 6 months")
    case .dueDate: .init(.object(DateFields.shape), "when it is due, as a date")
    case .answers: .init(.list(AnswerFields.shape), "what was answered, oldest first")
    case .history: .init(.list(HistoryFields.shape), "what has become of it")
    }
  }

  static let shape = Shape("finding", of: Self.self)
}

/// What a response says to one finding, as the pages of both show it.
enum AnswerFields: Int, ViewFields {
  case finding, response, answer, action, reason, byWhen

  var declaration: FieldDeclaration {
    switch self {
    case .finding: .init(.object(LinkFields.shape), "the finding, by its id")
    case .response: .init(.object(LinkFields.shape), "the response")
    case .answer: .init(.text, "the answer", example: "Accepted in part")
    case .action: .init(.text, "what will be done", example: "Train every supervisor.")
    case .reason: .init(.text, "why, or why not", example: "The budget is set.")
    case .byWhen: .init(.text, "by when, as stated", example: "by the end of March")
    }
  }

  static let shape = Shape("answer", of: Self.self)
}

/// One step in the life of a finding.
enum HistoryFields: Int, ViewFields {
  case axis, status, date, recordedBy, by, source, note

  var declaration: FieldDeclaration {
    switch self {
    case .axis: .init(.text, "answered, delivered or closed", example: "Closed")
    case .status: .init(.text, "the state that was reached", example: "Completed")
    case .date: .init(.object(DateFields.shape), "when")
    case .recordedBy: .init(.text, "who recorded it, where no date is known", example: "a tracker")
    case .by: .init(.object(LinkFields.shape), "who says so")
    case .source: .init(.text, "on what evidence", example: "https://example.org/tracker")
    case .note: .init(.text, "what else there is to say", example: "Superseded by R4.")
    }
  }

  static let shape = Shape("history entry", of: Self.self)
}

import Templates

/// One finding on the page of its inspection.
enum FindingFields: Int, ViewFields {
  case id, url, kindLabel, text, to, due, dueDate, topics, states, timing, isOverdue, isLate, answers, history

  var declaration: FieldDeclaration {
    switch self {
    case .id: .init(.text, "its name within the report, which is also its anchor", example: "R1")
    case .url: .init(.text, "its address", example: "/inspections/hmicfrs-2020-vsa/#R1")
    case .kindLabel: .init(.text, "what kind of item it is", example: "Recommendation")
    case .text: .init(.html, "what it says", example: "Supervise <em>every</em> decision.")
    case .to: .init(.list(LinkFields.shape), "whom it is addressed to")
    case .due: .init(.text, "when it is due, as printed", example: "within 6 months")
    case .dueDate: .init(.object(DateFields.shape), "when it is due, as a date")
    case .topics: .init(.list(LinkFields.shape), "what it is about")
    case .states:
      .init(
        .list(StateFields.shape), "where it stands: what was answered, what was delivered, what was closed")
    case .timing:
      .init(
        .text, "what follows from the due date and what is recorded; absent where nothing does",
        example: "Delivered 12 days after the due date")
    case .isOverdue:
      .init(.flag, "whether the due date is over and nothing is recorded as delivered or closed")
    case .isLate: .init(.flag, "whether it was certainly delivered after the due date")
    case .answers: .init(.list(AnswerFields.shape), "what was answered, oldest first")
    case .history:
      .init(
        .list(StepFields.shape),
        "all that is recorded of it, oldest first; only where that is more than `states`")
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

/// Where a finding stands on one of the three axes.
enum StateFields: Int, ViewFields {
  case axis, steps, nothing

  var declaration: FieldDeclaration {
    switch self {
    case .axis: .init(.text, "answered, delivered or closed", example: "Closed")
    case .steps:
      .init(
        .list(StepFields.shape), "the latest that is recorded; of answers the latest of each who answered")
    case .nothing: .init(.text, "that nothing is recorded", example: "No answer is recorded")
    }
  }

  static let shape = Shape("state", of: Self.self)
}

/// One step in the life of a finding.
enum StepFields: Int, ViewFields {
  case axis, status, date, recordedBy, by, response, source, note

  var declaration: FieldDeclaration {
    switch self {
    case .axis: .init(.text, "answered, delivered or closed", example: "Closed")
    case .status: .init(.text, "the state that was reached", example: "Completed")
    case .date: .init(.object(DateFields.shape), "when")
    case .recordedBy: .init(.text, "who recorded it, where no date is known", example: "a tracker")
    case .by: .init(.object(LinkFields.shape), "who says so")
    case .response: .init(.object(LinkFields.shape), "the response that says so")
    case .source: .init(.text, "on what evidence", example: "https://example.org/tracker")
    case .note: .init(.text, "what else there is to say", example: "Superseded by R4.")
    }
  }

  static let shape = Shape("step", of: Self.self)
}

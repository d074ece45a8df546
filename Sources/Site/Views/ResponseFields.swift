import Templates

/// What only the page of a response shows.
enum ResponseFields: Int, ViewFields {
  case responders, published, form, position, signatory, isStatutory, isVoluntary, answered
  case answers, answersNote, positions, others, next, supersedes, supersededBy

  var declaration: FieldDeclaration {
    switch self {
    case .responders: .init(.list(LinkFields.shape), "who responds")
    case .published: .init(.object(DateFields.shape), "when it was published")
    case .form: .init(.text, "what kind of text it is", example: "Statement")
    case .position: .init(.text, "where it stands towards the report", example: "Mixed")
    case .signatory: .init(.text, "who signed it, and as what", example: "Lee Broadbent, Chair")
    case .isStatutory: .init(.flag, "whether the law asks for it")
    case .isVoluntary: .init(.flag, "whether it is known that the law does not ask for it")
    case .answered: .init(.list(AnsweredFields.shape), "the inspections that it answers")
    case .answers: .init(.list(AnswerFields.shape), "what it says to single findings")
    case .answersNote: .init(.text, "what is held of it", example: "Only part of this response is held.")
    case .positions: .init(.list(PositionFields.shape), "where it stands towards topics")
    case .others:
      .init(.list(ResponseRowFields.shape), "the other responses to the same inspections, oldest first")
    case .next: .init(.list(RowFields.shape), "the inspections that followed those it answers, oldest first")
    case .supersedes: .init(.list(LinkFields.shape), "the earlier responses that it replaces")
    case .supersededBy: .init(.list(LinkFields.shape), "the later responses that replace it")
    }
  }

  static let shape = Shape("response", of: Self.self)
}

/// The card of an inspection that a response answers.
enum AnsweredFields: Int, ViewFields {
  case title, url, publishers, date, report, elapsed, timeliness, isLate, coverage, missing, lastDay

  var declaration: FieldDeclaration {
    switch self {
    case .title: .init(.text, "the inspection's title", example: "iOPS inspection")
    case .url: .init(.text, "its address", example: "/inspections/hmicfrs-2020-iops/")
    case .publishers: .init(.list(LinkFields.shape), "who published the report")
    case .date: .init(.object(DateFields.shape), "when the report was published")
    case .report: .init(.object(ReportFields.shape), "the full report")
    case .elapsed: .init(.text, "how long the response took", example: "on the same day")
    case .timeliness:
      .init(
        .text, "whether a statutory response came in time; absent for others",
        example: "A statutory response was published in time")
    case .isLate: .init(.flag, "whether a statutory response certainly came after the last day")
    case .coverage:
      .init(
        .text, "what can be told of the answers of a statutory response to each finding",
        example: "No answer with an action or a reason is recorded to")
    case .missing: .init(.list(LinkFields.shape), "the findings without such an answer, after `coverage`")
    case .lastDay: .init(.object(DateFields.shape), "the last day on which a statutory response is in time")
    }
  }

  static let shape = Shape("answered inspection", of: Self.self)
}

/// Where a response stands towards one topic.
enum PositionFields: Int, ViewFields {
  case topic, position, note

  var declaration: FieldDeclaration {
    switch self {
    case .topic: .init(.object(LinkFields.shape), "the topic")
    case .position: .init(.text, "the position", example: "Favourable")
    case .note: .init(.text, "what else there is to say", example: "Growing success.")
    }
  }

  static let shape = Shape("position", of: Self.self)
}

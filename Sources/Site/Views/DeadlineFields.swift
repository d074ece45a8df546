import Templates

/// The time by which one organisation, or one of a type, has to answer.
enum DeadlineFields: Int, ViewFields {
  case organisation, organisationType, duty, lastDay, unknownDay, standing, response
  case isOpen, isAnswered, isLate, coverage, missing

  var declaration: FieldDeclaration {
    switch self {
    case .organisation:
      .init(.object(LinkFields.shape), "who has to answer; absent when the inspection names none of the type")
    case .organisationType: .init(.text, "what kind of body has to answer", example: "Local policing body")
    case .duty:
      .init(
        .text, "what the regime says, in words",
        example: "must answer within 56 days, the day of publication counted as the first")
    case .lastDay: .init(.object(DateFields.shape), "the last day on which an answer is in time")
    case .unknownDay:
      .init(
        .text, "why the last day cannot be told",
        example: "The last day cannot be told, since the day of publication is not known.")
    case .standing:
      .init(
        .text, "what became of it by the day of the build", example: "No statutory response is recorded")
    case .response: .init(.object(LinkFields.shape), "the statutory response")
    case .isOpen: .init(.flag, "whether none is recorded and the last day is not over")
    case .isAnswered: .init(.flag, "whether a statutory response is recorded")
    case .isLate: .init(.flag, "whether the statutory response certainly came after the last day")
    case .coverage:
      .init(
        .text, "what can be told of its answers to each finding",
        example: "No answer with an action or a reason is recorded to")
    case .missing: .init(.list(LinkFields.shape), "the findings without such an answer, after `coverage`")
    }
  }

  static let shape = Shape("deadline", of: Self.self)
}

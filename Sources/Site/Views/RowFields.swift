import Templates

/// A record in a list.
enum RowFields: Int, ViewFields {
  case kind, kindLabel, title, url, summary, date, organisations, role, hidden

  var declaration: FieldDeclaration {
    switch self {
    case .kind: .init(.text, "the kind of record", example: "inspection")
    case .kindLabel:
      .init(
        .text, "the kind of inspection, the form of a response, or the kind of record",
        example: "Custody inspection")
    case .title: .init(.text, "the record's title", example: "Federation responds to report on iOPS")
    case .url: .init(.text, "its address", example: "/responses/gmpf-2020-iops/")
    case .summary: .init(.text, "its summary", example: "Eleven points on the iOPS report.")
    case .date: .init(.object(DateFields.shape), "when it was published or happened")
    case .organisations: .init(.list(LinkFields.shape), "who inspected, or who responds")
    case .role:
      .init(.text, "what the organisation or topic of the page has to do with it", example: "inspected")
    case .hidden: .init(.text, "why it is not public, in a preview", example: "Draft")
    }
  }

  static let shape = Shape("row", of: Self.self)
}

/// A response in the list of responses to an inspection.
enum ResponseRowFields: Int, ViewFields {
  case title, url, summary, date, responders, form, position, elapsed, isStatutory, isVoluntary
  case isSuperseded, disagreements, hidden

  var declaration: FieldDeclaration {
    switch self {
    case .title: .init(.text, "the response's title", example: "Federation responds to report on iOPS")
    case .url: .init(.text, "its address", example: "/responses/gmpf-2020-iops/")
    case .summary: .init(.text, "its summary", example: "Eleven points on the iOPS report.")
    case .date: .init(.object(DateFields.shape), "when it was published")
    case .responders: .init(.list(LinkFields.shape), "who responds")
    case .form: .init(.text, "what kind of text it is", example: "Statement")
    case .position: .init(.text, "where it stands towards the report", example: "Mixed")
    case .elapsed: .init(.text, "how long it took from the report", example: "after 56 days")
    case .isStatutory: .init(.flag, "whether the law asks for it")
    case .isVoluntary: .init(.flag, "whether it is known that the law does not ask for it")
    case .isSuperseded: .init(.flag, "whether a later response replaces it")
    case .disagreements:
      .init(
        .text, "about what its sources or others disagree with it", example: "How many areas were graded good"
      )
    case .hidden: .init(.text, "why it is not public, in a preview", example: "Draft")
    }
  }

  static let shape = Shape("response row", of: Self.self)
}

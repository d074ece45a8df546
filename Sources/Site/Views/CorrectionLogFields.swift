import Templates

/// A page of all corrections.
enum CorrectionLogFields: Int, ViewFields {
  case heading, count, rows, pager

  var declaration: FieldDeclaration {
    switch self {
    case .heading: .init(.text, "the heading", example: "Corrections")
    case .count: .init(.text, "how many there are in all, in words", example: "3 corrections")
    case .rows: .init(.list(CorrectionRowFields.shape), "the corrections of this page, newest first")
    case .pager: .init(.object(PagerFields.shape), "the other parts of a long list")
    }
  }

  static let shape = Shape("correction log", of: Self.self)
}

/// A correction in the list of all.
enum CorrectionRowFields: Int, ViewFields {
  case title, url, kindLabel, date, text, hidden

  var declaration: FieldDeclaration {
    switch self {
    case .title:
      .init(
        .text, "the title of the record that was corrected", example: "Federation responds to report on iOPS")
    case .url: .init(.text, "the record's address", example: "/responses/gmpf-2020-iops/")
    case .kindLabel:
      .init(
        .text, "the kind of inspection, the form of a response, or the kind of record", example: "Statement")
    case .date: .init(.object(DateFields.shape), "when it was corrected")
    case .text: .init(.text, "what was changed", example: "The date was wrong.")
    case .hidden: .init(.text, "why the record is not public, in a preview", example: "Draft")
    }
  }

  static let shape = Shape("correction row", of: Self.self)
}

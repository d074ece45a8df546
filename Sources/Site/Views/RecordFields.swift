import Templates

/// What the page of any record shows.
enum RecordFields: Int, ViewFields {
  case id, kind, title, summary, body, contents, sources, discrepancies, corrections, lastCorrected, topics,
    mentionedBy, withdrawn, hidden, extra

  var declaration: FieldDeclaration {
    switch self {
    case .id: .init(.text, "the permanent name of the record", example: "gmpf-2020-iops")
    case .kind: .init(.text, "the kind of record", example: "response")
    case .title: .init(.text, "the title", example: "Federation responds to report on iOPS")
    case .summary: .init(.text, "the summary", example: "Eleven points on the iOPS report.")
    case .body: .init(.html, "the text", example: "<p>On the day ...</p>")
    case .contents:
      .init(.list(ContentsFields.shape), "the headings of the text, for those with three or more")
    case .sources: .init(.list(SourceFields.shape), "what the record rests on")
    case .discrepancies: .init(.list(DiscrepancyFields.shape), "where sources contradict each other")
    case .corrections: .init(.list(CorrectionFields.shape), "what was changed after publication")
    case .lastCorrected: .init(.object(DateFields.shape), "when it was last corrected, where that is known")
    case .topics: .init(.list(LinkFields.shape), "what it is about")
    case .mentionedBy: .init(.list(RowFields.shape), "the records whose text links here")
    case .withdrawn:
      .init(
        .list(WithdrawnFields.shape),
        "the withdrawn records that it answers, replaces or follows up, or that did so to it")
    case .hidden: .init(.text, "why it is not public, in a preview", example: "Draft")
    case .extra: .init(.map(keys: []), "the keys under extra:, each a text")
    }
  }

  /// The shape on a site whose records use these keys under `extra:`.
  static func shape(extraKeys: [String]) -> Shape {
    Shape("record", of: Self.self) { field in field == .extra ? .map(keys: extraKeys) : nil }
  }
}

/// One heading of a text.
enum ContentsFields: Int, ViewFields {
  case title, url, level

  var declaration: FieldDeclaration {
    switch self {
    case .title: .init(.text, "what the heading says", example: "What surrounded the statement")
    case .url: .init(.text, "its address on the page", example: "#what-surrounded-the-statement")
    case .level: .init(.text, "how deep it is, from 2", example: "2")
    }
  }

  static let shape = Shape("contents entry", of: Self.self)
}

/// Something a record rests on.
enum SourceFields: Int, ViewFields {
  case url, title, format, publisher, seen, archive, formerUrl, isSecondary, isUnconfirmed

  var declaration: FieldDeclaration {
    switch self {
    case .url: .init(.text, "where it is", example: "https://example.org/report")
    case .title: .init(.text, "what it is called; the host when it has no title", example: "The report")
    case .format: .init(.text, "what kind of file it is", example: "PDF")
    case .publisher: .init(.object(LinkFields.shape), "who published it")
    case .seen: .init(.object(DateFields.shape), "when it was read")
    case .archive: .init(.text, "a copy that will last", example: "https://archive.example.org/report")
    case .formerUrl:
      .init(
        .text, "the address that the record gives, where that has moved",
        example: "https://old.example.org/report")
    case .isSecondary: .init(.flag, "whether it is the press or a third party")
    case .isUnconfirmed: .init(.flag, "whether it was not seen, or does not say so")
    }
  }

  static let shape = Shape("source", of: Self.self)
}

/// A contradiction between sources.
enum DiscrepancyFields: Int, ViewFields {
  case what, here, there, source, sourceTitle

  var declaration: FieldDeclaration {
    switch self {
    case .what: .init(.text, "what it is about", example: "The number of recommendations")
    case .here: .init(.text, "what is said here", example: "9")
    case .there: .init(.text, "what is said elsewhere", example: "8")
    case .source: .init(.text, "where that is said", example: "https://example.org/tracker")
    case .sourceTitle:
      .init(
        .text, "what that is called: the title that this record or another has for that address, or its host",
        example: "example.org")
    }
  }

  static let shape = Shape("discrepancy", of: Self.self)
}

/// A change after publication.
enum CorrectionFields: Int, ViewFields {
  case date, text

  var declaration: FieldDeclaration {
    switch self {
    case .date: .init(.object(DateFields.shape), "when it was made")
    case .text: .init(.text, "what was changed", example: "The date was wrong.")
    }
  }

  static let shape = Shape("correction", of: Self.self)
}

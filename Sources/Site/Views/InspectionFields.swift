import Templates

/// What only the page of an inspection shows.
enum InspectionFields: Int, ViewFields {
  case shortTitle, kindLabel, inspectorates, subjects, published, fieldwork, commissionedBy, regime
  case deadlines
  case report, formerUrls, grades, parts, amendments, findings, findingsNote, responses
  case responsesCount, earlier, later, picture

  var declaration: FieldDeclaration {
    switch self {
    case .shortTitle: .init(.text, "a name for narrow places", example: "iOPS inspection")
    case .kindLabel: .init(.text, "what kind of inspection it was", example: "Commissioned inspection")
    case .inspectorates: .init(.list(LinkFields.shape), "who inspected")
    case .subjects: .init(.list(LinkFields.shape), "who was inspected")
    case .published: .init(.object(DateFields.shape), "when the report was published")
    case .fieldwork: .init(.object(DateFields.shape), "when the inspectors looked")
    case .commissionedBy: .init(.object(LinkFields.shape), "who asked for it")
    case .regime: .init(.object(RegimeFields.shape), "the rule under which an answer is due")
    case .deadlines: .init(.list(DeadlineFields.shape), "who has to answer under the regime, and by when")
    case .report: .init(.object(ReportFields.shape), "the report itself")
    case .formerUrls: .init(.texts, "where the report used to be")
    case .grades: .init(.list(GradeFields.shape), "what was graded, and how")
    case .parts: .init(.list(PartFields.shape), "the parts that were published one by one")
    case .amendments: .init(.list(CorrectionFields.shape), "what the publisher changed afterwards")
    case .findings: .init(.list(FindingFields.shape), "the findings that are held")
    case .findingsNote:
      .init(
        .text, "what is held and what is not", example: "The report has 9 findings; the text of none is held."
      )
    case .responses: .init(.list(ResponseRowFields.shape), "every response to it, oldest first")
    case .responsesCount: .init(.text, "how many responses are recorded, in words", example: "6 responses")
    case .earlier: .init(.list(RowFields.shape), "the inspections that it follows up, oldest first")
    case .later: .init(.list(RowFields.shape), "the inspections that follow it up, oldest first")
    case .picture:
      .init(
        .html,
        "it, those before and after it, and all responses as a picture (SVG), if they are more than three",
        example: "<ul class=\"key\">...</ul> <div class=\"picture\" ...><svg ...>...</svg></div>")
    }
  }

  static let shape = Shape("inspection", of: Self.self)
}

/// The rule under which an answer is due.
enum RegimeFields: Int, ViewFields {
  case title, url, note, isHard, isSoft

  var declaration: FieldDeclaration {
    switch self {
    case .title: .init(.text, "what readers call it", example: "Police Act 1996, section 55")
    case .url:
      .init(.text, "where it can be read", example: "https://www.legislation.gov.uk/ukpga/1996/16/section/55")
    case .note: .init(.text, "what else there is to say", example: "It binds the local policing body.")
    case .isHard: .init(.flag, "whether it binds")
    case .isSoft: .init(.flag, "whether it only asks")
    }
  }

  static let shape = Shape("regime", of: Self.self)
}

/// A published report.
enum ReportFields: Int, ViewFields {
  case url, title, format, archive

  var declaration: FieldDeclaration {
    switch self {
    case .url: .init(.text, "where it is", example: "https://example.org/report")
    case .title:
      .init(.text, "its own title; the inspection's when it has none", example: "iOPS inspection report")
    case .format: .init(.text, "what kind of file it is", example: "PDF")
    case .archive: .init(.text, "a copy that will last", example: "https://archive.example.org/report")
    }
  }

  static let shape = Shape("report", of: Self.self)
}

/// One grade.
enum GradeFields: Int, ViewFields {
  case area, grade, scale

  var declaration: FieldDeclaration {
    switch self {
    case .area: .init(.text, "what was graded", example: "Efficiency")
    case .grade: .init(.text, "the grade that it got", example: "Good")
    case .scale: .init(.text, "the scale that the grade belongs to", example: "Four grades, before 2021/22")
    }
  }

  static let shape = Shape("grade", of: Self.self)
}

/// A part that was published on its own.
enum PartFields: Int, ViewFields {
  case title, published

  var declaration: FieldDeclaration {
    switch self {
    case .title: .init(.text, "what it is called", example: "Efficiency 2015")
    case .published: .init(.object(DateFields.shape), "when it was published")
    }
  }

  static let shape = Shape("part", of: Self.self)
}

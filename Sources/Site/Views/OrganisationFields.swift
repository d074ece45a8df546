import Templates

/// What only the page of an organisation shows.
enum OrganisationFields: Int, ViewFields {
  case short, alsoKnownAs, type, url, parent, children, formerNames, successor, predecessors, grades,
    rows, pager

  var declaration: FieldDeclaration {
    switch self {
    case .short: .init(.text, "a short form of its name", example: "GMP")
    case .alsoKnownAs: .init(.texts, "other names and spellings")
    case .type: .init(.text, "what kind of body it is", example: "Police force")
    case .url: .init(.text, "its own site", example: "https://www.gmp.police.uk/")
    case .parent: .init(.object(LinkFields.shape), "the body that it is part of")
    case .children: .init(.list(LinkFields.shape), "the bodies that are part of it")
    case .formerNames: .init(.list(FormerNameFields.shape), "what it was called, and when")
    case .successor: .init(.object(SuccessionFields.shape), "what took its place")
    case .predecessors: .init(.list(SuccessionFields.shape), "what it took the place of")
    case .grades:
      .init(
        .object(GradeTableFields.shape),
        "the grades that it got, where any are recorded; on its first page alone")
    case .rows: .init(.list(RowFields.shape), "what concerns it, oldest first")
    case .pager: .init(.object(PagerFields.shape), "the other parts of a long list")
    }
  }

  static let shape = Shape("organisation", of: Self.self)
}

/// A name that is no longer used.
enum FormerNameFields: Int, ViewFields {
  case name, short, from, until

  var declaration: FieldDeclaration {
    switch self {
    case .name: .init(.text, "the name", example: "HM Inspectorate of Constabulary")
    case .short: .init(.text, "a short form of it", example: "HMIC")
    case .from: .init(.object(DateFields.shape), "the first date on which it was used")
    case .until: .init(.object(DateFields.shape), "the last date on which it was used")
    }
  }

  static let shape = Shape("former name", of: Self.self)
}

/// What took an organisation's place, or what it took the place of.
enum SuccessionFields: Int, ViewFields {
  case title, url, date

  var declaration: FieldDeclaration {
    switch self {
    case .title: .init(.text, "its name", example: "Greater Manchester Combined Authority")
    case .url: .init(.text, "its address", example: "/organisations/gmca/")
    case .date: .init(.object(DateFields.shape), "when the one took the place of the other")
    }
  }

  static let shape = Shape("succession", of: Self.self)
}

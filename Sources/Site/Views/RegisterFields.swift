import Templates

/// The register of reports and responses, whole or filtered.
enum RegisterFields: Int, ViewFields {
  case heading, count, rows, pager, filters, filter, asOf

  var declaration: FieldDeclaration {
    switch self {
    case .heading: .init(.text, "the heading", example: "Register: Answered late")
    case .count: .init(.text, "how many entries there are, in words", example: "63 entries")
    case .rows: .init(.list(RegisterRowFields.shape), "the entries of this page of the list, latest first")
    case .pager: .init(.object(PagerFields.shape), "the other parts of a long list")
    case .filters: .init(.list(FacetFields.shape), "by what the list can be filtered; on its first page")
    case .filter: .init(.object(FilterFields.shape), "by what this list is filtered")
    case .asOf: .init(.object(DateFields.shape), "the day for which the site was built")
    }
  }

  static let shape = Shape("register", of: Self.self)
}

/// A line of the register: a report, or a response to one.
enum RegisterRowFields: Int, ViewFields {
  case kind, kindLabel, title, url, date, organisations, answered, elapsed, lastDay, states, hidden

  var declaration: FieldDeclaration {
    switch self {
    case .kind: .init(.text, "the kind of record", example: "response")
    case .kindLabel: .init(.text, "the kind of inspection, or the form of a response", example: "Statement")
    case .title: .init(.text, "the record's title", example: "Federation responds to report on iOPS")
    case .url: .init(.text, "its address", example: "/responses/gmpf-2020-iops/")
    case .date: .init(.object(DateFields.shape), "when it was published")
    case .organisations: .init(.list(LinkFields.shape), "who inspected, or who responds")
    case .answered: .init(.object(LinkFields.shape), "the inspection that a response answers")
    case .elapsed: .init(.text, "how long a response took", example: "after 56 days")
    case .lastDay: .init(.object(DateFields.shape), "the last day on which a statutory answer is in time")
    case .states: .init(.texts, "what became of it", example: "Answered in time")
    case .hidden: .init(.text, "why it is not public, in a preview", example: "Draft")
    }
  }

  static let shape = Shape("register row", of: Self.self)
}

/// The findings of all reports, whole or filtered.
enum FindingsFields: Int, ViewFields {
  case heading, count, groups, pager, filters, filter, asOf

  var declaration: FieldDeclaration {
    switch self {
    case .heading: .init(.text, "the heading", example: "Findings: Overdue")
    case .count: .init(.text, "how many findings there are, in words", example: "41 findings")
    case .groups:
      .init(.list(FindingGroupFields.shape), "the findings of this page by report, the latest report first")
    case .pager: .init(.object(PagerFields.shape), "the other parts of a long list")
    case .filters: .init(.list(FacetFields.shape), "by what the list can be filtered; on its first page")
    case .filter: .init(.object(FilterFields.shape), "by what this list is filtered")
    case .asOf: .init(.object(DateFields.shape), "the day for which the site was built")
    }
  }

  static let shape = Shape("list of findings", of: Self.self)
}

/// The findings of one report.
enum FindingGroupFields: Int, ViewFields {
  case inspection, date, rows, hidden

  var declaration: FieldDeclaration {
    switch self {
    case .inspection: .init(.object(LinkFields.shape), "the inspection")
    case .date: .init(.object(DateFields.shape), "when the report was published")
    case .rows: .init(.list(FindingFields.shape), "its findings, without `answers` and `history`")
    case .hidden: .init(.text, "why the inspection is not public, in a preview", example: "Draft")
    }
  }

  static let shape = Shape("findings of a report", of: Self.self)
}

/// Something by which a list can be filtered.
enum FacetFields: Int, ViewFields {
  case title, values

  var declaration: FieldDeclaration {
    switch self {
    case .title: .init(.text, "what it is", example: "Year")
    case .values: .init(.list(PagerLinkFields.shape), "what it can be, each a list of its own")
    }
  }

  static let shape = Shape("facet", of: Self.self)
}

/// What a list is filtered by.
enum FilterFields: Int, ViewFields {
  case facet, value, all

  var declaration: FieldDeclaration {
    switch self {
    case .facet: .init(.text, "what it is", example: "Year")
    case .value: .init(.text, "its value", example: "2020")
    case .all: .init(.text, "the address of the whole list", example: "/register/")
    }
  }

  static let shape = Shape("filter", of: Self.self)
}

/// What is due.
enum DueFields: Int, ViewFields {
  case asOf, groups, beyond, nothing

  var declaration: FieldDeclaration {
    switch self {
    case .asOf: .init(.object(DateFields.shape), "the day for which the site was built")
    case .groups: .init(.list(DueGroupFields.shape), "what is due soon, what is due later, what is past")
    case .beyond: .init(.text, "what is due after that, in words", example: "2 more are due after that")
    case .nothing: .init(.flag, "whether there is nothing in any group")
    }
  }

  static let shape = Shape("list of deadlines", of: Self.self)
}

/// What is due within a time, or past.
enum DueGroupFields: Int, ViewFields {
  case heading, id, rows, count, more

  var declaration: FieldDeclaration {
    switch self {
    case .heading: .init(.text, "the heading", example: "Due within 30 days")
    case .id: .init(.text, "its anchor", example: "page.soon")
    case .rows:
      .init(.list(DueRowFields.shape), "what is due, the soonest first; of what is past the latest first")
    case .count: .init(.text, "how many there are, in words", example: "3 deadlines")
    case .more: .init(.text, "how many are not listed, in words", example: "12 earlier ones are not listed")
    }
  }

  static let shape = Shape("group of deadlines", of: Self.self)
}

/// One thing that is due.
enum DueRowFields: Int, ViewFields {
  case lastDay, days, inspection, regime, organisations, organisationType, finding, text

  var declaration: FieldDeclaration {
    switch self {
    case .lastDay: .init(.object(DateFields.shape), "the last day")
    case .days: .init(.text, "how far it is from the day of the build", example: "in 12 days")
    case .inspection: .init(.object(LinkFields.shape), "the inspection")
    case .regime:
      .init(
        .text, "the rule under which an answer is due; absent for findings",
        example: "Police Act 1996, section 55")
    case .organisations: .init(.list(LinkFields.shape), "whose turn it is")
    case .organisationType:
      .init(.text, "what kind of body it is, where the inspection names none", example: "Local policing body")
    case .finding: .init(.object(LinkFields.shape), "the finding, by its id; absent for answers")
    case .text: .init(.html, "what the finding says")
    }
  }

  static let shape = Shape("deadline row", of: Self.self)
}

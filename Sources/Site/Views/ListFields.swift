import Templates

/// A page that lists records.
enum ListFields: Int, ViewFields {
  case heading, count, rows, pager

  var declaration: FieldDeclaration {
    switch self {
    case .heading: .init(.text, "the heading", example: "Inspections")
    case .count: .init(.text, "how many there are in all, in words", example: "27 inspections")
    case .rows: .init(.list(RowFields.shape), "the records of this page of the list")
    case .pager: .init(.object(PagerFields.shape), "the other parts of a long list")
    }
  }

  static let shape = Shape("list", of: Self.self)
}

/// The way through a list of more than one page; absent when there is only one.
enum PagerFields: Int, ViewFields {
  case number, total, previous, next, pages

  var declaration: FieldDeclaration {
    switch self {
    case .number: .init(.text, "the number of this page", example: "2")
    case .total: .init(.text, "how many pages there are", example: "5")
    case .previous: .init(.text, "the address of the page before", example: "/responses/")
    case .next: .init(.text, "the address of the page after", example: "/responses/page/3/")
    case .pages:
      .init(.list(PagerLinkFields.shape), "the first page, the last, and those near the one that is shown")
    }
  }

  static let shape = Shape("pager", of: Self.self)
}

/// One page of a long list, or one year of the timeline.
enum PagerLinkFields: Int, ViewFields {
  case label, url, count, isCurrent, followsGap

  var declaration: FieldDeclaration {
    switch self {
    case .label: .init(.text, "its number or year", example: "2020")
    case .url: .init(.text, "its address", example: "/timeline/2020/")
    case .count: .init(.text, "how many entries it has", example: "14")
    case .isCurrent: .init(.flag, "whether it is the page that is shown")
    case .followsGap: .init(.flag, "whether pages before it are left out")
    }
  }

  static let shape = Shape("page link", of: Self.self)
}

/// The timeline, or one year of it.
enum TimelineFields: Int, ViewFields {
  case heading, count, years, all, picture, groups, pager

  var declaration: FieldDeclaration {
    switch self {
    case .heading: .init(.text, "the heading", example: "Timeline of 2020")
    case .count: .init(.text, "how many entries there are, in words", example: "14 entries")
    case .years: .init(.list(PagerLinkFields.shape), "the years that have entries, latest first")
    case .all: .init(.object(PagerLinkFields.shape), "the timeline of all years")
    case .picture:
      .init(
        .html, "the entries of the page as a picture (SVG), or a sentence where they are too many for one",
        example: "<ul class=\"key\">...</ul> <div class=\"picture\" ...><svg ...>...</svg></div>")
    case .groups: .init(.list(YearFields.shape), "the entries, latest first, by year")
    case .pager: .init(.object(PagerFields.shape), "the other parts of a long list")
    }
  }

  static let shape = Shape("timeline", of: Self.self)
}

/// The entries of one year.
enum YearFields: Int, ViewFields {
  case label, rows

  var declaration: FieldDeclaration {
    switch self {
    case .label: .init(.text, "the year, or that it is not known", example: "2020")
    case .rows: .init(.list(RowFields.shape), "its entries, latest first")
    }
  }

  static let shape = Shape("year", of: Self.self)
}

/// The home page.
enum HomeFields: Int, ViewFields {
  case introduction, responses, inspections, counts

  var declaration: FieldDeclaration {
    switch self {
    case .introduction: .init(.html, "the text of content/pages/index.md")
    case .responses: .init(.list(RowFields.shape), "the latest responses, latest first")
    case .inspections: .init(.list(RowFields.shape), "the latest inspections, latest first")
    case .counts: .init(.text, "what the site holds, in words", example: "27 inspections and 36 responses")
    }
  }

  static let shape = Shape("home", of: Self.self)
}

import Templates

/// A link to a record.
enum LinkFields: Int, ViewFields {
  case title, url, today

  var declaration: FieldDeclaration {
    switch self {
    case .title:
      .init(
        .text, "the name of the record; of an organisation the one that was in force on the date of the page",
        example: "HMIC")
    case .url: .init(.text, "its address", example: "/organisations/hmicfrs/")
    case .today:
      .init(
        .text, "the name of today, where `title` is a former one",
        example: "HM Inspectorate of Constabulary and Fire & Rescue Services")
    }
  }

  static let shape = Shape("link", of: Self.self)
}

/// A date, as people and as programs read it.
enum DateFields: Int, ViewFields {
  case html, text, machine

  var declaration: FieldDeclaration {
    switch self {
    case .html:
      .init(
        .html, "the date as a time element; plain words where a program could not read it",
        example: "<time datetime=\"2020-03-03\">3 March 2020</time>")
    case .text: .init(.text, "the date, as exact as its source gives it", example: "3 March 2020")
    case .machine:
      .init(
        .text, "the date for a datetime attribute; absent for intervals and unknown dates",
        example: "2020-03-03")
    }
  }

  static let shape = Shape("date", of: Self.self)
}

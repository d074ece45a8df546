import Templates

/// A link to a record.
enum LinkFields: Int, ViewFields {
  case title, url

  var declaration: FieldDeclaration {
    switch self {
    case .title: .init(.text, "the name of the record", example: "Greater Manchester Police")
    case .url: .init(.text, "its address", example: "/organisations/gmp/")
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

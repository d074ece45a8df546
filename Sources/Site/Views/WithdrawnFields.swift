import Templates

/// What is left of a withdrawn record.
enum WithdrawnFields: Int, ViewFields {
  case kind, title, url, date, reason, replacements

  var declaration: FieldDeclaration {
    switch self {
    case .kind: .init(.text, "the kind of record", example: "response")
    case .title: .init(.text, "the title that it had", example: "Our answer to the custody report")
    case .url: .init(.text, "its address", example: "/responses/branch-2024-custody/")
    case .date: .init(.object(DateFields.shape), "the first day on which it was withdrawn")
    case .reason: .init(.text, "why", example: "It named a person by mistake.")
    case .replacements: .init(.list(LinkFields.shape), "what took its place")
    }
  }

  static let shape = Shape("withdrawn record", of: Self.self)
}

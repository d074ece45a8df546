import Templates

/// What only the page of a topic shows.
enum TopicFields: Int, ViewFields {
  case alsoKnownAs, partOf, parts, rows, pager

  var declaration: FieldDeclaration {
    switch self {
    case .alsoKnownAs: .init(.texts, "other names and spellings")
    case .partOf: .init(.object(LinkFields.shape), "the topic that it is part of")
    case .parts: .init(.list(LinkFields.shape), "the topics that are part of it")
    case .rows: .init(.list(RowFields.shape), "what concerns it, oldest first")
    case .pager: .init(.object(PagerFields.shape), "the other parts of a long list")
    }
  }

  static let shape = Shape("topic", of: Self.self)
}

/// What only the page of an event shows.
enum EventFields: Int, ViewFields {
  case date, organisations

  var declaration: FieldDeclaration {
    switch self {
    case .date: .init(.object(DateFields.shape), "when it happened")
    case .organisations: .init(.list(LinkFields.shape), "whom it concerns")
    }
  }

  static let shape = Shape("event", of: Self.self)
}

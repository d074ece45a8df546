import Templates

/// The page of the search.
enum SearchFields: Int, ViewFields {
  case index, filters

  var declaration: FieldDeclaration {
    switch self {
    case .index:
      .init(.text, "the address of the folder with the files that the script loads", example: "/search/")
    case .filters: .init(.list(SearchFilterFields.shape), "what a search can be narrowed to")
    }
  }

  static let shape = Shape("search", of: Self.self)
}

/// Something that a search can be narrowed to.
enum SearchFilterFields: Int, ViewFields {
  case name, label, options

  var declaration: FieldDeclaration {
    switch self {
    case .name: .init(.text, "its name in addresses", example: "kind")
    case .label: .init(.text, "what it is", example: "Kind")
    case .options: .init(.list(SearchOptionFields.shape), "what can be chosen")
    }
  }

  static let shape = Shape("search filter", of: Self.self)
}

/// One value of a filter.
enum SearchOptionFields: Int, ViewFields {
  case value, label

  var declaration: FieldDeclaration {
    switch self {
    case .value: .init(.text, "the value in addresses", example: "response")
    case .label: .init(.text, "what it is called", example: "Responses")
    }
  }

  static let shape = Shape("search option", of: Self.self)
}

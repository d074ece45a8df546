import Templates

/// The open data, and what stands in it.
enum DataFields: Int, ViewFields {
  case files, tables, asOf

  var declaration: FieldDeclaration {
    switch self {
    case .files: .init(.list(DataFileFields.shape), "the files that concern the whole site")
    case .tables: .init(.list(DataTableFields.shape), "the columns of the tables and the keys of the objects")
    case .asOf: .init(.object(DateFields.shape), "the day for which the site was built")
    }
  }

  static let shape = Shape("open data", of: Self.self)
}

/// A file of the open data.
enum DataFileFields: Int, ViewFields {
  case name, url, meaning

  var declaration: FieldDeclaration {
    switch self {
    case .name: .init(.text, "its path", example: "/data/register.csv")
    case .url: .init(.text, "its address", example: "/data/register.csv")
    case .meaning: .init(.text, "what it holds", example: "every finding and where it stands, as a table")
    }
  }

  static let shape = Shape("data file", of: Self.self)
}

/// A table or an object of the open data.
enum DataTableFields: Int, ViewFields {
  case name, id, meaning, rows

  var declaration: FieldDeclaration {
    switch self {
    case .name: .init(.text, "its name", example: "finding")
    case .id: .init(.text, "its anchor", example: "page.finding")
    case .meaning: .init(.text, "what it is", example: "One numbered item of a report")
    case .rows: .init(.list(DataRowFields.shape), "its columns or keys, in their order")
    }
  }

  static let shape = Shape("data table", of: Self.self)
}

/// A column of a table, or a key of an object.
enum DataRowFields: Int, ViewFields {
  case name, type, meaning, object, isRequired

  var declaration: FieldDeclaration {
    switch self {
    case .name: .init(.text, "its name", example: "due_date")
    case .type: .init(.text, "what it can be, in words", example: "list: id of an organisation")
    case .meaning: .init(.text, "what it means", example: "when it is due, as a date")
    case .object: .init(.text, "a link to the object that it is, or is a list of", example: "#page.step")
    case .isRequired: .init(.flag, "whether it is always there")
    }
  }

  static let shape = Shape("data row", of: Self.self)
}

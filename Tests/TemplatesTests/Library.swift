import Diagnostics

@testable import Templates

/// Libraries of templates given as text, and what is said about them.
enum Library {
  static func parse(_ templates: [String: String]) -> Diagnosed<TemplateLibrary> {
    TemplateLibrary.parse(
      templates.sorted { $0.key < $1.key }.map {
        TemplateFile(name: $0.key, path: "templates/\($0.key).html", bytes: Array($0.value.utf8))
      })
  }

  /// Everything that is wrong with the templates, as a person reads it.
  static func report(
    _ templates: [String: String], for shape: Shape = Shape("page", of: PageFields.self),
    addresses: ((String) -> AddressResolution)? = nil, main: String = "main"
  ) -> String {
    let parsed = parse(templates)
    let compiled = parsed.value.compile(
      main, for: shape, purpose: "the pages of tests", addresses: addresses)
    let report = TextReport { path in
      let name = path.dropFirst("templates/".count).dropLast(".html".count)
      return templates[String(name)].map { Array($0.utf8) }
    }
    return report.text(of: (parsed.diagnostics + compiled.diagnostics).inOrder())
  }

  /// What the template `main` makes of a view in strict mode; what is wrong, if anything is.
  static func render(
    _ templates: [String: String], for shape: Shape = Shape("page", of: PageFields.self),
    write: (inout ViewWriter, ObjectSlot<PageFields>) -> Void = { _, _ in },
    addresses: ((String) -> AddressResolution)? = nil
  ) -> String {
    let compiled = parse(templates).value.compile(
      "main", for: shape, purpose: "the pages of tests", addresses: addresses)
    guard let program = compiled.value else {
      return report(templates, for: shape, addresses: addresses)
    }
    var writer = ViewWriter()
    let page = writer.object(PageFields.self)
    write(&writer, page)
    var output: [UInt8] = []
    program.render(writer.finish(page), into: &output)
    var direct: [UInt8] = []
    program.render(writer, root: page, into: &direct)
    return output == direct ? String(decoding: output, as: UTF8.self) : "the two ways to render differ"
  }
}

/// A page for tests.
enum PageFields: Int, ViewFields {
  case title, bodyText, isNew, author, rows, topics, labels

  var declaration: FieldDeclaration {
    switch self {
    case .title: .init(.text, "the title", example: "Responses")
    case .bodyText: .init(.html, "the text", example: "<p>…</p>")
    case .isNew: .init(.flag, "whether it is new")
    case .author: .init(.object(Shape("author", of: PersonFields.self)), "who wrote it")
    case .rows: .init(.list(Shape("row", of: RowFields.self)), "what it lists")
    case .topics: .init(.texts, "its topics")
    case .labels: .init(.map(keys: ["next", "previous"]), "words of the site")
    }
  }
}

enum PersonFields: Int, ViewFields {
  case name, rank

  var declaration: FieldDeclaration {
    switch self {
    case .name: .init(.text, "the name")
    case .rank: .init(.text, "the rank")
    }
  }
}

enum RowFields: Int, ViewFields {
  case title, count, links

  var declaration: FieldDeclaration {
    switch self {
    case .title: .init(.text, "the title")
    case .count: .init(.text, "how many")
    case .links: .init(.texts, "addresses")
    }
  }
}

import Templates

/// What templates may name, made from the declarations of the views: the lists of docs/templates.md, and what
/// `rejoinder explain template:NAME` prints.
public struct TemplateManual: Sendable {
  /// Every shape below the pages' own, in the order in which they are met.
  let shapes = Self.groups(in: PagePrograms.PageKind.allCases.map { $0.shape(extraKeys: []) })

  /// Makes the manual.
  public init() {}

  /// The shapes below these, in the order in which they are met.
  static func groups(in roots: [Shape]) -> [Shape] {
    var found: [Shape] = []
    func visit(_ shape: Shape) {
      for field in shape.fields {
        switch field.type {
        case .object(let inner), .list(let inner):
          guard !found.contains(inner) else { continue }
          found.append(inner)
          visit(inner)
        case .text, .html, .flag, .texts, .map: continue
        }
      }
    }
    for root in roots { visit(root) }
    return found
  }

  /// The lists as docs/templates.md has them, with the templates of a theme that are no page's own.
  func markdown(_ theme: [ThemeFile]) -> String {
    var lines = ["", "## The kinds of page", ""]
    for kind in PagePrograms.PageKind.allCases {
      lines += ["### \(kind.rawValue).html", "", kind.use, ""]
      lines += Self.table(kind.shape(extraKeys: [])) + [""]
    }
    lines += ["## The layout and the pieces", "", "| Template | Is |", "|---|---|"]
    for name in Self.names(theme) where PagePrograms.PageKind(rawValue: name) == nil {
      lines.append("| `\(name).html` | \(Self.use(of: name, theme)) |")
    }
    lines += ["", "## The groups of values", ""]
    for shape in shapes { lines += ["### \(shape.name)", ""] + Self.table(shape) + [""] }
    return lines.dropLast().joined(separator: "\n") + "\n"
  }

  private static func table(_ shape: Shape) -> [String] {
    ["| Name | Type | Meaning | Example |", "|---|---|---|---|"]
      + shape.fields.map { field in
        let declaration = field.declaration
        let example = declaration.example.isEmpty ? "" : "`\(declaration.example)`"
        let type = declaration.type.words { "[\($0)](#\($0.split(separator: " ").joined(separator: "-")))" }
        return "| `\(field.name)` | \(type) | \(declaration.meaning) | \(example) |"
      }
  }
}

extension PagePrograms.PageKind {
  /// Where the pages of a kind are.
  var use: String {
    switch self {
    case .home: "The home page, at `/`."
    case .list: "The lists at `/inspections/`, `/responses/`, `/organisations/` and `/topics/`."
    case .timeline: "The timeline at `/timeline/`, and of one year at `/timeline/2020/`."
    case .register: "The register at `/register/`, and its filters, such as `/register/year/2020/`."
    case .findings: "The list of findings at `/findings/`, and its filters, such as `/findings/due/overdue/`."
    case .deadlines: "What is due, at `/deadlines/`."
    case .diary: "The diary, at `/diary/`."
    case .diaryMonth: "A month of the diary, at `/diary/2020-03/`."
    case .data: "The page of the open data, at `/data/`."
    case .corrections: "The list of all corrections, at `/corrections/`."
    case .search: "The page of the search, at `/search/`."
    case .notFound: "The page for addresses that do not exist: `404.html`."
    case .inspection: "The page of an inspection, at `/inspections/ID/`."
    case .response: "The page of a response, at `/responses/ID/`."
    case .organisation: "The page of an organisation, at `/organisations/ID/`."
    case .topic: "The page of a topic, at `/topics/ID/`."
    case .withdrawn: "What stands in place of the page of a withdrawn record, at its address."
    case .event: "The page of an event, at `/events/ID/`."
    case .page: "The page of a file in `content/pages/`, at `/ID/`."
    }
  }
}

extension FieldType {
  /// The type in words; `group` says how the name of a group is written.
  func words(group: (String) -> String) -> String {
    switch self {
    case .text: "text"
    case .html: "HTML"
    case .flag: "yes or no"
    case .object(let shape): "group: " + group(shape.name)
    case .list(let shape): "list: " + group(shape.name)
    case .texts: "list of texts"
    case .map: "map"
    }
  }
}

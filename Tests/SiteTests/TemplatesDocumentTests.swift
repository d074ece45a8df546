import Diagnostics
import Foundation
import Testing
import Theme

@testable import Site
@testable import Templates

/// docs/templates.md lists every value of every kind of page as the views declare them, and its examples
/// of templates compile.
///
/// With RECORD=1 in the environment the lists are written anew from the declarations; such a run fails.
@Suite struct TemplatesDocumentTests {
  private static let path = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "docs/templates.md")
  private static let start = "<!-- What follows is written by TemplatesDocumentTests. -->\n"

  @Test func listsAgreeWithViews() throws {
    let text = try String(contentsOf: Self.path, encoding: .utf8)
    let begin = try #require(text.range(of: Self.start)?.upperBound)
    let expected = ViewManual().text
    guard text[begin...] != expected else { return }
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try (text[..<begin] + expected).write(to: Self.path, atomically: true, encoding: .utf8)
      Issue.record("recorded anew: look at the difference, and run the tests again without RECORD")
    } else {
      let written = text[begin...].split(separator: "\n", omittingEmptySubsequences: false)
      let wanted = expected.split(separator: "\n", omittingEmptySubsequences: false)
      let different = zip(written, wanted).first { $0 != $1 }
      Issue.record(
        """
        docs/templates.md differs from the views; run the tests with RECORD=1
          is:        \(different?.0 ?? "the end")
          should be: \(different?.1 ?? "the end")
        """)
    }
  }

  /// The fenced blocks that are whole templates, by the file that each is said to be.
  private static func examples() throws -> [ThemeFile] {
    let text = try String(contentsOf: path, encoding: .utf8)
    return text.split(separator: "\n```").compactMap { block in
      guard block.hasPrefix("html templates/"), let end = block.firstIndex(of: "\n") else { return nil }
      let name = block[..<end].dropFirst("html templates/".count)
      return ThemeFile(path: String(name), bytes: Array(block[end...].dropFirst().utf8) + [10])
    }
  }

  @Test func examplesCompile() throws {
    let builtIn = DefaultTheme.files.map { ThemeFile(path: $0.path, bytes: $0.bytes) }
    let examples = try Self.examples()
    #expect(!examples.isEmpty)
    for example in examples {
      let theme = Theme(builtIn: builtIn, own: [example])
      let library = TemplateLibrary.parse(theme.templates)
      #expect(library.diagnostics.isEmpty, "\(library.diagnostics)")
      let name = String(example.path.dropLast(5))
      // What is no kind of page is a template that responses ask for.
      let kind = PagePrograms.PageKind(rawValue: name) ?? .response
      let page = PageTemplate(name, for: kind.shape(extraKeys: ["case_reference"]), purpose: "a test")
      let programs = library.value.compile([page]) { .rewritten($0) }
      #expect(programs.diagnostics.isEmpty, "\(example.path): \(programs.diagnostics)")
    }
  }

  @Test func everyShapeHasANameOfItsOwn() {
    let shapes = ViewManual().shapes
    #expect(Set(shapes.map(\.name)).count == shapes.count)
  }
}

/// The lists of docs/templates.md, made from the declarations of the views.
struct ViewManual {
  /// Every shape below the pages' own, in the order in which they are met.
  let shapes: [Shape] = {
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
    for kind in PagePrograms.PageKind.allCases { visit(kind.shape(extraKeys: [])) }
    return found
  }()

  var text: String {
    var lines = ["", "## The kinds of page", ""]
    for kind in PagePrograms.PageKind.allCases {
      lines += ["### \(kind.rawValue).html", "", Self.use(of: kind), ""]
      lines += Self.table(kind.shape(extraKeys: [])) + [""]
    }
    lines += ["## The groups of values", ""]
    for shape in shapes { lines += ["### \(shape.name)", ""] + Self.table(shape) + [""] }
    return lines.dropLast().joined(separator: "\n") + "\n"
  }

  /// Where the pages of a kind are.
  private static func use(of kind: PagePrograms.PageKind) -> String {
    switch kind {
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
    case .event: "The page of an event, at `/events/ID/`."
    case .page: "The page of a file in `content/pages/`, at `/ID/`."
    }
  }

  private static func table(_ shape: Shape) -> [String] {
    ["| Name | Type | Meaning | Example |", "|---|---|---|---|"]
      + shape.fields.map { field in
        let declaration = field.declaration
        let example = declaration.example.isEmpty ? "" : "`\(declaration.example)`"
        return "| `\(field.name)` | \(type(declaration.type)) | \(declaration.meaning) | \(example) |"
      }
  }

  private static func type(_ type: FieldType) -> String {
    switch type {
    case .text: "text"
    case .html: "HTML"
    case .flag: "yes or no"
    case .object(let shape): "group: \(link(to: shape))"
    case .list(let shape): "list: \(link(to: shape))"
    case .texts: "list of texts"
    case .map: "map"
    }
  }

  /// A link to the heading of a shape, with the anchor that GitHub gives it.
  private static func link(to shape: Shape) -> String {
    "[\(shape.name)](#\(shape.name.replacing(" ", with: "-")))"
  }
}

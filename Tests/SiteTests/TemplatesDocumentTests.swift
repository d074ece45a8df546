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
    let expected = TemplateManual().markdown(
      DefaultTheme.files.map { ThemeFile(path: $0.path, bytes: $0.bytes) })
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
    let shapes = TemplateManual().shapes
    #expect(Set(shapes.map(\.name)).count == shapes.count)
  }
}

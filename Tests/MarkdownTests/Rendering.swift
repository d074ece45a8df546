import Diagnostics

@testable import Markdown

/// Renders texts as the tests want to see them.
enum Rendering {
  /// The text as a site without other records shows it, raw HTML passed through.
  static func html(of markdown: [UInt8]) -> [UInt8] {
    let source = MarkdownSource(path: "x.md", bytes: markdown[...])
    return MarkdownRenderer.render(source, options: MarkdownOptions(allowsRawHTML: true))
      .value.standalone
  }

  static func html(of markdown: String) -> String {
    String(decoding: html(of: Array(markdown.utf8)), as: UTF8.self)
  }

  /// Everything that is wrong with a text, as a person reads it.
  static func report(_ markdown: String) -> String {
    let source = MarkdownSource(path: "x.md", bytes: Array(markdown.utf8)[...])
    return text(of: MarkdownRenderer.render(source).diagnostics.inOrder(), in: markdown)
  }

  /// Every link that is not complete in itself, with the line in which it is said to stand; in the order
  /// of these places.
  static func links(in markdown: String) -> String {
    let source = MarkdownSource(path: "x.md", bytes: Array(markdown.utf8)[...])
    return links(of: MarkdownRenderer.render(source).value, in: markdown)
  }

  static func links(of rendered: RenderedMarkdown, in markdown: String) -> String {
    let diagnostics = rendered.links.map { link in
      Place(path: "x.md", mark: link.mark).reports(Seen(address: link.address))
    }
    return text(of: diagnostics.sorted(), in: markdown)
  }

  private static func text(of diagnostics: [Diagnostic], in markdown: String) -> String {
    TextReport { $0 == "x.md" ? Array(markdown.utf8) : nil }.text(of: diagnostics)
  }

  /// Says where a link was found.
  private struct Seen: Problem {
    let address: String
    var id: String { "link" }
    var severity: Severity { .warning }
    var message: String { Prose.quoted(address) }
    var help: [String] { [] }
  }
}

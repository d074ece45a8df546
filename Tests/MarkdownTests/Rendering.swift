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

  /// Every link that is not complete in itself, with the line in which it is said to stand; in the order
  /// of these places.
  static func links(of rendered: RenderedMarkdown, in markdown: String) -> String {
    let diagnostics = rendered.links.map { link in
      Place(path: "x.md", mark: link.mark).reports(Seen(address: link.address))
    }
    return TextReport { $0 == "x.md" ? Array(markdown.utf8) : nil }.text(of: diagnostics.sorted())
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

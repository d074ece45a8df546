import Diagnostics

@testable import Markdown

/// Renders texts with all extensions.
enum ExtendedRendering {
  static func rendered(
    _ markdown: String, isSmart: Bool = false, hasExtensions: Bool = true, glossary: Glossary? = nil,
    firstLine: Int = 1
  ) -> Diagnosed<RenderedMarkdown> {
    let source = MarkdownSource(path: "x.md", bytes: Array(markdown.utf8)[...], firstLine: firstLine)
    let options = MarkdownOptions(
      hasExtensions: hasExtensions, reservedIDs: [], isSmart: isSmart, glossary: glossary)
    return MarkdownRenderer.render(source, options: options)
  }

  /// Everything that is wrong with a text, as a person reads it; `before` is what its file begins with.
  static func report(_ markdown: String, after before: String = "") -> String {
    let lines = before.utf8.count { $0 == UInt8(ascii: "\n") }
    return report(of: rendered(markdown, firstLine: lines + 1), before + markdown)
  }

  /// What was found wrong in a file with this text. That an address has no words is told only where it is
  /// asked for: many texts are about addresses.
  static func report(
    of rendered: Diagnosed<RenderedMarkdown>, _ text: String, withBareAddresses: Bool = false
  ) -> String {
    TextReport { $0 == "x.md" ? Array(text.utf8) : nil }
      .text(of: rendered.diagnostics.inOrder().filter { withBareAddresses || $0.id != "bare-address" })
  }
}

import Diagnostics
import Testing

@testable import Markdown

extension Fixture {
  /// Records an issue, at the line of the case, for each part that is not what comes of the text. Both are
  /// shown as the file would have them, so that the right one can be copied.
  func check() {
    let rendered = ExtendedRendering.rendered(
      markdown, isSmart: isSmart, hasExtensions: hasExtensions, glossary: glossary)
    for (part, text) in expected {
      let found = shown(part, of: rendered)
      // By byte, since strings are also equal if they only look the same.
      if found.utf8.elementsEqual(text.utf8) { continue }
      Issue.record(
        """
        \(testDescription): the \(part.rawValue) of this text:
        \(FixtureText.lines(ofText: markdown).joined(separator: "\n"))
        should be:
        \(FixtureText.lines(ofResult: text).joined(separator: "\n"))
        but is:
        \(FixtureText.lines(ofResult: found).joined(separator: "\n"))
        """, sourceLocation: place)
    }
  }

  private func shown(_ part: Part, of rendered: Diagnosed<RenderedMarkdown>) -> String {
    switch part {
    case .html: String(decoding: rendered.value.standalone, as: UTF8.self)
    case .report: ExtendedRendering.report(of: rendered, markdown, withBareAddresses: !hasExtensions)
    case .links: Self.excerpts(of: Rendering.links(of: rendered.value, in: markdown))
    }
  }

  /// The lines with source and underline of a report.
  private static func excerpts(of report: String) -> String {
    report.split(separator: "\n").map { line in
      guard line.hasPrefix("  ") else { return "" }
      let text = line.dropFirst(2)
      return (text.hasPrefix("  | ") ? "    " + text.dropFirst(4) : text) + "\n"
    }.joined()
  }
}

import Diagnostics
import Markdown

/// Rendered Markdown together with what its links lead to.
public struct MarkdownText: Hashable, Sendable {
  /// The HTML, with a hole for each part that depends on a link's target.
  public let rendered: RenderedMarkdown
  /// The target of each of `rendered.links`; nil for one that was refused.
  public let targets: [LinkTarget?]

  /// The most links that a text may have; a page with more is none that anybody reads.
  static let linkLimit = 10_000

  /// Nothing.
  public static let empty = MarkdownText(rendered: .empty, targets: [])

  private init(rendered: RenderedMarkdown, targets: [LinkTarget?]) {
    self.rendered = rendered
    self.targets = targets
  }

  /// Whether there is no text.
  public var isEmpty: Bool { rendered.html.isEmpty }

  /// Renders a body; `reservedIDs` are ids that its page has already.
  static func body(
    of document: Document, reservedIDs: Set<String>, settings: MarkdownSettings
  ) -> Diagnosed<MarkdownText> {
    let source = MarkdownSource(
      path: document.path, bytes: document.body, firstLine: document.bodyFirstLine)
    let options = settings.bodyOptions(reservedIDs: reservedIDs)
    return typed(MarkdownRenderer.render(source, options: options), path: document.path)
  }

  /// Renders one paragraph's worth of inline Markdown.
  static func inline(
    _ text: PlacedText, path: String, settings: MarkdownSettings
  ) -> Diagnosed<MarkdownText> {
    typed(
      MarkdownRenderer.renderInline(
        text.text, path: path, mark: text.mark, options: settings.inlineOptions), path: path)
  }

  private static func typed(
    _ rendered: Diagnosed<RenderedMarkdown>, path: String
  ) -> Diagnosed<MarkdownText> {
    var diagnostics = rendered.diagnostics
    var targets: [LinkTarget?] = []
    for link in rendered.value.links {
      guard targets.count < linkLimit else {
        if targets.count == linkLimit {
          let place = Place(path: path, mark: link.mark)
          diagnostics.append(place.reports(RecordProblem.tooManyLinks(limit: linkLimit)))
        }
        targets.append(nil)
        continue
      }
      do throws(LinkFault) {
        targets.append(try LinkTarget(address: link.address, in: path))
      } catch {
        targets.append(nil)
        diagnostics.append(Place(path: path, mark: link.mark).reports(error.problem))
      }
    }
    return Diagnosed(MarkdownText(rendered: rendered.value, targets: targets), diagnostics)
  }
}

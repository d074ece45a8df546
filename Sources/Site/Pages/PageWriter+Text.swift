import Linking
import Markdown
import Records
import Templates

extension PageWriter {
  /// Sets the HTML of a Markdown text with its links filled in.
  mutating func setText(_ slot: some ValueSlot, _ text: MarkdownText, _ targets: [ResolvedTarget?]) {
    guard !text.isEmpty else { return }
    let links = TextLinks(timeline: timeline, addresses: addresses, known: known, isAbsolute: false)
    view.set(slot) { links.append(text, targets, to: &$0) }
  }
}

/// Fills in the links of Markdown texts.
struct TextLinks {
  let timeline: Timeline
  let addresses: Addresses
  let known: KnownAddresses
  /// Whether addresses name scheme and host, as in feeds.
  let isAbsolute: Bool

  /// Appends a text's HTML.
  func append(_ text: MarkdownText, _ targets: [ResolvedTarget?], to output: inout [UInt8]) {
    text.rendered.append(to: &output, filling: ResolvedLinks(links: self, targets: targets))
  }

  /// The address of a target; empty for one that was refused, which no build publishes.
  func address(of target: ResolvedTarget?) -> String {
    switch target {
    case .record(let index, let anchor): origin + addresses.url(of: index) + Self.fragment(anchor)
    case .path(let path, let anchor):
      known.url(ofPath: path).map { origin + $0 + Self.fragment(anchor) } ?? ""
    case .external(let address): address
    case nil: ""
    }
  }

  fileprivate func title(of target: ResolvedTarget?) -> String {
    switch target {
    case .record(let index, _): timeline[index].title
    case .path(let path, _): path
    case .external(let address): address
    case nil: ""
    }
  }

  private var origin: String { isAbsolute ? addresses.base.origin : "" }

  private static func fragment(_ anchor: String) -> String { anchor.isEmpty ? "" : "#" + anchor }
}

/// What the links of one text lead to.
private struct ResolvedLinks: LinkFilling {
  let links: TextLinks
  let targets: [ResolvedTarget?]

  func address(ofLink index: Int) -> String { links.address(of: target(ofLink: index)) }
  func title(ofLink index: Int) -> String { links.title(of: target(ofLink: index)) }
  func dimensions(ofLink index: Int) -> ImageDimensions? { nil }
  func details(ofLink index: Int) -> String { "" }

  private func target(ofLink index: Int) -> ResolvedTarget? {
    targets.indices.contains(index) ? targets[index] : nil
  }
}

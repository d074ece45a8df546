import Linking
import Markdown
import Records
import Templates

extension PageWriter {
  /// Sets the HTML of a Markdown text with its links filled in.
  mutating func setText(_ slot: some ValueSlot, _ text: MarkdownText, _ targets: [ResolvedTarget?]) {
    guard !text.isEmpty else { return }
    let links = TextLinks(plan: plan, known: known, isAbsolute: false)
    view.set(slot) { links.append(text, targets, to: &$0) }
  }
}

/// Fills in the links of Markdown texts.
struct TextLinks {
  let plan: SitePlan
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
    case .record(let index, let anchor): origin + plan.addresses.url(of: index) + Self.fragment(anchor)
    case .withdrawn(let index): origin + plan.addresses.url(ofPath: plan.addresses.path(of: index))
    case .attachment(let index, let anchor):
      origin + plan.addresses.url(of: plan.timeline.attachments[index.position]) + Self.fragment(anchor)
    case .path(let path, let anchor):
      known.url(ofPath: path).map { origin + $0 + Self.fragment(anchor) } ?? ""
    case .external(let address): address
    case nil: ""
    }
  }

  fileprivate func title(of target: ResolvedTarget?) -> String {
    switch target {
    case .record(let index, _): plan.timeline[index].title
    case .withdrawn(let index): plan.timeline[index].title
    case .attachment(let index, _): String(plan.timeline.attachments[index.position].name)
    case .path(let path, _): path
    case .external(let address): address
    case nil: ""
    }
  }

  /// What is known of the file that a target is; nil for pages.
  func file(of target: ResolvedTarget?) -> PublishedAttachment? {
    if case .attachment(let index, _) = target { plan.attachments[index] } else { nil }
  }

  private var origin: String { isAbsolute ? plan.addresses.base.origin : "" }

  private static func fragment(_ anchor: String) -> String { anchor.isEmpty ? "" : "#" + anchor }
}

/// What the links of one text lead to.
private struct ResolvedLinks: LinkFilling {
  let links: TextLinks
  let targets: [ResolvedTarget?]

  func address(ofLink index: Int) -> String { links.address(of: target(ofLink: index)) }
  func title(ofLink index: Int) -> String { links.title(of: target(ofLink: index)) }
  func dimensions(ofLink index: Int) -> ImageDimensions? { links.file(of: target(ofLink: index))?.dimensions }
  func details(ofLink index: Int) -> String { links.file(of: target(ofLink: index))?.details ?? "" }

  private func target(ofLink index: Int) -> ResolvedTarget? {
    targets.indices.contains(index) ? targets[index] : nil
  }
}

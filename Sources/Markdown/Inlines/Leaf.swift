/// The paragraph, heading or cell whose inlines are being written.
struct Leaf {
  /// The node whose children its inlines are.
  let node: CmarkNode
  /// What it was parsed from, if that was not the text itself.
  let fragment: SourcePlan.Fragment?
  /// Whether a tag in it was reported.
  var hasTag = false
  /// What is found out about it when somebody asks.
  private(set) var contents: LeafContents?

  init(node: CmarkNode, fragment: SourcePlan.Fragment? = nil) {
    self.node = node
    self.fragment = fragment
  }

  /// What is found out about it.
  mutating func contents(in map: SourceMap, isSmart: Bool) -> LeafContents {
    if let contents { return contents }
    let text = fragment.map { LeafText(of: $0, in: map) } ?? LeafText(of: node, in: map)
    let contents = LeafContents(node, text, isSmart: isSmart)
    self.contents = contents
    return contents
  }

  /// Where it begins in the source, without asking for more.
  func start(in map: SourceMap) -> Int { fragment?.range.lowerBound ?? map.offset(ofBlock: node) }
}

/// A leaf's text and where in it its inlines stand.
final class LeafContents {
  private let text: LeafText
  private let alignment: InlineAlignment?
  private let node: CmarkNode
  private let isSmart: Bool
  /// What it has that libcmark does not know, once that was looked for.
  private var events: [LeafExtensions.Event] = []
  /// How its addresses are written, where smart punctuation may have changed them.
  private(set) var writtenAddresses: [[UInt8]] = []
  /// The next of the alignment's sites.
  private var site = 0
  /// The next of the events of the extensions.
  private var nextEvent = 0

  init(_ node: CmarkNode, _ text: LeafText, isSmart: Bool) {
    self.node = node
    self.text = text
    self.isSmart = isSmart
    alignment = InlineAlignment.make(of: node, text: text.bytes, isSmart: isSmart)
  }

  /// Looks for what it has that libcmark does not know; nil when its text cannot be followed.
  func findExtensions() -> LeafExtensions? {
    guard let alignment else { return nil }
    let found = LeafExtensions(node, alignment, text: text.bytes, isSmart: isSmart)
    events = found.events
    writtenAddresses = found.writtenAddresses
    return found
  }

  /// Where a link, an image or a tag in it stands, as places in its text. Nodes are asked for in the
  /// order of the text.
  func site(of node: CmarkNode) -> InlineAlignment.Site? {
    guard let sites = alignment?.sites else { return nil }
    while site < sites.count, sites[site].node != node { site += 1 }
    return site < sites.count ? sites[site] : nil
  }

  /// The next event if it belongs to a node.
  func nextEvent(of node: CmarkNode) -> LeafExtensions.Event? {
    guard nextEvent < events.count, events[nextEvent].node == node else { return nil }
    nextEvent += 1
    return events[nextEvent - 1]
  }

  /// Where a part of its text stands in the source.
  func source(of range: Range<Int>) -> Range<Int> { text.source(of: range) }
}

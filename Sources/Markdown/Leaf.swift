/// The paragraph, heading or cell whose inlines are being written, and what is found out about it when
/// somebody asks.
struct Leaf {
  /// The node whose children its inlines are.
  let node: CmarkNode
  /// What it was parsed from, if that was not the text itself.
  let fragment: SourcePlan.Fragment?
  private var text: LeafText?
  private var alignment: InlineAlignment?
  private var isFollowed = false
  /// The next of the alignment's sites.
  private var site = 0
  /// The tildes and addresses in it.
  var events: [LeafExtensions.Event] = []
  /// Whether a tag in it was reported.
  var hasTag = false
  /// The next of the events.
  var nextEvent = 0

  init(node: CmarkNode, fragment: SourcePlan.Fragment? = nil) {
    self.node = node
    self.fragment = fragment
  }

  /// Its text; read at the first question.
  private mutating func text(in map: SourceMap) -> LeafText {
    if let text { return text }
    let text = fragment.map { LeafText(of: $0, in: map) } ?? LeafText(of: node, in: map)
    self.text = text
    return text
  }

  /// Follows its text once; nil when that fails.
  private mutating func alignment(in map: SourceMap, isSmart: Bool) -> InlineAlignment? {
    guard !isFollowed else { return alignment }
    isFollowed = true
    alignment = InlineAlignment.make(of: node, text: text(in: map).bytes, isSmart: isSmart)
    return alignment
  }

  /// What it has that libcmark does not know.
  mutating func extensions(in map: SourceMap, isSmart: Bool) -> LeafExtensions? {
    alignment(in: map, isSmart: isSmart)
      .map { LeafExtensions(node, $0, text: text(in: map).bytes, isSmart: isSmart) }
  }

  /// Where a link, an image or a tag in it stands, as places in its text. Nodes are asked for in the
  /// order of the text.
  mutating func site(of node: CmarkNode, in map: SourceMap, isSmart: Bool) -> InlineAlignment.Site? {
    guard let sites = alignment(in: map, isSmart: isSmart)?.sites else { return nil }
    while site < sites.count, sites[site].node != node { site += 1 }
    return site < sites.count ? sites[site] : nil
  }

  /// Where a part of its text stands in the source.
  mutating func source(of range: Range<Int>, in map: SourceMap) -> Range<Int> {
    text(in: map).source(of: range)
  }

  /// Where it begins in the source, without asking for more.
  func start(in map: SourceMap) -> Int { fragment?.start ?? map.offset(ofBlock: node) }
}

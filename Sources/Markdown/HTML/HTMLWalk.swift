import Diagnostics

/// One walk over a parsed document that writes its HTML, byte for byte as the CommonMark
/// specification's examples have it, and leaves holes for what depends on other records.
///
/// The walk keeps no stack of its own: a node knows its parent, so depth costs nothing.
struct HTMLWalk {
  let path: String
  let options: MarkdownOptions
  /// What the extensions know of the text; nil without them.
  let plan: SourcePlan?
  let review: BlockReview
  var map: SourceMap
  var html: [UInt8] = []
  var holes: [RenderedMarkdown.Hole] = []
  var links: [MarkdownLink] = []
  var findings = ListedProblems()
  var headings: [RenderedMarkdown.Heading] = []
  var anchors: [String] = []
  /// The links within the page, to be checked when all headings are known.
  var fragments: [(id: String, mark: Mark)] = []
  var ids: HeadingIDs
  /// The id of the heading that is being written.
  var headingID = ""
  /// Where its words begin in `html`.
  var headingStart = 0
  /// The level of the heading before; the page's title is on the first.
  var headingLevel = 1
  /// A text of which only a part is written: the rest says what something is.
  var clip: (node: CmarkNode, range: Range<Int>)?
  /// The abbreviations that the text has not used yet.
  var glossary: GlossaryUses
  /// Whether the text of a link is being written.
  var isInLink = false
  /// The link that is being written, if it may lead to a file: its index in `links`.
  var fileLink: Int?
  /// The image whose description is being written; inside it only plain text counts.
  var image: OpenImage?
  /// The block whose inlines are being written.
  var leaf: Leaf?
  /// Where definitions stand; made for the first link that has one.
  var definitions: DefinitionIndex?
  /// The callouts and quotations with a source around the present node.
  var quotations: [Quotation] = []
  /// The item whose paragraph begins with a box to tick, and whether that is ticked.
  var task: (paragraph: CmarkNode, isDone: Bool)?
  var notes = NoteNumbers()
  /// How many cells rows did not have.
  var paddedCells = 0
  /// How many tables were begun.
  var tableCount = 0
  /// Where in the source libcmark took a part of an address for emphasis.
  private(set) var addressSigns: [Int] = []
  private var depth = 0
  private var isTooDeep = false

  /// How deep quotations, list items, emphasis and links may stand in each other.
  static let depthLimit = 100

  init(
    path: String, map: SourceMap, options: MarkdownOptions, plan: SourcePlan?, review: BlockReview,
    capacity: Int
  ) {
    self.path = path
    self.map = map
    self.options = options
    self.plan = plan
    self.review = review
    glossary = GlossaryUses(options.hasExtensions ? options.glossary : nil)
    ids = HeadingIDs(reserved: options.reservedIDs ?? [])
    html.reserveCapacity(capacity + capacity / 8 + 64)
  }

  /// Writes a document.
  mutating func render(_ root: CmarkNode) -> Diagnosed<RenderedMarkdown> {
    var block = root.firstChild
    while let next = block, map.line(ofBlock: next) < 1 { block = next.next }
    write(from: block)
    writeNotes()
    reportUnknownFragments()
    for row in review.wideRows {
      report(.tableTooWide(limit: TableSyntax.columnLimit), at: map.mark(ofLine: row))
    }
    return Diagnosed(
      RenderedMarkdown(html: html, holes: holes, links: links, headings: headings, anchors: anchors),
      findings.diagnostics)
  }

  /// Writes a node and those after it under the same parent, as far as `end`.
  mutating func write(from first: CmarkNode?, to end: CmarkNode? = nil) {
    guard var node = first, node != end else { return }
    let parent = node.parent
    while true {
      if enter(node), let child = node.firstChild {
        node = child
        continue
      }
      leave(node)
      while node.next == nil {
        guard let above = node.parent, above != parent else { return }
        node = above
        leave(node)
      }
      guard let next = node.next, next != end else { return }
      node = next
    }
  }

  /// Writes what stands before a node's children; says whether they are to be written.
  private mutating func enter(_ node: CmarkNode) -> Bool {
    if image != nil { return enterInsideImage(node) }
    switch node.kind {
    case .document, .unknown: break
    case .text: appendText(node)
    case .softBreak: html.append(UInt8(ascii: "\n"))
    case .lineBreak: html.append(literal: "<br />\n")
    case .emphasis: open(node, "<em>")
    case .strong: open(node, "<strong>")
    case .link: return openLink(node)
    case .image: return openImage(node)
    case .code:
      html.append(literal: "<code>")
      HTMLText.append(escaping: node.literal, to: &html)
      html.append(literal: "</code>")
    case .htmlInline, .htmlBlock: appendRawHTML(node)
    case .paragraph: return openParagraph(node)
    case .heading: return openHeading(node)
    case .blockQuote: return openQuotation(node)
    case .list: return openList(node)
    case .item: return openItem(node)
    case .codeBlock: appendCodeBlock(node)
    case .thematicBreak: openBlock("<hr />\n")
    }
    return true
  }

  private mutating func leave(_ node: CmarkNode) {
    if let image {
      if image.node == node { closeImage(node) }
      return
    }
    switch node.kind {
    case .emphasis: close("</em>")
    case .strong: close("</strong>")
    case .link: closeLink(node)
    case .image: closeNoteMark(node)
    case .paragraph: closeParagraph(node)
    case .heading: closeHeading(node)
    case .blockQuote: closeQuotation(node)
    case .list: closeList(node)
    case .item: closeItem(node)
    default: break
    }
  }

  private mutating func open(_ node: CmarkNode, _ tag: StaticString) {
    goDeeper(node)
    html.append(literal: tag)
  }

  private mutating func close(_ tag: StaticString) {
    depth -= 1
    html.append(literal: tag)
  }

  /// Counts a node that others stand in; beyond the limit that is reported once.
  mutating func goDeeper(_ node: CmarkNode) {
    depth += 1
    guard depth > Self.depthLimit, !isTooDeep, options.hasExtensions else { return }
    isTooDeep = true
    let mark = leaf.map { $0.start(in: map) }.map { map.mark(ofLine: map.lines.line(at: $0)) }
    report(.nestedTooDeeply(limit: Self.depthLimit), at: mark ?? map.mark(ofBlock: node))
  }

  mutating func goBack() { depth -= 1 }

  mutating func report(_ problem: MarkdownProblem, at mark: Mark) {
    findings.add(problem, at: Place(path: path, mark: mark))
  }
}

// MARK: - Places

extension HTMLWalk {
  /// Begins to write the inlines of a block or of what was parsed by itself.
  mutating func begin(_ next: Leaf) {
    leaf = next
    guard let plan, options.hasExtensions, !plan.scan.triggers.isEmpty else { return }
    let range =
      next.fragment?.range
      ?? map.lines.start(
        of: map.line(ofBlock: next.node))..<map.lines.end(of: map.lastLine(ofBlock: next.node))
    guard plan.scan.hasTrigger(in: range) else { return }
    guard let contents = contentsOfLeaf, let found = contents.findExtensions() else { return }
    for note in found.unknownNotes {
      reportUnknownNote(note.label, at: map.mark(contents.source(of: note.range)))
    }
    for sign in found.addressSigns { addressSigns.append(contents.source(of: sign..<(sign + 1)).lowerBound) }
  }

  /// What there is to know of the leaf.
  var contentsOfLeaf: LeafContents? {
    mutating get { leaf?.contents(in: map, isSmart: options.isSmart) }
  }

  /// Where the address of a link or an image stands: in it, or in a definition; the whole of it when
  /// the address is nowhere as it is.
  mutating func mark(ofAddress node: CmarkNode) -> Mark {
    guard let site = contentsOfLeaf?.site(of: node) else { return markOfLeaf }
    if let address = site.address, !address.isEmpty { return mark(address) }
    if site.address == nil {
      if definitions == nil { definitions = DefinitionIndex(map.lines.text) }
      if let place = definitions?.place(of: node.address) { return map.mark(place) }
    }
    return mark(site.whole)
  }

  /// Where a link, an image or a tag stands.
  mutating func mark(of node: CmarkNode) -> Mark {
    guard let site = contentsOfLeaf?.site(of: node) else { return markOfLeaf }
    return mark(site.whole)
  }

  /// Where a part of the leaf's text stands.
  mutating func mark(_ range: Range<Int>) -> Mark {
    guard let source = contentsOfLeaf?.source(of: range) else { return markOfLeaf }
    return map.mark(source)
  }

  /// The line on which the block begins whose inlines are being written.
  private var markOfLeaf: Mark {
    mutating get {
      guard let start = leaf?.start(in: map) else { return .wholeFile }
      return map.mark(ofLine: map.lines.line(at: start))
    }
  }
}

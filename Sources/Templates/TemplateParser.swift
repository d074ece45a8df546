import Diagnostics

/// Makes the nodes of one template from its tags and the text between them.
///
/// Tags that stand alone on a line take the whole line with them (Mustache specification 1.4). A parent
/// tag with its blocks and its end counts as one tag in this. The white space that all lines of a block
/// share is taken away here and put back where the block is shown.
struct TemplateParser {
  /// A tag that has been opened and not closed.
  struct Open {
    /// The index of its node.
    let node: Int
    let kind: Tag.Kind
    /// The white space to take from the start of each line within.
    let strip: Range<Int>
    /// The nodes before it on its line: the start of the line and its white space.
    let margin: Range<Int>
  }

  /// The deepest nesting of sections and blocks within one file.
  static let depthLimit = 64

  let bytes: [UInt8]
  let lines: LineReader
  let map: SourceMap
  var nodes: [Node] = []
  var faults: [Fault] = []
  var open: [Open] = []
  var position: Int
  /// Whether the next thing stands at the start of a line; then what kind of start it is.
  var lineStart: Node.Kind? = .lineStart
  private var addresses: ArraySlice<AttributeScanner.Address> = []

  init(_ bytes: [UInt8], map: SourceMap, from start: Int) {
    self.bytes = bytes
    self.map = map
    lines = LineReader(bytes: bytes, start: start)
    position = start
  }

  /// Parses everything.
  mutating func parse() {
    var scanner = TagScanner(bytes, from: position)
    scanner.scan()
    faults = scanner.faults
    var attributes = AttributeScanner(bytes)
    attributes.scan(scanner.tags, from: position)
    addresses = attributes.addresses[...]
    for tag in scanner.tags {
      if tag.opens, open.count == Self.depthLimit { return giveUp(at: tag) }
      read(tag)
    }
    addText(upTo: bytes.count)
    while !open.isEmpty { closeUnclosed() }
  }

  /// The white space to take from the start of lines here.
  private var strip: Range<Int> { open.last?.strip ?? 0..<0 }
  /// Whether only blocks are shown here, since this is directly within a parent tag.
  private var isInParent: Bool { open.last?.kind == .parent }

  private mutating func read(_ tag: Tag) {
    let range = tag.range
    switch tag.kind {
    case .block where isInParent: openGivenBlock(tag)
    case .close: close(tag)
    case .comment, .delimiters:
      let isAlone = lines.isAlone(range)
      addText(upTo: isAlone ? lines.start(of: range.lowerBound) : range.lowerBound)
      if isAlone { skipLine(after: range) } else { skipTag(range) }
    case _ where isInParent:
      addText(upTo: range.lowerBound)
      faults.append(Fault(range: range, problem: .misplacedTag(text(range), parent: openName)))
      skipTag(range, isShown: false)
      if tag.opens { push(tag, strip: strip) }
    case .parent:
      addText(upTo: range.lowerBound)
      openParent(tag)
    default: addPlain(tag)
    }
  }

  /// Variables, sections, partials, and blocks to fill.
  private mutating func addPlain(_ tag: Tag) {
    let range = tag.range
    let canStandAlone = tag.kind != .variable && tag.kind != .raw
    let isAlone = canStandAlone && lines.isAlone(range)
    let margin = lines.margin(of: range.lowerBound)
    addText(upTo: isAlone ? margin.lowerBound : range.lowerBound)
    if !isAlone { beginLine() }
    var node = Self.node(of: tag)
    node.end = nodes.count + 1
    node.startsLine = isAlone
    node.indentation = lines.dropping(strip, from: margin)
    var inner = strip
    if tag.kind == .block, isAlone, let own = lines.firstMargin(after: range.upperBound) {
      node.indentation = lines.dropping(strip, from: own)
      inner = own
    }
    if tag.opens { push(node, tag.kind, strip: inner) } else { nodes.append(node) }
    if isAlone { skipLine(after: range) } else { skipTag(range) }
    if isAlone, tag.kind == .block { lineStart = .firstLineStart }
  }

  private mutating func openParent(_ tag: Tag) {
    let margin = lines.margin(of: tag.range.lowerBound)
    let first = nodes.count
    // The start of this line, to be taken back should the whole parent turn out to stand alone.
    var start = first
    while start > 0, nodes[start - 1].range.lowerBound >= margin.lowerBound,
      nodes[start - 1].kind == .text || nodes[start - 1].kind == .lineStart
        || nodes[start - 1].kind == .firstLineStart
    { start -= 1 }
    beginLine()
    var node = Self.node(of: tag)
    node.startsLine = lines.isFirst(tag.range.lowerBound)
    node.indentation = lines.dropping(strip, from: margin)
    push(node, .parent, strip: strip, margin: start..<nodes.count)
    skipTag(tag.range, isShown: false)
  }

  /// A block within a parent tag, which fills the parent's block of that name.
  private mutating func openGivenBlock(_ tag: Tag) {
    addText(upTo: tag.range.lowerBound)
    var node = Self.node(of: tag)
    var inner = strip
    lineStart = nil
    position = tag.range.upperBound
    if let next = lines.restIsBlank(after: tag.range.upperBound) {
      node.startsLine = true
      inner = lines.firstMargin(after: tag.range.upperBound) ?? inner
      lineStart = .firstLineStart
      position = next
    }
    push(node, .block, strip: inner)
  }

  private mutating func push(_ tag: Tag, strip: Range<Int>) {
    push(Self.node(of: tag), tag.kind, strip: strip)
  }

  private mutating func push(
    _ node: Node, _ kind: Tag.Kind, strip: Range<Int>, margin: Range<Int> = 0..<0
  ) {
    open.append(Open(node: nodes.count, kind: kind, strip: strip, margin: margin))
    nodes.append(node)
  }

  private static func node(of tag: Tag) -> Node {
    var node = Node(kind: kind(of: tag), range: tag.range, name: tag.name)
    node.isNamedWell = tag.hasGoodName
    return node
  }

  private static func kind(of tag: Tag) -> Node.Kind {
    switch tag.kind {
    case .variable: .variable
    case .raw: .raw
    case .section: .section
    case .inverted: .inverted
    case .partial: .partial
    case .parent: .parent
    case .block: .block
    case .close, .comment, .delimiters: .nothing
    }
  }

  var openName: String { open.last.map { nodes[$0.node].name } ?? "" }
  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}

// Text.
extension TemplateParser {
  /// Goes past a tag within a line. A tag that shows something begins its line first.
  mutating func skipTag(_ range: Range<Int>, isShown: Bool = true) {
    if isShown { beginLine() }
    position = max(position, range.upperBound)
  }

  /// Goes past the line of a tag that stands alone.
  mutating func skipLine(after range: Range<Int>) {
    position = lines.restIsBlank(after: range.upperBound) ?? range.upperBound
    lineStart = .lineStart
  }

  /// Marks the start of a line, if this is one.
  mutating func beginLine() {
    guard let kind = lineStart, !isInParent else { return }
    nodes.append(Node(kind: kind, range: position..<position, end: nodes.count + 1))
    lineStart = nil
  }

  /// Adds the text from here to `end`, line by line.
  mutating func addText(upTo end: Int) {
    if isInParent { return addLost(upTo: end) }
    while position < end {
      let lineEnd = bytes[position..<end].firstIndex(of: 0x0A).map { $0 + 1 } ?? end
      if lineStart != nil {
        let margin = position..<lines.marginEnd(from: position, before: lineEnd)
        beginLine()
        position = lines.dropping(strip, from: margin).lowerBound
      }
      addPieces(upTo: lineEnd)
      if position > 0, bytes[position - 1] == 0x0A { lineStart = .lineStart }
    }
  }

  /// Text directly within a parent tag is not shown (Mustache specification 1.4, inheritance).
  private mutating func addLost(upTo end: Int) {
    var start = position
    position = max(position, end)
    while start < end, ByteKind.isSpace(bytes[start]) { start += 1 }
    var last = end
    while last > start, ByteKind.isSpace(bytes[last - 1]) { last -= 1 }
    guard start < last else { return }
    nodes.append(Node(kind: .lost, range: start..<last, name: openName, end: nodes.count + 1))
  }

  /// Adds text of one line, with the addresses in it as pieces of their own.
  private mutating func addPieces(upTo end: Int) {
    while let address = addresses.first, address.range.lowerBound < end {
      addresses.removeFirst()
      guard address.range.lowerBound >= position, address.range.upperBound <= end else { continue }
      addPiece(.text, upTo: address.range.lowerBound)
      addPiece(address.isSplit ? .splitAddress : .address, upTo: address.range.upperBound)
    }
    addPiece(.text, upTo: end)
  }

  private mutating func addPiece(_ kind: Node.Kind, upTo end: Int) {
    if position < end {
      nodes.append(Node(kind: kind, range: position..<end, end: nodes.count + 1))
    }
    position = max(position, end)
  }
}

/// What a paragraph, a heading or a cell has between its words that libcmark does not know:
/// strikethrough, bare addresses, and marks of footnotes that lead to none.
struct LeafExtensions {
  /// Something to write at a place in a text node.
  struct Event {
    let node: CmarkNode
    /// Where in the node's text.
    let range: Range<Int>
    var kind: Kind
  }

  enum Kind {
    /// A row of tildes that has no meaning, so far.
    case tildes
    case openStrike
    case closeStrike
    /// An address, and where it stands in the leaf's text; `written` is the index of how it is written,
    /// where smart punctuation may have changed it.
    case address(BareAddress.Beginning, source: Range<Int>, written: Int?)
  }

  /// In document order.
  private(set) var events: [Event] = []
  /// How addresses are written, where smart punctuation may have changed them.
  private(set) var writtenAddresses: [[UInt8]] = []
  /// Marks of footnotes that there are not, and where they stand in the leaf's text.
  private(set) var unknownNotes: [(label: String, range: Range<Int>)] = []
  /// The places in the leaf's text of asterisks and underscores that libcmark took for emphasis in the
  /// middle of an address.
  private(set) var addressSigns: [Int] = []
  private let alignment: InlineAlignment
  private let text: [UInt8]
  private let isSmart: Bool
  /// How far the signs have been looked for that stand in addresses.
  private var followedEnd = 0
  /// The next run of the alignment.
  private var run = 0
  /// How many links and images are around the present node.
  private var linkDepth = 0
  /// The rows of tildes that may open, as indices in `events`, and how many of them lie outside each of
  /// the nodes around the present one.
  private var openers: [Int] = []
  private var levels: [Int] = []

  init(_ leaf: CmarkNode, _ alignment: InlineAlignment, text: [UInt8], isSmart: Bool) {
    self.alignment = alignment
    self.text = text
    self.isSmart = isSmart
    readLeaf(leaf)
    events.removeAll { if case .tildes = $0.kind { true } else { false } }
  }

  private mutating func readLeaf(_ leaf: CmarkNode) {
    guard var node = leaf.firstChild else { return }
    while true {
      if node.kind == .text { read(node) }
      if let child = node.firstChild {
        levels.append(openers.count)
        if node.kind == .link || node.kind == .image { linkDepth += 1 }
        node = child
        continue
      }
      while node.next == nil {
        guard let parent = node.parent, parent != leaf else { return }
        node = parent
        openers.removeLast(openers.count - (levels.popLast() ?? 0))
        if node.kind == .link || node.kind == .image { linkDepth -= 1 }
      }
      guard let next = node.next else { return }
      node = next
    }
  }

  private mutating func read(_ node: CmarkNode) {
    let first = run
    while run < alignment.runs.count, alignment.runs[run].node == node { run += 1 }
    let runs = NodeRuns(node: node, runs: alignment.runs[first..<run], text: text)
    guard let start = runs.runs.first?.start else { return }
    let literal = node.literal
    var addresses: [BareAddress] = []
    if linkDepth == 0 {
      addresses = BareAddress.all(in: literal, after: start == 0 ? 0x0A : text[start - 1])
        .filter { runs.hasPlainSign($0) }.map { runs.trimmed($0) }
    }
    if let last = addresses.last, last.isWeb(in: literal) {
      findSigns(from: last.range.lowerBound, of: runs)
    }
    var next = addresses[...]
    for run in runs.runs where run.isPlain {
      var index = run.literal
      let end = run.literal + run.count
      while index < end {
        while let address = next.first, address.range.lowerBound <= index {
          events.append(event(address, runs))
          index = max(index, address.range.upperBound)
          next.removeFirst()
        }
        guard index < end else { break }
        index = read(literal, at: index, of: run)
      }
    }
    for address in next { events.append(event(address, runs)) }
  }

  /// The address of a page goes on to the next blank, whatever libcmark has found in it; looks for that
  /// in one which the node breaks off. Code and links end it, and emphasis that begins before it does.
  private mutating func findSigns(from start: Int, of runs: NodeRuns) {
    let literal = runs.node.literal
    guard !literal[start...].contains(where: { $0.isBlank || $0 == UInt8(ascii: "<") }) else { return }
    let address = runs.source(start..<literal.count)
    guard address.lowerBound >= followedEnd else { return }
    var signs: [Int] = []
    var place = address.upperBound
    loop: while place < text.count {
      switch text[place] {
      case UInt8(ascii: "*"), UInt8(ascii: "_"): signs.append(place)
      case UInt8(ascii: "\\") where place + 1 < text.count && text[place + 1].isPunctuation: place += 1
      case UInt8(ascii: "<"), UInt8(ascii: "`"), UInt8(ascii: "["), 0x0A: break loop
      case let byte where byte.isBlank: break loop
      default: break
      }
      place += 1
    }
    followedEnd = min(place, text.count)
    let end = text.withUnsafeBytes { BareAddress.end(in: $0, address.lowerBound..<followedEnd) }
    addressSigns += signs.prefix { $0 < end }
  }

  /// Reads what begins at a place of a plain run; gives the place behind it.
  private mutating func read(_ literal: UnsafeRawBufferPointer, at index: Int, of run: InlineAlignment.Run)
    -> Int
  {
    let end = run.literal + run.count
    let place = run.start + index - run.literal
    switch literal[index] {
    case UInt8(ascii: "~"):
      var last = index
      while last < end, literal[last] == UInt8(ascii: "~") { last += 1 }
      if last - index <= 2 { addTildes(run.node, index..<last, at: place) }
      return last
    case UInt8(ascii: "[") where linkDepth == 0:
      if let label = Self.noteLabel(literal, at: index, end: end) {
        let name = String(decoding: literal[label], as: UTF8.self)
        unknownNotes.append((name, place..<(place + label.upperBound + 1 - index)))
      }
      return index + 1
    default: return index + 1
    }
  }

  private static func noteLabel(
    _ literal: UnsafeRawBufferPointer, at start: Int, end: Int
  ) -> Range<Int>? {
    guard start + 3 < end, literal[start + 1] == UInt8(ascii: "^") else { return nil }
    var index = start + 2
    while index < end, index - start < 200, literal[index] > 0x20, literal[index] != UInt8(ascii: "[") {
      if literal[index] == UInt8(ascii: "]") { return index > start + 2 ? (start + 2)..<index : nil }
      index += 1
    }
    return nil
  }

  private mutating func event(_ address: BareAddress, _ runs: NodeRuns) -> Event {
    if isSmart { writtenAddresses.append(runs.written(address.range)) }
    let written = isSmart ? writtenAddresses.count - 1 : nil
    let kind = Kind.address(address.beginning, source: runs.source(address.range), written: written)
    return Event(node: runs.node, range: address.range, kind: kind)
  }
}

// MARK: - Strikethrough

extension LeafExtensions {
  /// A row of one or two tildes closes the nearest that is open if both are as long; if they are not,
  /// neither counts any more (GitHub Flavored Markdown 0.29, section 6.5).
  private mutating func addTildes(_ node: CmarkNode, _ range: Range<Int>, at place: Int) {
    let flanks = Flanks(text, place..<(place + range.count))
    events.append(Event(node: node, range: range, kind: .tildes))
    if flanks.isRight, openers.count > (levels.last ?? 0), let opener = openers.popLast() {
      guard events[opener].range.count == range.count else { return }
      events[opener].kind = .openStrike
      events[events.count - 1].kind = .closeStrike
    } else if flanks.isLeft {
      openers.append(events.count - 1)
    }
  }
}

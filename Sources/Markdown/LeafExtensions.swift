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
    /// An address, and where it stands in the leaf's text; `text` is how it is written, where smart
    /// punctuation may have changed it.
    case address(BareAddress.Beginning, source: Range<Int>, text: [UInt8]?)
  }

  /// In document order.
  private(set) var events: [Event] = []
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
    let runs = alignment.runs[first..<run]
    guard let start = runs.first?.start else { return }
    let literal = node.literal
    var addresses: [BareAddress] = []
    if linkDepth == 0 {
      addresses = BareAddress.all(in: literal, after: start == 0 ? 0x0A : text[start - 1])
        .filter { isPlain($0, in: literal, runs) }.map { trimmed($0, in: literal, runs) }
    }
    if let last = addresses.last, last.isWeb(in: literal) {
      findSigns(from: last.range.lowerBound, in: literal, runs)
    }
    var next = addresses[...]
    for run in runs where run.isPlain {
      var index = run.literal
      let end = run.literal + run.count
      while index < end {
        while let address = next.first, address.range.lowerBound <= index {
          events.append(event(address, node, runs))
          index = max(index, address.range.upperBound)
          next.removeFirst()
        }
        guard index < end else { break }
        index = read(literal, at: index, of: run)
      }
    }
    for address in next { events.append(event(address, node, runs)) }
  }

  /// The address of a page goes on to the next blank, whatever libcmark has found in it; looks for that
  /// in one which the node breaks off. Code and links end it, and emphasis that begins before it does.
  private mutating func findSigns(
    from start: Int, in literal: UnsafeRawBufferPointer, _ runs: ArraySlice<InlineAlignment.Run>
  ) {
    guard !literal[start...].contains(where: { $0.isBlank || $0 == UInt8(ascii: "<") }) else { return }
    let address = source(start..<literal.count, runs)
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

  /// A character reference at the end of an address is no part of it, nor are a smart quotation mark and
  /// an ellipsis.
  private func trimmed(
    _ address: BareAddress, in literal: UnsafeRawBufferPointer, _ runs: ArraySlice<InlineAlignment.Run>
  ) -> BareAddress {
    var address = address
    while address.range.upperBound > address.signEnd,
      let last = Self.run(at: address.range.upperBound - 1, runs), !last.isPlain,
      last.literal >= address.signEnd, [0x26, 0x22, 0x27, 0x2E].contains(text[last.start])
    {
      address = address.ending(at: last.literal, in: literal)
    }
    return address
  }

  /// Whether the signs by which an address is known are written as they are: with a backslash before
  /// them they mean nothing.
  private func isPlain(
    _ address: BareAddress, in literal: UnsafeRawBufferPointer, _ runs: ArraySlice<InlineAlignment.Run>
  ) -> Bool {
    guard let run = Self.run(at: address.range.lowerBound, runs), run.isPlain else { return false }
    return !address.isWeb(in: literal) || address.signEnd <= run.literal + run.count
  }

  /// The run in which a place of the node lies.
  private static func run(
    at place: Int, _ runs: ArraySlice<InlineAlignment.Run>
  ) -> InlineAlignment.Run? {
    let index = index(ofRunAt: place, runs)
    return index < runs.endIndex ? runs[index] : nil
  }

  private static func index(ofRunAt place: Int, _ runs: ArraySlice<InlineAlignment.Run>) -> Int {
    var low = runs.startIndex
    var high = runs.endIndex
    while high - low > 1 {
      let middle = (low + high) / 2
      if runs[middle].literal <= place { low = middle } else { high = middle }
    }
    return low
  }

  private func event(
    _ address: BareAddress, _ node: CmarkNode, _ runs: ArraySlice<InlineAlignment.Run>
  ) -> Event {
    let written = isSmart ? written(address.range, node, runs) : nil
    let kind = Kind.address(address.beginning, source: source(address.range, runs), text: written)
    return Event(node: node, range: address.range, kind: kind)
  }

  /// How part of a node is written: with the signs that smart punctuation has changed, but without
  /// escapes and character references.
  private func written(
    _ range: Range<Int>, _ node: CmarkNode, _ runs: ArraySlice<InlineAlignment.Run>
  ) -> [UInt8] {
    let literal = node.literal
    var bytes: [UInt8] = []
    for run in runs[Self.index(ofRunAt: range.lowerBound, runs)...] {
      guard run.literal < range.upperBound else { break }
      let part = (run.literal..<(run.literal + run.count)).clamped(to: range)
      if run.isPlain || text[run.start] == UInt8(ascii: "\\") || text[run.start] == UInt8(ascii: "&") {
        bytes.append(contentsOf: literal[part])
      } else {
        bytes.append(contentsOf: text[run.start..<(run.start + run.width)])
      }
    }
    return bytes
  }

  /// Where part of a node stands in the leaf's text.
  private func source(_ range: Range<Int>, _ runs: ArraySlice<InlineAlignment.Run>) -> Range<Int> {
    guard let first = Self.run(at: range.lowerBound, runs),
      let last = Self.run(at: range.upperBound - 1, runs)
    else { return 0..<0 }
    let start = first.isPlain ? first.start + range.lowerBound - first.literal : first.start
    let end = last.start + (last.isPlain ? range.upperBound - last.literal : last.width)
    return start..<max(start, end)
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

/// On which sides of a row of delimiters a word stands (CommonMark 0.30, section 6.2).
private struct Flanks {
  let isLeft: Bool
  let isRight: Bool

  init(_ text: [UInt8], _ row: Range<Int>) {
    let before = row.lowerBound == 0 ? .space : Self.kind(before: row.lowerBound, in: text)
    let after = row.upperBound == text.count ? .space : Self.kind(after: row.upperBound, in: text)
    isLeft = after != .space && (after != .punctuation || before != .word)
    isRight = before != .space && (before != .punctuation || after != .word)
  }

  private enum Kind {
    case space, punctuation, word

    init(_ byte: UInt8) {
      self = byte.isBlank || byte == 0x0A || byte == 0x0D ? .space : byte.isPunctuation ? .punctuation : .word
    }

    init(_ scalar: Unicode.Scalar) {
      switch scalar.properties.generalCategory {
      case .spaceSeparator: self = .space
      case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
        .finalPunctuation, .otherPunctuation:
        self = .punctuation
      default: self = .word
      }
    }
  }

  private static func kind(before end: Int, in text: [UInt8]) -> Kind {
    if text[end - 1] < 0x80 { return Kind(text[end - 1]) }
    var start = end
    repeat { start -= 1 } while start > 0 && end - start < 4 && text[start] & 0xC0 == 0x80
    return String(decoding: text[start..<end], as: UTF8.self).unicodeScalars.first.map(Kind.init) ?? .word
  }

  private static func kind(after start: Int, in text: [UInt8]) -> Kind {
    if text[start] < 0x80 { return Kind(text[start]) }
    var end = start + 1
    while end < text.count, end - start < 4, text[end] & 0xC0 == 0x80 { end += 1 }
    return String(decoding: text[start..<end], as: UTF8.self).unicodeScalars.first.map(Kind.init) ?? .word
  }
}

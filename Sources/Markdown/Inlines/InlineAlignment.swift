/// Finds again, in the text of a leaf, where each of its inlines is written.
///
/// libcmark has already decided what everything is, so this only follows the tree and the text side by
/// side: a text node is matched byte by byte, escapes and character references aside, and delimiters,
/// code spans, tags and links are stepped over.
struct InlineAlignment {
  /// A stretch of a text node.
  struct Run {
    let node: CmarkNode
    /// Where it begins in what the node says.
    let literal: Int
    /// Where it begins in the leaf's text.
    let start: Int
    /// Its length in bytes of the node.
    let count: Int
    /// Its length in bytes of the leaf's text.
    let width: Int
    /// Whether the text has the same bytes, rather than an escape or a character reference.
    let isPlain: Bool
  }

  /// Where a link, an image or a tag is written.
  struct Site {
    let node: CmarkNode
    /// From its first sign to its last.
    var whole: Range<Int>
    /// Its address; nil when that is written in a definition.
    var address: Range<Int>?
  }

  private(set) var runs: [Run] = []
  private(set) var sites: [Site] = []
  private let text: [UInt8]
  private let isSmart: Bool
  private var place: Int
  /// Whether a line has just begun.
  private var isAtLineStart = true
  /// The indices in `sites` of the links that have not ended.
  private var openLinks: [Int] = []

  /// Follows a leaf; nil when its text cannot be followed.
  ///
  /// A paragraph may begin with link definitions, which are not in the tree. Then the inlines begin on
  /// one of the next lines; the attempts are limited so that the work stays linear.
  static func make(of leaf: CmarkNode, text: [UInt8], isSmart: Bool) -> InlineAlignment? {
    var start = 0
    var work = 0
    while start <= text.count, work <= 4 * text.count {
      var alignment = InlineAlignment(text, from: start, isSmart: isSmart)
      let isFollowed = alignment.follow(leaf)
      guard text.first == UInt8(ascii: "[") else { return isFollowed ? alignment : nil }
      // A definition may look like the beginning of what comes after it, but not like all of it.
      if isFollowed, alignment.isAtEnd || leaf.kind == .heading { return alignment }
      work += alignment.place - start
      guard let end = text[start...].firstIndex(of: UInt8(ascii: "\n")) else { return nil }
      work += end - start
      start = end + 1
    }
    return nil
  }

  private init(_ text: [UInt8], from start: Int, isSmart: Bool) {
    self.text = text
    self.isSmart = isSmart
    place = start
  }

  /// Whether only blanks are left.
  private var isAtEnd: Bool { text[place...].allSatisfy { $0.isBlank || $0 == UInt8(ascii: "\n") } }

  private mutating func follow(_ leaf: CmarkNode) -> Bool {
    guard var node = leaf.firstChild else { return true }
    while true {
      guard enter(node) else { return false }
      if let child = node.firstChild {
        node = child
        continue
      }
      guard leave(node) else { return false }
      while node.next == nil {
        guard let parent = node.parent, parent != leaf else { return true }
        node = parent
        guard leave(node) else { return false }
      }
      guard let next = node.next else { return true }
      node = next
    }
  }

  private mutating func enter(_ node: CmarkNode) -> Bool {
    if node.kind != .text { isAtLineStart = false }
    switch node.kind {
    case .text: return matchText(node)
    case .softBreak, .lineBreak: return stepOverBreak()
    case .code: return stepOverCode()
    case .emphasis: return stepOver(delimiters: 1)
    case .strong: return stepOver(delimiters: 2)
    case .htmlInline:
      let literal = node.literal
      guard place + literal.count <= text.count else { return false }
      sites.append(Site(node: node, whole: place..<(place + literal.count)))
      place += literal.count
      return true
    case .link, .image:
      openLinks.append(sites.count)
      sites.append(Site(node: node, whole: place..<place))
      let opening = node.kind == .image ? 2 : 1
      guard place + opening <= text.count else { return false }
      place += opening
      return true
    default: return true
    }
  }

  private mutating func leave(_ node: CmarkNode) -> Bool {
    switch node.kind {
    case .emphasis: return stepOver(delimiters: 1)
    case .strong: return stepOver(delimiters: 2)
    case .link, .image: return closeLink()
    default: return true
    }
  }

  private mutating func closeLink() -> Bool {
    isAtLineStart = false
    guard let index = openLinks.popLast() else { return false }
    let start = sites[index].whole.lowerBound
    if text[start] == UInt8(ascii: "<") {
      guard place < text.count, text[place] == UInt8(ascii: ">") else { return false }
      sites[index].address = (start + 1)..<place
      place += 1
    } else {
      guard let tail = LinkTail(text, at: place) else { return false }
      sites[index].address = tail.address
      place = tail.end
    }
    sites[index].whole = start..<place
    return true
  }

  private mutating func stepOver(delimiters count: Int) -> Bool {
    guard place + count <= text.count else { return false }
    for _ in 0..<count {
      guard text[place] == UInt8(ascii: "*") || text[place] == UInt8(ascii: "_") else { return false }
      place += 1
    }
    return true
  }

  private mutating func stepOverBreak() -> Bool {
    while place < text.count, text[place].isBlank { place += 1 }
    if place < text.count, text[place] == UInt8(ascii: "\\") { place += 1 }
    guard place < text.count, text[place] == UInt8(ascii: "\n") else { return false }
    place += 1
    while place < text.count, Self.isIndent(text[place]) { place += 1 }
    isAtLineStart = true
    return true
  }

  /// To the next row of as many backticks as the code begins with (CommonMark 0.30, section 6.1).
  private mutating func stepOverCode() -> Bool {
    let ticks = row(of: UInt8(ascii: "`"), at: place)
    guard ticks > 0 else { return false }
    place += ticks
    while place < text.count {
      let found = row(of: UInt8(ascii: "`"), at: place)
      place += max(1, found)
      if found == ticks { return true }
    }
    return false
  }

  private static func isIndent(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }

  private func row(of byte: UInt8, at start: Int) -> Int {
    var end = start
    while end < text.count, text[end] == byte { end += 1 }
    return end - start
  }
}

// MARK: - Text

extension InlineAlignment {
  private mutating func matchText(_ node: CmarkNode) -> Bool {
    let literal = node.literal
    let isAutolink = openLinks.last.map { text[sites[$0].whole.lowerBound] == UInt8(ascii: "<") } ?? false
    var index = 0
    // libcmark leaves the blanks at the beginning of a lazy continuation line, which the text here is
    // without.
    if isAtLineStart { while index < literal.count, Self.isIndent(literal[index]) { index += 1 } }
    isAtLineStart = false
    var run = (literal: index, start: place)
    func plain(to end: Int) -> Run? {
      let count = end - run.literal
      guard count > 0 else { return nil }
      return Run(
        node: node, literal: run.literal, start: run.start, count: count, width: count, isPlain: true)
    }
    while true {
      let equal = countOfPlainSigns(literal, index)
      place += equal
      index += equal
      guard index < literal.count else { break }
      guard place < text.count else { return false }
      guard let (width, count) = special(literal, index, isAutolink: isAutolink) else {
        guard text[place] == literal[index] else { return false }
        place += 1
        index += 1
        continue
      }
      if let plain = plain(to: index) { runs.append(plain) }
      runs.append(
        Run(node: node, literal: index, start: place, count: count, width: width, isPlain: false))
      place += width
      index += count
      run = (index, place)
    }
    if let plain = plain(to: index) { runs.append(plain) }
    return index == literal.count
  }

  /// How many signs follow that stand in the node as they are written and can have no other meaning.
  private func countOfPlainSigns(_ literal: UnsafeRawBufferPointer, _ index: Int) -> Int {
    text.withUnsafeBytes { text in
      let limit = min(text.count - place, literal.count - index)
      var count = 0
      while count < limit, text[place + count] == literal[index + count],
        !Self.mayBeSpecial(text[place + count])
      {
        count += 1
      }
      return count
    }
  }

  @inline(__always)
  private static func mayBeSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\\"), UInt8(ascii: "&"), UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "-"),
      UInt8(ascii: "."):
      true
    default: false
    }
  }

  /// An escape, a character reference or a sign that smart punctuation has changed: its width in the
  /// text and in the node.
  private func special(
    _ literal: UnsafeRawBufferPointer, _ index: Int, isAutolink: Bool
  ) -> (width: Int, count: Int)? {
    switch text[place] {
    case UInt8(ascii: "\\"):
      guard !isAutolink, place + 1 < text.count, text[place + 1].isPunctuation,
        literal[index] == text[place + 1]
      else { return nil }
      return (2, 1)
    case UInt8(ascii: "&"):
      guard let reference = CharacterReference(text, at: place) else { return nil }
      let written = text[place..<reference.end]
      // What is no reference stands in the node as it is written.
      if !reference.isAmpersand, literal[index...].starts(with: written) { return nil }
      return reference.length(text, at: place).map { (reference.end - place, min($0, literal.count - index)) }
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "-"), UInt8(ascii: "."):
      return isSmart ? smart(literal, index) : nil
    default: return nil
    }
  }

  /// The signs of smart punctuation all begin with the byte E2.
  private func smart(_ literal: UnsafeRawBufferPointer, _ index: Int) -> (width: Int, count: Int)? {
    guard index + 2 < literal.count, literal[index] == 0xE2, literal[index + 1] == 0x80 else { return nil }
    switch literal[index + 2] {
    case 0x93: return (2, 3)  // en dash
    case 0x94, 0xA6: return (3, 3)  // em dash, ellipsis
    default: return (1, 3)
    }
  }
}

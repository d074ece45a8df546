/// The value of one attribute while it is read: where addresses of the site begin and end in it.
///
/// `href="{{#x}}/a/{{/x}}{{^x}}/b/{{/x}}"` holds two whole addresses; `href="/a/{{id}}"` holds one that
/// is split.
struct AddressValue {
  private enum Position: Equatable {
    /// An address may begin here.
    case start
    /// Within an address that began at this offset.
    case within(Int)
    /// After a section whose contents stood where an address may begin.
    case closed
    /// Where no address begins.
    case other
  }

  private let isList: Bool
  private var position = Position.start
  /// The positions at which the sections around this one were opened.
  private var outer: [Position] = []
  private var last: UInt8 = 0
  private(set) var found: [AttributeScanner.Address] = []

  /// A value; in a list (`srcset`) an address may follow each comma.
  init(isList: Bool) { self.isList = isList }

  /// Reads a byte of text.
  mutating func read(_ byte: UInt8, next: UInt8, at index: Int) {
    let slash = UInt8(ascii: "/")
    defer { last = byte }
    if ByteKind.isSpace(byte) { return readSpace(at: index) }
    switch position {
    case .start: position = byte == slash && next != slash ? .within(index) : .other
    case .closed:
      if byte == slash { add(index..<index + 1, isSplit: true) }
      position = .other
    case .within, .other: break
    }
  }

  private mutating func readSpace(at index: Int) {
    let followsComma = isList && last == UInt8(ascii: ",")
    if case .within(let start) = position {
      add(start..<(followsComma ? index - 1 : index), isSplit: false)
      position = .other
    }
    if followsComma { position = .start }
  }

  /// A tag of the template stands here.
  mutating func pass(_ tag: Tag) {
    switch tag.kind {
    case .section, .inverted, .block: open(at: tag.range.lowerBound)
    case .close: close(at: tag.range.lowerBound)
    case .comment, .delimiters:
      if case .within = position { split(at: tag.range.lowerBound) }
    case .variable, .raw, .partial, .parent: split(at: tag.range.lowerBound)
    }
  }

  /// The value ends here.
  mutating func finish(at index: Int) {
    if case .within(let start) = position { add(start..<index, isSplit: false) }
    position = .other
  }

  private mutating func open(at index: Int) {
    if case .within = position { split(at: index) }
    outer.append(position)
    if position == .closed { position = .start }
  }

  private mutating func close(at index: Int) {
    if case .within(let start) = position { add(start..<index, isSplit: false) }
    position = outer.popLast() == .other ? .other : .closed
  }

  private mutating func split(at index: Int) {
    if case .within(let start) = position { add(start..<index, isSplit: true) }
    position = .other
  }

  private mutating func add(_ range: Range<Int>, isSplit: Bool) {
    if !range.isEmpty { found.append(.init(range: range, isSplit: isSplit)) }
  }
}

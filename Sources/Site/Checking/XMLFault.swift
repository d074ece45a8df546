/// Whether some bytes are well-formed XML 1.0, of the part that feeds and sitemaps are written in: a declaration,
/// elements, attributes, text, CDATA sections, comments and the references that XML knows. There are no document types.
struct XMLFault {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var index = 0
  private var open: [Range<Int>] = []
  private var hasRoot = false

  /// The first byte at which a text stops being well-formed; nil when it is.
  static func offset(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let text = String(validating: bytes, as: UTF8.self) else { return 0 }
    if let bad = text.utf8.firstIndex(where: { $0 < 0x20 && ![0x09, 0x0A, 0x0D].contains($0) }) {
      return text.utf8.distance(from: text.startIndex, to: bad)
    }
    var reading = XMLFault(bytes)
    while reading.index < bytes.count {
      guard reading.step() else { return reading.index }
    }
    return reading.hasRoot && reading.open.isEmpty ? nil : bytes.count
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  private mutating func step() -> Bool {
    if bytes[index] == UInt8(ascii: "<") { return markup() }
    if open.isEmpty { return space() }
    return character()
  }

  private mutating func space() -> Bool {
    guard HTMLScanner.isSpace(bytes[index]) else { return false }
    index += 1
    return true
  }

  /// A character, or a reference to one.
  private mutating func character() -> Bool {
    guard bytes[index] == UInt8(ascii: "&") else {
      index += 1
      return true
    }
    guard let end = bytes[index...].prefix(12).firstIndex(of: UInt8(ascii: ";")) else { return false }
    let name = String(decoding: bytes[index..<end + 1], as: UTF8.self)
    guard CharacterReferences.resolved(name) != name else { return false }
    index = end + 1
    return true
  }

  private mutating func markup() -> Bool {
    if skip("<?", to: "?>") || skip("<!--", to: "-->") { return true }
    if !open.isEmpty, skip("<![CDATA[", to: "]]>") { return true }
    let start = index
    index += 1
    if take(UInt8(ascii: "/")) { return endTag() }
    guard !open.isEmpty || !hasRoot, let name = name(), attributes() else { return false }
    hasRoot = true
    if take(UInt8(ascii: "/")) { return take(UInt8(ascii: ">")) }
    guard take(UInt8(ascii: ">")) else { return false }
    open.append(name)
    return start < index
  }

  private mutating func endTag() -> Bool {
    guard let name = name(), let begun = open.popLast(), bytes[begun].elementsEqual(bytes[name]) else {
      return false
    }
    skipSpace()
    return take(UInt8(ascii: ">"))
  }

  private mutating func attributes() -> Bool {
    var names: [Range<Int>] = []
    while true {
      skipSpace()
      guard index < bytes.count else { return false }
      if bytes[index] == UInt8(ascii: ">") || bytes[index] == UInt8(ascii: "/") { return true }
      guard let name = name(), take(UInt8(ascii: "=")), index < bytes.count else { return false }
      guard !names.contains(where: { bytes[$0].elementsEqual(bytes[name]) }) else { return false }
      names.append(name)
      let quote = bytes[index]
      guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return false }
      index += 1
      while index < bytes.count, bytes[index] != quote {
        guard bytes[index] != UInt8(ascii: "<"), character() else { return false }
      }
      guard take(quote) else { return false }
    }
  }

  private mutating func name() -> Range<Int>? {
    let start = index
    while index < bytes.count, !HTMLScanner.isSpace(bytes[index]), !"<>/='\"&;!?".utf8.contains(bytes[index])
    { index += 1 }
    guard index > start, !(0x2D...0x39).contains(bytes[start]) else { return nil }
    return start..<index
  }

  private mutating func skip(_ start: StaticString, to end: StaticString) -> Bool {
    guard stands(start, at: index) else { return false }
    var next = index + start.utf8CodeUnitCount
    while next < bytes.count {
      if stands(end, at: next) {
        index = next + end.utf8CodeUnitCount
        return true
      }
      next += 1
    }
    return false
  }

  private func stands(_ text: StaticString, at start: Int) -> Bool {
    guard start + text.utf8CodeUnitCount <= bytes.count else { return false }
    return (0..<text.utf8CodeUnitCount).allSatisfy { bytes[start + $0] == text.utf8Start[$0] }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard index < bytes.count, bytes[index] == byte else { return false }
    index += 1
    return true
  }

  private mutating func skipSpace() {
    while index < bytes.count, HTMLScanner.isSpace(bytes[index]) { index += 1 }
  }
}

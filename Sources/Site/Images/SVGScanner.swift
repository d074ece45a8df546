/// Finds the first tag of an XML file. What the file has behind it does not matter.
struct SVGScanner {
  /// What came of looking for an `svg` tag.
  enum Root: Hashable {
    case found([String: String])
    case incomplete
    case invalid
  }

  private let bytes: ImageBytes
  private var index = 0

  init(_ bytes: ImageBytes) {
    self.bytes = bytes
    if bytes.has("\u{FEFF}", at: 0) { index = 3 }
  }

  /// Passes over the declaration, comments and the document type, and reads the first tag.
  mutating func root() -> Root {
    while true {
      skipBlanks()
      guard let byte = bytes[index] else { return .incomplete }
      guard byte == UInt8(ascii: "<") else { return .invalid }
      if bytes.has("<?", at: index) {
        guard skip(past: "?>") else { return .incomplete }
      } else if bytes.has("<!--", at: index) {
        guard skip(past: "-->") else { return .incomplete }
      } else if bytes.has("<!DOCTYPE", at: index) {
        guard skipDocumentType() else { return .incomplete }
      } else if bytes.mayHave("<!--", at: index) || bytes.mayHave("<!DOCTYPE", at: index) {
        return .incomplete
      } else {
        return tag()
      }
    }
  }

  /// The tag that begins here; its name may have a prefix.
  private mutating func tag() -> Root {
    index += 1
    guard let name = word() else { return .incomplete }
    guard name == "svg" || name.hasSuffix(":svg") else { return .invalid }
    var attributes: [String: String] = [:]
    while true {
      skipBlanks()
      switch bytes[index] {
      case nil: return .incomplete
      case UInt8(ascii: ">"), UInt8(ascii: "/"): return .found(attributes)
      default: break
      }
      guard let key = word() else { return .incomplete }
      skipBlanks()
      guard let equals = bytes[index] else { return .incomplete }
      guard !key.isEmpty, equals == UInt8(ascii: "=") else { return .invalid }
      index += 1
      skipBlanks()
      guard let quote = bytes[index] else { return .incomplete }
      guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return .invalid }
      let start = index + 1
      guard skipQuoted(quote) else { return .incomplete }
      attributes[key] = text(start..<(index - 1))
    }
  }

  /// A name, up to a blank or a sign of its own; nil when the bytes end in it.
  private mutating func word() -> String? {
    let start = index
    while let byte = bytes[index], !Self.isBlank(byte), !"=/><\"'".utf8.contains(byte) { index += 1 }
    return bytes[index] == nil ? nil : text(start..<index)
  }

  private func text(_ range: Range<Int>) -> String { String(decoding: bytes.all[range], as: UTF8.self) }

  private mutating func skipBlanks() {
    while let byte = bytes[index], Self.isBlank(byte) { index += 1 }
  }

  /// Goes behind the next `end`; false when there is none.
  private mutating func skip(past end: String) -> Bool {
    while index < bytes.count {
      if bytes.has(end, at: index) {
        index += end.utf8.count
        return true
      }
      index += 1
    }
    return false
  }

  /// Goes behind the quotation mark that closes the one here.
  private mutating func skipQuoted(_ quote: UInt8) -> Bool {
    index += 1
    while let byte = bytes[index] {
      index += 1
      if byte == quote { return true }
    }
    return false
  }

  /// Goes behind a document type, which may have declarations of its own in brackets.
  private mutating func skipDocumentType() -> Bool {
    var isInside = false
    while let byte = bytes[index] {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        guard skipQuoted(byte) else { return false }
      case UInt8(ascii: "<") where bytes.has("<!--", at: index):
        guard skip(past: "-->") else { return false }
      case UInt8(ascii: ">") where !isInside:
        index += 1
        return true
      default:
        if byte == UInt8(ascii: "[") { isInside = true }
        if byte == UInt8(ascii: "]") { isInside = false }
        index += 1
      }
    }
    return false
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}

/// Finds the addresses of the site in the HTML of a template: values of `href`, `src` and the like that
/// begin with a single `/`.
///
/// It reads the text between tags with a small part of the HTML tokenizer (HTML standard, 13.2.5):
/// comments, scripts, styles and text content hold no attributes.
struct AttributeScanner {
  /// An address that was found.
  struct Address: Sendable {
    /// Its bytes, as far as they are literal.
    let range: Range<Int>
    /// Whether a tag continues it.
    let isSplit: Bool
  }

  private enum State {
    case content
    case comment
    case rawText
    case elementName
    case attributes
    case attributeName
    case afterName
    case beforeValue
    case value
  }

  private static let wanted: Set<String> = [
    "href", "src", "action", "formaction", "poster", "srcset", "imagesrcset",
  ]
  private static let rawElements: Set<String> = ["script", "style", "textarea", "title"]

  private let bytes: [UInt8]
  private var state = State.content
  private var element = ""
  private var attribute = ""
  /// What ends the value: a quotation mark, or 0 for white space.
  private var quote: UInt8 = 0
  private var value = AddressValue(isList: false)
  private(set) var addresses: [Address] = []

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Reads the text of a template from `start`, whose tags are these.
  mutating func scan(_ tags: [Tag], from start: Int) {
    var position = start
    for tag in tags {
      read(position..<max(position, tag.range.lowerBound))
      pass(tag)
      position = tag.range.upperBound
    }
    read(position..<max(position, bytes.count))
    finishValue(at: bytes.count)
  }

  /// A tag of the template stands here.
  private mutating func pass(_ tag: Tag) {
    if state == .beforeValue, tag.kind != .comment { beginValue(quote: 0) }
    switch state {
    case .value: value.pass(tag)
    case .elementName: element += "{"
    case .attributeName: attribute += "{"
    default: break
    }
  }

  private mutating func read(_ range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      switch state {
      case .content: if byte == UInt8(ascii: "<") { open(at: index, before: range.upperBound) }
      case .comment: if byte == UInt8(ascii: ">"), ends("--", at: index) { state = .content }
      case .rawText: if byte == UInt8(ascii: "<"), closesRawText(at: index) { state = .attributes }
      case .elementName: readElementName(byte)
      case .attributes: readAttributes(byte)
      case .attributeName, .afterName: readAttributeName(byte)
      case .beforeValue: readBeforeValue(byte, at: index)
      case .value: readValue(byte, at: index)
      }
      index += 1
    }
  }

  private mutating func open(at index: Int, before end: Int) {
    guard index + 1 < end else { return }
    if stands("!--", at: index + 1) {
      state = .comment
    } else if ByteKind.isLetter(bytes[index + 1]) || bytes[index + 1] == UInt8(ascii: "/") {
      state = .elementName
      element = ""
    }
  }

  private mutating func readElementName(_ byte: UInt8) {
    if ByteKind.isSpace(byte) {
      state = .attributes
    } else if byte == UInt8(ascii: ">") {
      close()
    } else {
      element.unicodeScalars.append(Unicode.Scalar(ByteKind.isLetter(byte) ? byte | 0x20 : byte))
    }
  }

  private mutating func readAttributes(_ byte: UInt8) {
    if byte == UInt8(ascii: ">") {
      close()
    } else if !ByteKind.isSpace(byte), byte != UInt8(ascii: "/") {
      state = .attributeName
      attribute = ""
      readAttributeName(byte)
    }
  }

  private mutating func readAttributeName(_ byte: UInt8) {
    if byte == UInt8(ascii: "=") {
      state = .beforeValue
    } else if byte == UInt8(ascii: ">") {
      close()
    } else if ByteKind.isSpace(byte) {
      state = .afterName
    } else if state == .afterName || byte == UInt8(ascii: "/") {
      state = .attributes
      readAttributes(byte)
    } else {
      attribute.unicodeScalars.append(Unicode.Scalar(ByteKind.isLetter(byte) ? byte | 0x20 : byte))
    }
  }

  private mutating func readBeforeValue(_ byte: UInt8, at index: Int) {
    if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
      beginValue(quote: byte)
    } else if byte == UInt8(ascii: ">") {
      close()
    } else if !ByteKind.isSpace(byte) {
      beginValue(quote: 0)
      readValue(byte, at: index)
    }
  }

  private mutating func readValue(_ byte: UInt8, at index: Int) {
    let isEnd = quote == 0 ? ByteKind.isSpace(byte) || byte == UInt8(ascii: ">") : byte == quote
    guard isEnd else {
      let next = index + 1 < bytes.count ? bytes[index + 1] : 0
      return value.read(byte, next: next, at: index)
    }
    finishValue(at: index)
    state = .attributes
    if quote == 0, byte == UInt8(ascii: ">") { close() }
  }

  private mutating func beginValue(quote: UInt8) {
    state = .value
    self.quote = quote
    value = AddressValue(isList: attribute.hasSuffix("srcset"))
  }

  private mutating func finishValue(at index: Int) {
    guard state == .value else { return }
    value.finish(at: index)
    if Self.wanted.contains(attribute) { addresses += value.found }
  }

  private mutating func close() {
    state = Self.rawElements.contains(element) ? .rawText : .content
  }

  private mutating func closesRawText(at index: Int) -> Bool {
    guard stands("/" + element, at: index + 1) else { return false }
    element = ""
    return true
  }

  private func stands(_ text: String, at index: Int) -> Bool {
    guard index + text.utf8.count <= bytes.count else { return false }
    return zip(bytes[index...], text.utf8).allSatisfy { byte, wanted in
      byte == wanted || ByteKind.isLetter(byte) && byte | 0x20 == wanted
    }
  }

  private func ends(_ text: String, at index: Int) -> Bool {
    index >= text.utf8.count && stands(text, at: index - text.utf8.count)
  }
}

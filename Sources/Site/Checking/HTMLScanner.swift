/// The start tags of an HTML document, one after the other, with the parts of the tokenizer of the HTML standard
/// (section 13.2.5) that finding them needs.
///
/// It points into the bytes and copies nothing. Tags of a template stand for themselves, so that the sources of
/// pages can be read as well.
struct HTMLScanner {
  let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0
  /// The tag that was found last.
  private(set) var tag = HTMLTag()

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// Goes on to the next start tag; false when there is none.
  mutating func next() -> Bool {
    while let open = index(of: UInt8(ascii: "<"), from: position) {
      guard open + 1 < bytes.count else { return false }
      let following = bytes[open + 1]
      if Self.isLetter(following) {
        readTag(at: open)
        return true
      }
      switch following {
      case UInt8(ascii: "!") where stands("<!--", at: open):
        position = end(of: "-->", from: open + 4) ?? bytes.count
      case UInt8(ascii: "!"), UInt8(ascii: "/"), UInt8(ascii: "?"):
        position = index(of: UInt8(ascii: ">"), from: open).map { $0 + 1 } ?? bytes.count
      default: position = open + 1
      }
    }
    return false
  }

  private mutating func readTag(at open: Int) {
    var index = open + 1
    while index < bytes.count, !Self.endsName(bytes[index]), bytes[index] != UInt8(ascii: "{") { index += 1 }
    tag.start = open
    tag.name = open + 1..<index
    tag.attributes.removeAll(keepingCapacity: true)
    while index < bytes.count, bytes[index] != UInt8(ascii: ">") {
      if Self.isSpace(bytes[index]) || bytes[index] == UInt8(ascii: "/") {
        index += 1
      } else {
        readAttribute(&index)
      }
    }
    tag.end = min(index + 1, bytes.count)
    position = tag.end
    tag.text = position..<position
    for word in ["script", "style", "title", "textarea"] as [StaticString] where matches(tag.name, word) {
      let close = endTag(word, from: position)
      tag.text = position..<close
      position = close
    }
  }

  private mutating func readAttribute(_ index: inout Int) {
    let start = index
    index += 1
    while index < bytes.count, !Self.endsName(bytes[index]), bytes[index] != UInt8(ascii: "=") { index += 1 }
    let name = start..<index
    var next = index
    while next < bytes.count, Self.isSpace(bytes[next]) { next += 1 }
    guard next < bytes.count, bytes[next] == UInt8(ascii: "=") else {
      return tag.attributes.append(HTMLTag.Attribute(name: name, value: index..<index))
    }
    next += 1
    while next < bytes.count, Self.isSpace(bytes[next]) { next += 1 }
    let quote = next < bytes.count ? bytes[next] : 0
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      let close = self.index(of: quote, from: next + 1) ?? bytes.count
      tag.attributes.append(HTMLTag.Attribute(name: name, value: next + 1..<max(close, next + 1)))
      index = min(close + 1, bytes.count)
    } else {
      index = next
      while index < bytes.count, !Self.isSpace(bytes[index]), bytes[index] != UInt8(ascii: ">") { index += 1 }
      tag.attributes.append(HTMLTag.Attribute(name: name, value: next..<index))
    }
  }

  /// Where the end tag of an element begins that holds nothing but text; the end of the document without one.
  private func endTag(_ name: StaticString, from start: Int) -> Int {
    var start = start
    while let open = index(of: UInt8(ascii: "<"), from: start) {
      let end = open + 2 + name.utf8CodeUnitCount
      if end <= bytes.count, bytes[open + 1] == UInt8(ascii: "/"), matches(open + 2..<end, name) {
        return open
      }
      start = open + 1
    }
    return bytes.count
  }

  private func end(of text: StaticString, from start: Int) -> Int? {
    var start = start
    while let index = index(of: text.utf8Start.pointee, from: start) {
      if stands(text, at: index) { return index + text.utf8CodeUnitCount }
      start = index + 1
    }
    return nil
  }

  private func index(of byte: UInt8, from start: Int) -> Int? {
    var index = start
    while index < bytes.count {
      if bytes[index] == byte { return index }
      index += 1
    }
    return nil
  }

  private func stands(_ text: StaticString, at start: Int) -> Bool {
    let end = start + text.utf8CodeUnitCount
    return end <= bytes.count && matches(start..<end, text)
  }

  /// Whether these bytes are a word in small letters, whatever letters they are written in.
  func matches(_ range: Range<Int>, _ word: StaticString) -> Bool {
    guard range.count == word.utf8CodeUnitCount else { return false }
    for offset in 0..<range.count {
      let byte = bytes[range.lowerBound + offset]
      let wanted = word.utf8Start[offset]
      guard byte == wanted || Self.isLetter(byte) && byte | 0x20 == wanted else { return false }
    }
    return true
  }

  private static func endsName(_ byte: UInt8) -> Bool {
    isSpace(byte) || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
  }

  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}

/// A start tag, as stretches of the bytes in which it stands.
struct HTMLTag {
  /// An attribute; without a value, that is empty.
  struct Attribute {
    let name: Range<Int>
    let value: Range<Int>
  }

  fileprivate(set) var start = 0
  /// Behind the `>`.
  fileprivate(set) var end = 0
  fileprivate(set) var name = 0..<0
  fileprivate(set) var attributes: [Attribute] = []
  /// What stands in an element that holds nothing but text, such as a script.
  fileprivate(set) var text = 0..<0
}

extension HTMLScanner {
  /// The value of an attribute of the tag, if it has that.
  func value(_ name: StaticString) -> Range<Int>? {
    tag.attributes.first { matches($0.name, name) }?.value
  }

  /// Whether the tag is of one of these elements.
  func isAny(of names: [StaticString]) -> Bool { names.contains { matches(tag.name, $0) } }

  /// Some bytes as text, with the references to characters that programs write resolved.
  func text(_ range: Range<Int>) -> String {
    let slice = UnsafeBufferPointer(rebasing: bytes[range])
    let text = String(decoding: slice, as: UTF8.self)
    return slice.contains(UInt8(ascii: "&")) ? CharacterReferences.resolved(text) : text
  }
}

/// References to characters in HTML, as far as programs need them to write any text.
enum CharacterReferences {
  private static let named: [Substring: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'",
  ]

  /// A text with its references resolved; what is none is itself.
  static func resolved(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    while let start = rest.firstIndex(of: "&") {
      result += rest[..<start]
      rest = rest[start...].dropFirst()
      guard let end = rest.prefix(12).firstIndex(of: ";"), let scalar = scalar(rest[..<end]) else {
        result += "&"
        continue
      }
      result.unicodeScalars.append(scalar)
      rest = rest[end...].dropFirst()
    }
    return result + rest
  }

  private static func scalar(_ name: Substring) -> Unicode.Scalar? {
    guard name.hasPrefix("#") else { return named[name] }
    let digits = name.dropFirst()
    let number =
      digits.first == "x" || digits.first == "X" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return number.flatMap(Unicode.Scalar.init)
  }
}

/// The places in the head of an HTML page that the preview has to know.
struct HeadScan {
  /// Where each style sheet's address stands.
  private(set) var styleSheets: [Range<Int>] = []
  /// Where each Content-Security-Policy stands.
  private(set) var policies: [Range<Int>] = []
  /// Where the head ends: before `</head>`, or before the body where that is left out.
  private(set) var end: Int

  /// Reads the tags of a page up to its body, as a browser does (HTML, section 13.2.5): comments and the
  /// texts of scripts, styles and the title hold no tags.
  init(_ html: [UInt8]) {
    end = html.count
    var scanner = TagScanner(html)
    while let tag = scanner.next() {
      switch tag.name {
      case "/head", "body":
        end = tag.start
        return
      case "link":
        guard let address = tag.attributes["href"], let relation = tag.attributes["rel"] else { continue }
        let words = TagScanner.text(html[relation]).split { $0 == " " || $0 == "\n" || $0 == "\t" }
        if words.contains("stylesheet") { styleSheets.append(address) }
      case "meta":
        guard let content = tag.attributes["content"], let header = tag.attributes["http-equiv"] else {
          continue
        }
        if TagScanner.text(html[header]) == "content-security-policy" { policies.append(content) }
      default: break
      }
    }
  }
}

/// Reads the tags of an HTML text one after the other.
struct TagScanner {
  /// A tag: where its `<` stands, its name in small letters (with `/` if it closes), and where the values of
  /// its attributes stand.
  struct Tag {
    let start: Int
    let name: String
    let attributes: [String: Range<Int>]
  }

  private let html: [UInt8]
  private var index = 0

  init(_ html: [UInt8]) {
    self.html = html
  }

  /// Bytes as text in small letters.
  static func text(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self).lowercased()
  }

  /// The next tag; nil at the end.
  mutating func next() -> Tag? {
    while let start = html[index...].firstIndex(of: UInt8(ascii: "<")) {
      index = start + 1
      if html[index...].starts(with: "!--".utf8) {
        skip(behind: "-->")
      } else if let first = peek(), Self.isLetter(first) || first == UInt8(ascii: "/") {
        let name = word { !Self.isSpace($0) && $0 != UInt8(ascii: ">") }
        let tag = Tag(start: start, name: name, attributes: attributes())
        if ["script", "style", "title", "noscript", "template"].contains(name) { skip(to: "</" + name) }
        return tag
      }
    }
    return nil
  }

  /// The attributes up to the end of the tag; of two with one name the first counts.
  private mutating func attributes() -> [String: Range<Int>] {
    var result: [String: Range<Int>] = [:]
    while let byte = peek(), byte != UInt8(ascii: ">") {
      guard !Self.isSpace(byte), byte != UInt8(ascii: "/") else {
        index += 1
        continue
      }
      let start = index
      let name = word { !Self.isSpace($0) && !"=>/".utf8.contains($0) }
      if index == start { index += 1 }
      skipSpace()
      guard peek() == UInt8(ascii: "=") else { continue }
      index += 1
      skipSpace()
      let value = value()
      if result[name] == nil { result[name] = value }
    }
    index = min(index + 1, html.count)
    return result
  }

  private mutating func value() -> Range<Int> {
    guard let quote = peek(), quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      let start = index
      _ = word { !Self.isSpace($0) && $0 != UInt8(ascii: ">") }
      return start..<index
    }
    let start = index + 1
    let end = html[start...].firstIndex(of: quote) ?? html.count
    index = min(end + 1, html.count)
    return start..<end
  }

  private mutating func word(while isPart: (UInt8) -> Bool) -> String {
    let start = index
    while let byte = peek(), isPart(byte) { index += 1 }
    return Self.text(html[start..<index])
  }

  private mutating func skipSpace() {
    while let byte = peek(), Self.isSpace(byte) { index += 1 }
  }

  private mutating func skip(behind text: String) {
    skip(to: text)
    index = min(index + text.utf8.count, html.count)
  }

  private mutating func skip(to text: String) {
    let wanted = Array(text.utf8)
    while index < html.count {
      let part = html[index...].prefix(wanted.count)
      if part.elementsEqual(wanted, by: { $0 == $1 || Self.isLetter($0) && $0 | 0x20 == $1 }) { return }
      index += 1
    }
  }

  private func peek() -> UInt8? { index < html.count ? html[index] : nil }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}

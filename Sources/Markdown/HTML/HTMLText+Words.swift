extension HTMLText {
  /// What a reader takes in of HTML that was written here: the text without tags, with the descriptions
  /// of images and without the marks of footnotes; line breaks are blanks.
  static func words(of html: ArraySlice<UInt8>) -> String {
    String(decoding: html.withUnsafeBytes(words), as: UTF8.self)
  }

  private static func words(of html: UnsafeRawBufferPointer) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(html.count)
    var index = 0
    while index < html.count {
      switch html[index] {
      case UInt8(ascii: "<"): index = endOfTag(html, index, &text)
      case UInt8(ascii: "&"):
        let escape = escapes.first { begins(html, index, with: $0.0) }
        text.append(escape?.1 ?? UInt8(ascii: "&"))
        index += escape?.0.utf8CodeUnitCount ?? 1
      case UInt8(ascii: "\n"):
        text.append(UInt8(ascii: " "))
        index += 1
      case let byte:
        text.append(byte)
        index += 1
      }
    }
    return text
  }

  /// The four that text is written with here.
  private static let escapes: [(StaticString, UInt8)] = [
    ("&amp;", UInt8(ascii: "&")), ("&lt;", UInt8(ascii: "<")), ("&gt;", UInt8(ascii: ">")),
    ("&quot;", UInt8(ascii: "\"")),
  ]

  /// Behind a tag, or behind what belongs to it and is no text.
  private static func endOfTag(_ html: UnsafeRawBufferPointer, _ start: Int, _ text: inout [UInt8]) -> Int {
    var end = start
    while end < html.count, html[end] != UInt8(ascii: ">") { end += 1 }
    end = min(end + 1, html.count)
    if begins(html, start, with: "<img ") {
      let tag = UnsafeRawBufferPointer(rebasing: html[start..<end])
      guard let description = place(of: " alt=\"", in: tag, from: 0) else { return end }
      let rest = tag[(description + 6)...]
      let words = rest.prefix { $0 != UInt8(ascii: "\"") }
      text.append(contentsOf: self.words(of: UnsafeRawBufferPointer(rebasing: words)))
    } else if begins(html, start, with: "<sup class=\"note-mark\"") {
      return place(of: "</sup>", in: html, from: end).map { $0 + 6 } ?? end
    }
    return end
  }

  /// Where some bytes stand first.
  static func place(of wanted: StaticString, in html: UnsafeRawBufferPointer, from start: Int) -> Int? {
    var index = start
    while index + wanted.utf8CodeUnitCount <= html.count {
      if begins(html, index, with: wanted) { return index }
      index += 1
    }
    return nil
  }

  private static func begins(
    _ html: UnsafeRawBufferPointer, _ index: Int, with wanted: StaticString
  ) -> Bool {
    guard index + wanted.utf8CodeUnitCount <= html.count else { return false }
    for offset in 0..<wanted.utf8CodeUnitCount where html[index + offset] != wanted.utf8Start[offset] {
      return false
    }
    return true
  }
}

extension RenderedMarkdown {
  /// What it says, without markup; links without a text of their own have none here.
  public var words: String { HTMLText.words(of: html[...]) }

  /// What its first paragraph and those after it say, up to a blank within so many bytes.
  public func beginning(upTo count: Int) -> String {
    let paragraph = html.withUnsafeBytes { HTMLText.place(of: "<p>", in: $0, from: 0) }
    let rest = html[(paragraph ?? html.startIndex)...]
    // Tags take room too; what is cut off has to end between words.
    var head = rest.prefix(count * 4)
    if head.count < rest.count { head = Self.cut(head) }
    let bytes = Self.joined(HTMLText.words(of: head))
    guard bytes.count > count || head.count < rest.count else {
      return String(decoding: bytes, as: UTF8.self)
    }
    let shown = bytes.count > count ? Self.cut(bytes.prefix(count)) : bytes[...]
    return shown.isEmpty ? "" : String(decoding: shown, as: UTF8.self) + " …"
  }

  /// Words with one blank between them.
  private static func joined(_ words: String) -> [UInt8] {
    var joined: [UInt8] = []
    joined.reserveCapacity(words.utf8.count)
    for byte in words.utf8 {
      if byte != UInt8(ascii: " ") || (joined.last ?? UInt8(ascii: " ")) != UInt8(ascii: " ") {
        joined.append(byte)
      }
    }
    if joined.last == UInt8(ascii: " ") { joined.removeLast() }
    return joined
  }

  /// What stands before the last blank.
  private static func cut(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    bytes[..<(bytes.lastIndex(of: UInt8(ascii: " ")) ?? bytes.startIndex)]
  }
}

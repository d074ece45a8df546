extension HTMLText {
  /// What a reader takes in of HTML that was written here: the text without tags, with the descriptions
  /// of images and without the marks of footnotes; line breaks are blanks.
  static func words(of html: ArraySlice<UInt8>) -> String {
    var text: [UInt8] = []
    var rest = html
    while let byte = rest.first {
      if byte == UInt8(ascii: "<") {
        skipTag(&rest, &text)
      } else if byte == UInt8(ascii: "&"),
        let (escape, sign) = escapes.first(where: { rest.starts(with: $0.0) })
      {
        text.append(sign)
        rest.removeFirst(escape.count)
      } else {
        text.append(byte == UInt8(ascii: "\n") ? UInt8(ascii: " ") : byte)
        rest.removeFirst()
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The four that text is written with here.
  private static let escapes: [(String.UTF8View, UInt8)] = [
    ("&amp;".utf8, UInt8(ascii: "&")), ("&lt;".utf8, UInt8(ascii: "<")), ("&gt;".utf8, UInt8(ascii: ">")),
    ("&quot;".utf8, UInt8(ascii: "\"")),
  ]

  private static func skipTag(_ rest: inout ArraySlice<UInt8>, _ text: inout [UInt8]) {
    let end = (rest.firstIndex(of: UInt8(ascii: ">")) ?? rest.endIndex - 1) + 1
    let tag = rest[..<end]
    rest = rest[end...]
    if tag.starts(with: "<img ".utf8), let alternative = tag.firstRange(of: Array(" alt=\"".utf8)) {
      let after = tag[alternative.upperBound...]
      text.append(contentsOf: words(of: after.prefix { $0 != UInt8(ascii: "\"") }).utf8)
    } else if tag.starts(with: "<sup class=\"note-mark\"".utf8) {
      rest = rest.firstRange(of: Array("</sup>".utf8)).map { rest[$0.upperBound...] } ?? rest
    }
  }
}

extension RenderedMarkdown {
  /// What it says, without markup; links without a text of their own have none here.
  public var words: String { HTMLText.words(of: html[...]) }

  /// What its first paragraph and those after it say, up to a blank within so many bytes.
  public func beginning(upTo count: Int) -> String {
    let paragraph = html.firstRange(of: Array("<p>".utf8))
    let rest = html[(paragraph?.lowerBound ?? html.startIndex)...]
    // Tags take room too; what is cut off has to end between words.
    var head = rest.prefix(count * 4)
    if head.count < rest.count { head = Self.cut(head) }
    let text = Array(HTMLText.words(of: head).utf8).split(separator: UInt8(ascii: " "))
      .joined(separator: [UInt8(ascii: " ")])
    let bytes = Array(text)
    guard bytes.count > count || head.count < rest.count else {
      return String(decoding: bytes, as: UTF8.self)
    }
    let shown = bytes.count > count ? Self.cut(bytes.prefix(count)) : bytes[...]
    return shown.isEmpty ? "" : String(decoding: shown, as: UTF8.self) + " …"
  }

  /// What stands before the last blank.
  private static func cut(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    bytes[..<(bytes.lastIndex(of: UInt8(ascii: " ")) ?? bytes.startIndex)]
  }
}

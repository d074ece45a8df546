/// What a page of the output says of itself and where it leads: a reader of the HTML that our
/// templates and Markdown make, not of all HTML.
struct HTMLPage {
  /// The addresses in `href` and `src`, unescaped.
  private(set) var links: [String] = []
  /// The ids, in order.
  private(set) var ids: [String] = []
  /// How many elements of each name there are.
  private(set) var elements: [String: Int] = [:]
  /// The tags that open elements, in order, each with the text up to the next tag of any kind.
  private(set) var tags: [Tag] = []

  struct Tag {
    let name: String
    fileprivate(set) var attributes: [String: String] = [:]
    fileprivate(set) var text = ""
  }

  init(_ html: [UInt8]) {
    var index = 0
    while index < html.count {
      defer { index += 1 }
      guard html[index] == UInt8(ascii: "<") else { continue }
      var reader = TagReader(html, at: index + 1)
      guard let name = reader.name(), !name.isEmpty else { continue }
      elements[name, default: 0] += 1
      var tag = Tag(name: name)
      while let attribute = reader.attribute() {
        tag.attributes[attribute.name] = Self.unescaped(attribute.value)
        switch attribute.name {
        case "href", "src": links.append(Self.unescaped(attribute.value))
        case "id": ids.append(Self.unescaped(attribute.value))
        default: break
        }
      }
      tag.text = Self.unescaped(reader.text())
      tags.append(tag)
      index = reader.index - 1
    }
  }

  private static func unescaped(_ text: String) -> String {
    guard text.contains("&") else { return text }
    var text = text
    for (reference, sign) in [
      ("&quot;", "\""), ("&#39;", "'"), ("&#x27;", "'"), ("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&"),
    ] {
      text = text.replacing(reference, with: sign)
    }
    return text
  }
}

/// Reads the inside of one tag.
private struct TagReader {
  private let html: [UInt8]
  private(set) var index: Int

  init(_ html: [UInt8], at index: Int) {
    self.html = html
    self.index = index
  }

  /// The name of an opening tag; empty for anything else that begins with `<`.
  mutating func name() -> String? { word { $0 > 0x20 && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") } }

  /// The next attribute; nil at the end of the tag. Values stand in double quotation marks.
  mutating func attribute() -> (name: String, value: String)? {
    while index < html.count, html[index] <= 0x20 || html[index] == UInt8(ascii: "/") { index += 1 }
    guard index < html.count, html[index] != UInt8(ascii: ">") else { return nil }
    let stops = [UInt8(ascii: "="), UInt8(ascii: ">"), UInt8(ascii: " "), UInt8(ascii: "\n")]
    guard let name = word({ !stops.contains($0) }) else { return nil }
    guard index < html.count, html[index] == UInt8(ascii: "=") else { return (name, "") }
    index += 2
    let value = word { $0 != UInt8(ascii: "\"") } ?? ""
    index += 1
    return (name, value)
  }

  /// What stands between the end of this tag and the next one.
  func text() -> String {
    var rest = self
    rest.index += 1
    return rest.word { $0 != UInt8(ascii: "<") } ?? ""
  }

  private mutating func word(_ belongs: (UInt8) -> Bool) -> String? {
    let start = index
    while index < html.count, belongs(html[index]) { index += 1 }
    return index < html.count ? String(decoding: html[start..<index], as: UTF8.self) : nil
  }
}

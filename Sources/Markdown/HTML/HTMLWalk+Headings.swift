import Diagnostics

extension HTMLWalk {
  /// Opens a heading; with extensions it gets an id, and its place among the others is looked at.
  mutating func openHeading(_ node: CmarkNode) -> Bool {
    if options.hasExtensions, let table = review.table(in: node, map) {
      write(table, in: node)
      return false
    }
    begin(Leaf(node: node))
    openBlock("<h")
    html.append(UInt8(ascii: "0") + UInt8(node.headingLevel))
    if options.hasExtensions {
      var text = node.plainText(without: plan?.noteSign ?? [])
      let id = takeOwnID(node, &text) ?? ids.id(for: text)
      anchors.append(id)
      html.append(literal: " id=\"")
      HTMLText.append(escaping: id, to: &html)
      html.append(UInt8(ascii: "\""))
      headingID = id
      checkLevel(node)
    }
    html.append(UInt8(ascii: ">"))
    headingStart = html.count
    return true
  }

  mutating func closeHeading(_ node: CmarkNode) {
    guard leaf?.node == node else { return }
    leaf = nil
    if options.hasExtensions {
      let text = HTMLText.words(of: html[headingStart...])
      if node.parent?.kind == .document {
        headings.append(RenderedMarkdown.Heading(level: node.headingLevel, id: headingID, text: text))
      }
      html.append(literal: " <a class=\"anchor\" href=\"#")
      HTMLText.append(escaping: headingID, to: &html)
      html.append(literal: "\" aria-label=\"Link to ")
      HTMLText.append(escaping: text.isEmpty ? "this heading" : text, to: &html)
      html.append(literal: "\">#</a>")
    }
    html.append(literal: "</h")
    html.append(UInt8(ascii: "0") + UInt8(node.headingLevel))
    html.append(literal: ">\n")
  }

  /// The id that a writer gives at the end of a heading, as in `## What we did {#actions}`.
  private mutating func takeOwnID(_ node: CmarkNode, _ text: inout [UInt8]) -> String? {
    guard let last = node.lastChild, last.kind == .text, last.literal.last == UInt8(ascii: "}"),
      let brace = last.literal.lastIndex(of: UInt8(ascii: "{"))
    else { return nil }
    let inside = last.literal[(brace + 1)...].dropLast()
    guard inside.first == UInt8(ascii: "#"), Self.isID(inside.dropFirst()) else { return nil }
    var end = brace
    while end > 0, last.literal[end - 1] == UInt8(ascii: " ") { end -= 1 }
    clip = (last, 0..<end)
    text.removeLast(last.literal.count - end)
    let id = String(decoding: inside.dropFirst(), as: UTF8.self)
    if !ids.take(id) { report(.repeatedHeadingID(id), of: node) }
    return id
  }

  /// Notes a link within the page.
  mutating func addFragment(_ address: UnsafeRawBufferPointer, of node: CmarkNode) {
    guard options.hasExtensions, options.reservedIDs != nil, address.count > 1 else { return }
    let mark = mark(ofAddress: node)
    fragments.append((String(decoding: address.dropFirst(), as: UTF8.self), mark))
  }

  /// Reports the links within the page that lead to no heading and to nothing else that it has. Ids that
  /// begin with `page.` are the theme's.
  mutating func reportUnknownFragments() {
    guard !fragments.isEmpty else { return }
    let known = Set(anchors).union(options.reservedIDs ?? [])
    var sorted: [String]?
    for fragment in fragments where !known.contains(fragment.id) && !fragment.id.hasPrefix("page.") {
      let near = sorted ?? known.sorted()
      sorted = near
      report(.unknownAnchor(fragment.id, known: near), at: fragment.mark)
    }
  }

  /// Letters, digits, `-` and `_`, beginning with a letter: never a dot, which the theme's ids have.
  private static func isID(_ bytes: Slice<UnsafeRawBufferPointer>) -> Bool {
    guard let first = bytes.first, (0x61...0x7A).contains(first | 0x20) else { return false }
    return bytes.allSatisfy { byte in
      (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte == 0x2D || byte == 0x5F
    }
  }

  /// The title of a page is its first level; under it, levels go down one by one.
  private mutating func checkLevel(_ node: CmarkNode) {
    let level = node.headingLevel
    if level == 1 {
      report(.secondTitle, of: node)
    } else if level > headingLevel + 1 {
      report(.skippedLevel(from: headingLevel, to: level), of: node)
    }
    headingLevel = level
  }

  private mutating func report(_ problem: MarkdownProblem, of node: CmarkNode) {
    report(problem, at: map.mark(ofBlock: node))
  }
}

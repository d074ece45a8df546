import Diagnostics

/// One walk over a parsed document that writes its HTML, byte for byte as the CommonMark
/// specification's examples have it, and leaves holes for what depends on other records.
///
/// The walk keeps no stack of its own: a node knows its parent, so depth costs nothing.
struct HTMLWalk {
  let path: String
  let options: MarkdownOptions
  var map: SourceMap
  var html: [UInt8] = []
  private var holes: [RenderedMarkdown.Hole] = []
  private var links: [MarkdownLink] = []
  var diagnostics: [Diagnostic] = []
  var headings: [RenderedMarkdown.Heading] = []
  var anchors: [String] = []
  /// The links within the page, to be checked when all headings are known.
  var fragments: [(id: String, mark: Mark)] = []
  var ids: HeadingIDs
  /// The id of the heading that is being written.
  var headingID = ""
  /// The level of the heading before; the page's title is on the first.
  var headingLevel = 1
  /// A text of which only so many bytes are written: what follows is the id of a heading.
  var cut: (node: CmarkNode, count: Int)?
  /// The link that is being written, if it may lead to a file: its index in `links`.
  private var fileLink: Int?
  /// The image whose description is being written; inside it only plain text counts.
  private var image: CmarkNode?
  /// Its index in `links`, if it has one.
  private var imageLink: Int?
  /// The last line of the block whose inlines are being written.
  var lastLine = 1

  init(path: String, map: SourceMap, options: MarkdownOptions, capacity: Int) {
    self.path = path
    self.map = map
    self.options = options
    ids = HeadingIDs(reserved: options.reservedIDs ?? [])
    html.reserveCapacity(capacity + capacity / 8 + 64)
  }

  var result: Diagnosed<RenderedMarkdown> {
    Diagnosed(
      RenderedMarkdown(
        html: html, holes: holes, links: links, headings: headings, anchors: anchors),
      diagnostics + unknownFragments)
  }

  /// Enters every node in document order, and leaves those that have an end tag.
  mutating func render(_ root: CmarkNode) {
    var node = root
    while true {
      enter(node)
      if let child = node.firstChild {
        node = child
        continue
      }
      leave(node)
      while node.next == nil {
        guard node != root, let parent = node.parent else { return }
        node = parent
        leave(node)
      }
      guard node != root, let next = node.next else { return }
      node = next
    }
  }

  private mutating func enter(_ node: CmarkNode) {
    if image != nil { return enterInsideImage(node) }
    switch node.kind {
    case .document, .unknown: break
    case .text: appendText(node)
    case .softBreak: html.append(UInt8(ascii: "\n"))
    case .lineBreak: html.append(literal: "<br />\n")
    case .emphasis: html.append(literal: "<em>")
    case .strong: html.append(literal: "<strong>")
    case .link: openLink(node)
    case .image: openImage(node)
    case .code:
      html.append(literal: "<code>")
      HTMLText.append(escaping: node.literal, to: &html)
      html.append(literal: "</code>")
    case .htmlInline, .htmlBlock: appendRawHTML(node)
    case .paragraph:
      lastLine = node.endLine
      if !isTight(node) { openBlock("<p>") }
    case .heading: openHeading(node)
    case .blockQuote: openBlock("<blockquote>\n")
    case .list: openList(node)
    case .item: openBlock("<li>")
    case .codeBlock: appendCodeBlock(node)
    case .thematicBreak: openBlock("<hr />\n")
    }
  }

  private mutating func leave(_ node: CmarkNode) {
    if let image {
      if image == node { closeImage(node) }
      return
    }
    switch node.kind {
    case .emphasis: html.append(literal: "</em>")
    case .strong: html.append(literal: "</strong>")
    case .link: closeLink()
    case .paragraph: if !isTight(node) { html.append(literal: "</p>\n") }
    case .heading: closeHeading(node)
    case .blockQuote: closeBlock("</blockquote>\n")
    case .list: closeBlock(node.isOrderedList ? "</ol>\n" : "</ul>\n")
    case .item: html.append(literal: "</li>\n")
    default: break
    }
  }
}

// MARK: - Blocks

extension HTMLWalk {
  /// Begins on a new line.
  mutating func openBlock(_ tag: StaticString) {
    if let last = html.last, last != UInt8(ascii: "\n") { html.append(UInt8(ascii: "\n")) }
    html.append(literal: tag)
  }

  private mutating func closeBlock(_ tag: StaticString) { openBlock(tag) }

  /// The paragraphs of a tight list have no tags of their own (CommonMark 0.30, section 5.3).
  private func isTight(_ paragraph: CmarkNode) -> Bool {
    guard let list = paragraph.parent?.parent, list.kind == .list else { return false }
    return list.isTightList
  }

  private mutating func appendText(_ node: CmarkNode) {
    let text = node.literal
    let isCut = cut.map { $0.node == node } ?? false
    let shown = isCut ? UnsafeRawBufferPointer(rebasing: text.prefix(cut?.count ?? 0)) : text
    HTMLText.append(escaping: shown, to: &html)
  }

  private mutating func openList(_ node: CmarkNode) {
    guard node.isOrderedList else { return openBlock("<ul>\n") }
    guard node.listStart != 1 else { return openBlock("<ol>\n") }
    openBlock("<ol start=\"")
    html.append(contentsOf: String(node.listStart).utf8)
    html.append(literal: "\">\n")
  }

  private mutating func appendCodeBlock(_ node: CmarkNode) {
    openBlock("<pre><code")
    let info = node.fenceInfo
    let language = info.prefix { $0 != UInt8(ascii: " ") && !(9...13).contains($0) }
    if !language.isEmpty {
      html.append(literal: " class=\"language-")
      HTMLText.append(escaping: UnsafeRawBufferPointer(rebasing: language), to: &html)
      html.append(UInt8(ascii: "\""))
    }
    html.append(UInt8(ascii: ">"))
    HTMLText.append(escaping: node.literal, to: &html)
    html.append(literal: "</code></pre>\n")
  }

  private mutating func appendRawHTML(_ node: CmarkNode) {
    let isBlock = node.kind == .htmlBlock
    if isBlock { openBlock("") }
    if options.allowsRawHTML {
      html.append(contentsOf: node.literal)
    } else {
      let mark =
        isBlock
        ? map.mark(line: node.startLine, byteColumn: node.startColumn)
        : map.mark(ofTag: node.literal, inLines: lines(from: node))
      diagnostics.append(Place(path: path, mark: mark).reports(MarkdownProblem.rawHTML))
    }
    if isBlock { openBlock("") }
  }
}

// MARK: - Links and images

extension HTMLWalk {
  private mutating func openLink(_ node: CmarkNode) {
    html.append(literal: "<a href=\"")
    let isHole = appendAddress(node)
    appendTitle(node)
    html.append(UInt8(ascii: ">"))
    if isHole, node.firstChild == nil {
      addHole(.title, link: links.count - 1)
    } else if options.hasExtensions {
      checkText(of: node, mark: isHole ? links.last?.mark : nil)
    }
    let mayBeFile = options.hasExtensions && isHole && AddressForm.mayBeFile(node.address)
    fileLink = mayBeFile ? links.count - 1 : nil
  }

  private mutating func closeLink() {
    if let fileLink { addHole(.details, link: fileLink) }
    fileLink = nil
    html.append(literal: "</a>")
  }

  /// Reports a link whose text says nothing; `mark` is where its address stands, if that is known.
  private mutating func checkText(of node: CmarkNode, mark: Mark?) {
    let text = node.plainText
    guard let fault = LinkText.fault(of: text, leadingTo: node.address) else { return }
    let written = text.withUnsafeBytes { text in
      let searched = fault == .bareAddress ? text : node.address
      return mark ?? map.mark(ofAddress: searched, inLines: lines(from: node))
    }
    let words = String(decoding: text, as: UTF8.self)
    let problem: MarkdownProblem =
      switch fault {
      case .empty: .emptyLink
      case .vague: .vagueLink(words)
      case .address: .addressAsText(words)
      case .bareAddress: .bareAddress(words)
      }
    diagnostics.append(Place(path: path, mark: written).reports(problem))
  }

  private mutating func openImage(_ node: CmarkNode) {
    html.append(literal: "<img src=\"")
    let isHole = appendAddress(node)
    imageLink = options.hasExtensions && isHole ? links.count - 1 : nil
    html.append(literal: "\" alt=\"")
    image = node
  }

  private mutating func enterInsideImage(_ node: CmarkNode) {
    switch node.kind {
    case .text, .code, .htmlInline: HTMLText.append(escaping: node.literal, to: &html)
    case .softBreak, .lineBreak: html.append(UInt8(ascii: " "))
    default: break
    }
  }

  private mutating func closeImage(_ node: CmarkNode) {
    image = nil
    appendTitle(node)
    if let imageLink { addHole(.dimensions, link: imageLink) }
    html.append(literal: " />")
  }

  /// Closes the attribute that holds an address and adds the title, if there is one.
  private mutating func appendTitle(_ node: CmarkNode) {
    html.append(UInt8(ascii: "\""))
    let title = node.title
    guard !title.isEmpty else { return }
    html.append(literal: " title=\"")
    HTMLText.append(escaping: title, to: &html)
    html.append(UInt8(ascii: "\""))
  }

  /// Writes an address that is complete in itself, or leaves a hole; says which.
  private mutating func appendAddress(_ node: CmarkNode) -> Bool {
    let address = node.address
    guard !AddressForm.isComplete(address) else {
      HTMLText.append(address: address, to: &html)
      if address.first == UInt8(ascii: "#") { addFragment(address, of: node) }
      return false
    }
    let mark = map.mark(ofAddress: address, inLines: lines(from: node))
    links.append(
      MarkdownLink(
        address: String(decoding: address, as: UTF8.self), mark: mark, isImage: node.kind == .image))
    addHole(.address, link: links.count - 1)
    return true
  }

  /// The lines from an inline to the end of its block.
  func lines(from node: CmarkNode) -> ClosedRange<Int> {
    node.startLine...max(node.startLine, lastLine)
  }

  private mutating func addHole(_ content: RenderedMarkdown.Hole.Content, link: Int) {
    holes.append(RenderedMarkdown.Hole(offset: html.count, link: link, content: content))
  }
}

/// Which addresses need nothing of the site to be complete.
enum AddressForm {
  /// Whether it leads off the site (`https:`, `http:`, `mailto:`, `tel:`) or within the page (`#...`).
  static func isComplete(_ address: UnsafeRawBufferPointer) -> Bool {
    if address.first == UInt8(ascii: "#") { return true }
    return has(address, "https://") || has(address, "http://") || has(address, "mailto:")
      || has(address, "tel:")
  }

  /// Whether an address that needs the site may lead to a file beside the content: its last part has an
  /// ending other than that of a record.
  static func mayBeFile(_ address: UnsafeRawBufferPointer) -> Bool {
    let path = address.prefix { $0 != UInt8(ascii: "#") && $0 != UInt8(ascii: "?") }
    guard !path.contains(UInt8(ascii: ":")), !path.reversed().starts(with: "dm.".utf8) else { return false }
    let name = path.lastIndex(of: UInt8(ascii: "/")).map { path[($0 + 1)...] } ?? path
    return name.contains(UInt8(ascii: "."))
  }

  /// Schemes are compared without regard to case (RFC 3986, section 3.1).
  private static func has(_ address: UnsafeRawBufferPointer, _ prefix: StaticString) -> Bool {
    guard address.count >= prefix.utf8CodeUnitCount else { return false }
    for index in 0..<prefix.utf8CodeUnitCount {
      var byte = address[index]
      if (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) { byte |= 0x20 }
      if byte != prefix.utf8Start[index] { return false }
    }
    return true
  }
}

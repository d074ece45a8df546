import Diagnostics

/// An image whose description is being written.
struct OpenImage {
  let node: CmarkNode
  /// Its index in `links`, if it has one.
  let link: Int?
  /// Where its description begins in the HTML.
  var description: Int
  /// Whether its title stands below it as a caption.
  let isFigure: Bool
}

extension HTMLWalk {
  // MARK: Links

  mutating func openLink(_ node: CmarkNode) -> Bool {
    if isNoteMark(node) { return openNoteMark(node) }
    goDeeper(node)
    isInLink = true
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
    return true
  }

  mutating func closeLink(_ node: CmarkNode) {
    if isNoteMark(node) { return closeNoteMark(node) }
    goBack()
    isInLink = false
    if let fileLink { addHole(.details, link: fileLink) }
    fileLink = nil
    html.append(literal: "</a>")
  }

  /// Reports a link whose text says nothing; `mark` is where its address stands, if that is known.
  private mutating func checkText(of node: CmarkNode, mark: Mark?) {
    let text = node.plainText(without: plan?.noteSign ?? [])
    guard let fault = LinkText.fault(of: text, leadingTo: node.address) else { return }
    let words = String(decoding: text, as: UTF8.self)
    let problem: MarkdownProblem =
      switch fault {
      case .empty: .emptyLink
      case .vague: .vagueLink(words)
      case .address: .addressAsText(words)
      case .bareAddress: isAutolink(node) ? .bareAddress(words) : .addressAsText(words)
      }
    report(problem, at: mark ?? self.mark(ofAddress: node))
  }

  /// Whether a link is an address between `<` and `>`, not one that somebody wrote out as its text.
  private mutating func isAutolink(_ node: CmarkNode) -> Bool {
    guard let contents = contentsOfLeaf, let site = contents.site(of: node) else { return true }
    return map.lines.text[contents.source(of: site.whole).lowerBound] == UInt8(ascii: "<")
  }

  // MARK: Images

  mutating func openImage(_ node: CmarkNode) -> Bool {
    if isNoteMark(node) { return openNoteMark(node) }
    startImage(node, isFigure: false)
    return true
  }

  private mutating func startImage(_ node: CmarkNode, isFigure: Bool) {
    html.append(literal: "<img src=\"")
    let isHole = appendAddress(node)
    html.append(literal: "\" alt=\"")
    let link = options.hasExtensions && isHole ? links.count - 1 : nil
    image = OpenImage(node: node, link: link, description: html.count, isFigure: isFigure)
  }

  mutating func enterInsideImage(_ node: CmarkNode) -> Bool {
    switch node.kind {
    case .text, .code, .htmlInline: HTMLText.append(escaping: node.literal, to: &html)
    case .softBreak, .lineBreak: html.append(UInt8(ascii: " "))
    default: break
    }
    return true
  }

  mutating func closeImage(_ node: CmarkNode) {
    guard let image else { return }
    self.image = nil
    if options.hasExtensions, !html[image.description...].contains(where: { !$0.isBlank }) {
      report(.missingDescription, at: mark(of: node))
    }
    if image.isFigure { html.append(UInt8(ascii: "\"")) } else { appendTitle(node) }
    if let link = image.link { addHole(.dimensions, link: link) }
    html.append(literal: " />")
  }

  /// The image that stands alone in a paragraph and has a title.
  func figure(in paragraph: CmarkNode) -> CmarkNode? {
    guard let image = paragraph.firstChild, image.kind == .image, image.next == nil, !image.title.isEmpty,
      !isNoteMark(image)
    else { return nil }
    return image
  }

  /// Writes such an image with its title below it.
  mutating func writeFigure(_ node: CmarkNode, in paragraph: CmarkNode) {
    begin(Leaf(node: paragraph))
    openBlock("<figure>\n")
    startImage(node, isFigure: true)
    write(from: node.firstChild)
    closeImage(node)
    html.append(literal: "\n<figcaption>")
    HTMLText.append(escaping: node.title, to: &html)
    html.append(literal: "</figcaption>\n</figure>\n")
    leaf = nil
  }

  // MARK: Addresses

  /// Closes the attribute that holds an address and adds the title, if there is one.
  private mutating func appendTitle(_ node: CmarkNode) {
    html.append(UInt8(ascii: "\""))
    let title = node.title
    guard !title.isEmpty else { return }
    html.append(literal: " title=\"")
    HTMLText.append(escaping: title, to: &html)
    html.append(UInt8(ascii: "\""))
  }

  /// Writes an address that is complete in itself, or leaves a hole; says which. An address that is not
  /// safe is left out.
  private mutating func appendAddress(_ node: CmarkNode) -> Bool {
    let address = node.address
    guard !AddressForm.isComplete(address) else {
      append(complete: address)
      if address.first == UInt8(ascii: "#") { addFragment(address, of: node) }
      return false
    }
    let mark = mark(ofAddress: node)
    if options.hasExtensions, let scheme = AddressForm.unsafeScheme(of: address) {
      report(.unsafeAddress(scheme), at: mark)
      return false
    }
    let text = String(decoding: address, as: UTF8.self)
    links.append(MarkdownLink(address: text, mark: mark, isImage: node.kind == .image))
    addHole(.address, link: links.count - 1)
    return true
  }

  /// Writes an address that is complete in itself, or the one to which it has moved.
  mutating func append(complete address: UnsafeRawBufferPointer) {
    guard let today = options.movedAddresses.today(of: address) else {
      HTMLText.append(address: address, to: &html)
      return
    }
    today.withUnsafeBytes { HTMLText.append(address: $0, to: &html) }
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

  /// The scheme of an address that runs a program or shows what it carries, in place of a page that it
  /// leads to.
  static func unsafeScheme(of address: UnsafeRawBufferPointer) -> String? {
    let schemes: [StaticString] = ["javascript:", "data:", "vbscript:", "file:"]
    return schemes.first { has(address, $0) }.map { String($0.description.dropLast()) }
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

import Diagnostics

extension HTMLWalk {
  /// Begins on a new line.
  mutating func openBlock(_ tag: StaticString) {
    if let last = html.last, last != UInt8(ascii: "\n") { html.append(UInt8(ascii: "\n")) }
    html.append(literal: tag)
  }

  private mutating func closeBlock(_ tag: StaticString) { openBlock(tag) }

  // MARK: Paragraphs

  mutating func openParagraph(_ node: CmarkNode) -> Bool {
    if let quotation = quotations.last, quotation.paragraph == node { return openShortened(node) }
    if options.hasExtensions {
      if let table = review.table(in: node, map) {
        write(table, in: node)
        return false
      }
      if isCaption(node) { return false }
      if let image = figure(in: node) {
        writeFigure(image, in: node)
        return false
      }
    }
    begin(Leaf(node: node))
    if !isTight(node) { openBlock("<p>") }
    if let task, task.paragraph == node { openTask(isDone: task.isDone, node) }
    return true
  }

  mutating func closeParagraph(_ node: CmarkNode) {
    guard leaf?.node == node, quotations.last?.paragraph != node else { return }
    closeNote(after: node)
    if !isTight(node) { html.append(literal: "</p>\n") }
    leaf = nil
  }

  /// The paragraphs of a tight list have no tags of their own (CommonMark 0.30, section 5.3); those of a
  /// footnote have.
  func isTight(_ paragraph: CmarkNode) -> Bool {
    guard let item = paragraph.parent, let list = item.parent, list.kind == .list else { return false }
    return list.isTightList && (review.notes.isEmpty || review.notes[item] == nil)
  }

  // MARK: Lists

  mutating func openList(_ node: CmarkNode) -> Bool {
    if !review.notes.isEmpty, holdsOnlyNotes(node) { return false }
    guard node.isOrderedList else {
      openBlock("<ul>\n")
      return true
    }
    guard node.listStart != 1 else {
      openBlock("<ol>\n")
      return true
    }
    openBlock("<ol start=\"")
    html.append(contentsOf: String(node.listStart).utf8)
    html.append(literal: "\">\n")
    return true
  }

  mutating func closeList(_ node: CmarkNode) {
    if !review.notes.isEmpty, holdsOnlyNotes(node) { return }
    closeBlock(node.isOrderedList ? "</ol>\n" : "</ul>\n")
  }

  mutating func openItem(_ node: CmarkNode) -> Bool {
    if !review.notes.isEmpty, review.notes[node] != nil { return false }
    goDeeper(node)
    task = options.hasExtensions ? findTask(in: node) : nil
    openBlock(task == nil ? "<li>" : "<li class=\"task\">")
    return true
  }

  mutating func closeItem(_ node: CmarkNode) {
    if !review.notes.isEmpty, review.notes[node] != nil { return }
    goBack()
    html.append(literal: "</li>\n")
  }

  /// The paragraph of an item that begins with `[ ]` or `[x]` (GitHub Flavored Markdown 0.29, section
  /// 5.3).
  private func findTask(in item: CmarkNode) -> (paragraph: CmarkNode, isDone: Bool)? {
    guard let paragraph = item.firstChild, paragraph.kind == .paragraph,
      review.table(in: paragraph, map) == nil,
      let first = paragraph.firstChild, first.kind == .text, first.literal(beginsWith: "[")
    else { return nil }
    let start = map.offset(ofBlock: paragraph)
    let text = map.lines.text
    guard start + 4 <= text.count, text[start] == UInt8(ascii: "["), text[start + 2] == UInt8(ascii: "]"),
      text[start + 3].isBlank, first.literal.count > 4 || paragraph.firstChild?.next != nil
    else { return nil }
    switch text[start + 1] {
    case UInt8(ascii: " "): return (paragraph, false)
    case UInt8(ascii: "x"), UInt8(ascii: "X"): return (paragraph, true)
    default: return nil
    }
  }

  /// Nobody can tick a box on a page that is a record, so it is disabled, and says what it means.
  private mutating func openTask(isDone: Bool, _ paragraph: CmarkNode) {
    html.append(literal: "<input type=\"checkbox\"")
    html.append(
      literal: isDone
        ? " checked=\"\" disabled=\"\" aria-label=\"Done\" />" : " disabled=\"\" aria-label=\"Not done\" />")
    guard let first = paragraph.firstChild else { return }
    clip = (first, 3..<first.literal.count)
  }

  // MARK: Code and raw HTML

  mutating func appendCodeBlock(_ node: CmarkNode) {
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

  mutating func appendRawHTML(_ node: CmarkNode) {
    let isBlock = node.kind == .htmlBlock
    if isBlock, isPlaceholder(node) { return }
    if isBlock { openBlock("") }
    if options.allowsRawHTML {
      html.append(contentsOf: node.literal)
    } else {
      reportTag(node, isBlock: isBlock)
    }
    if isBlock { openBlock("") }
  }

  /// The tag that ends what another began is no second mistake.
  private mutating func reportTag(_ node: CmarkNode, isBlock: Bool) {
    guard !isBlock else { return report(.rawHTML, at: map.mark(ofBlock: node)) }
    if leaf?.hasTag == true, node.literal.starts(with: "</".utf8) { return }
    leaf?.hasTag = true
    report(.rawHTML, at: mark(of: node))
  }
}

import Diagnostics

/// A block quote that is more than that: a callout, or a quotation with its source.
struct Quotation {
  let node: CmarkNode
  /// The paragraph of which a part says what it is or where it is from.
  let paragraph: CmarkNode
  /// The first of the paragraph's nodes that belong to the text; nil when none does.
  let start: CmarkNode?
  /// The first that does not any more.
  let end: CmarkNode?
  /// The first node of the source; nil for a callout.
  let source: CmarkNode?
}

/// The kinds of callout, as GitHub has them.
enum Callout: String, CaseIterable {
  case note, tip, important, warning, caution

  /// What it is called; a title of the writer's own stands behind it.
  var title: StaticString {
    switch self {
    case .note: "Note"
    case .tip: "Tip"
    case .important: "Important"
    case .warning: "Warning"
    case .caution: "Caution"
    }
  }

  fileprivate var opening: StaticString {
    switch self {
    case .note: "<div class=\"callout callout-note\" role=\"note\">\n"
    case .tip: "<div class=\"callout callout-tip\" role=\"note\">\n"
    case .important: "<div class=\"callout callout-important\" role=\"note\">\n"
    case .warning: "<div class=\"callout callout-warning\" role=\"note\">\n"
    case .caution: "<div class=\"callout callout-caution\" role=\"note\">\n"
    }
  }
}

extension HTMLWalk {
  mutating func openQuotation(_ node: CmarkNode) -> Bool {
    goDeeper(node)
    guard options.hasExtensions else {
      openBlock("<blockquote>\n")
      return true
    }
    if let (callout, quotation, title) = callout(in: node) {
      quotations.append(quotation)
      openBlock(callout.opening)
      writeTitle(of: callout, quotation.paragraph, title)
    } else if let quotation = quotationWithSource(node) {
      quotations.append(quotation)
      openBlock("<figure>\n<blockquote>\n")
    } else {
      openBlock("<blockquote>\n")
    }
    return true
  }

  mutating func closeQuotation(_ node: CmarkNode) {
    goBack()
    guard let quotation = quotations.last, quotation.node == node else { return openBlock("</blockquote>\n") }
    quotations.removeLast()
    guard let source = quotation.source else {
      leaf = nil
      return openBlock("</div>\n")
    }
    openBlock("</blockquote>\n<figcaption>")
    if leaf?.node != quotation.paragraph { begin(Leaf(node: quotation.paragraph)) }
    write(from: source)
    html.append(literal: "</figcaption>\n</figure>\n")
    leaf = nil
  }

  /// Writes as much of a paragraph as belongs to the text.
  mutating func openShortened(_ node: CmarkNode) -> Bool {
    guard let quotation = quotations.last, let start = quotation.start else { return false }
    if let table = review.table(in: node, map), table.lead?.more.isEmpty ?? true {
      // The line before its header is the title.
      write(table, in: node)
      return false
    }
    if leaf?.node != node { begin(Leaf(node: node)) }
    openBlock("<p>")
    write(from: start, to: quotation.end)
    html.append(literal: "</p>\n")
    return false
  }

  // MARK: Callouts

  /// The callout that a block quote is, if its first line begins with `[!NOTE]` or the like, and where
  /// its title begins in the text of the first node.
  private mutating func callout(in quote: CmarkNode) -> (Callout, Quotation, title: Int?)? {
    guard let paragraph = quote.firstChild, paragraph.kind == .paragraph,
      let first = paragraph.firstChild, first.kind == .text, first.literal(beginsWith: "[!"),
      let end = first.literal.firstIndex(of: UInt8(ascii: "]")),
      map.lines.text[map.offset(ofBlock: paragraph)...].starts(with: first.literal[...end])
    else { return nil }
    let name = String(decoding: first.literal[2..<end], as: UTF8.self)
    guard let callout = Callout(rawValue: name.lowercased()) else {
      if !name.isEmpty, name.utf8.allSatisfy(\.isLetter) {
        let start = map.offset(ofBlock: paragraph)
        report(.unknownCallout(name), at: map.mark(start..<(start + end + 1)))
      }
      return nil
    }
    let next = Self.firstBreak(after: first)
    let blanks = first.literal[(end + 1)...].prefix { $0.isBlank }.count
    let hasTitle = end + 1 + blanks < first.literal.count || (first.next != nil && first.next != next)
    guard hasTitle || next != nil || paragraph.next != nil else { return nil }
    let quotation = Quotation(node: quote, paragraph: paragraph, start: next?.next, end: nil, source: nil)
    return (callout, quotation, hasTitle ? end + 1 + blanks : nil)
  }

  private mutating func writeTitle(of callout: Callout, _ paragraph: CmarkNode, _ title: Int?) {
    html.append(literal: "<p class=\"callout-title\">")
    begin(Leaf(node: paragraph))
    // The kind is told in words, whatever the title is, since a colour alone tells nothing to many.
    html.append(literal: callout.title)
    if let title, let first = paragraph.firstChild {
      html.append(literal: ": ")
      clip = (first, title..<first.literal.count)
      write(from: first, to: Self.firstBreak(after: first))
    }
    html.append(literal: "</p>\n")
  }

  private static func firstBreak(after node: CmarkNode) -> CmarkNode? {
    var next = node.next
    while let node = next, node.kind != .softBreak, node.kind != .lineBreak { next = node.next }
    return next
  }

  // MARK: Sources

  /// A block quote whose last line begins with an em dash.
  private func quotationWithSource(_ quote: CmarkNode) -> Quotation? {
    guard let paragraph = quote.lastChild, paragraph.kind == .paragraph,
      review.table(in: paragraph, map) == nil,
      let first = paragraph.firstChild
    else { return nil }
    var last = paragraph.lastChild
    while let node = last, node.kind != .softBreak, node.kind != .lineBreak { last = node.previous }
    let source = last.map(\.next) ?? first
    guard let source, source.kind == .text, source.literal(beginsWith: "\u{2014}") else { return nil }
    guard let last else {
      // All of the paragraph is the source; then something must stand before it.
      guard paragraph.previous != nil else { return nil }
      return Quotation(node: quote, paragraph: paragraph, start: nil, end: nil, source: source)
    }
    return Quotation(node: quote, paragraph: paragraph, start: first, end: last, source: source)
  }
}

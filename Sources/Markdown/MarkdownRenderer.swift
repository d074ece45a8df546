import Diagnostics

/// Markdown to HTML, by way of libcmark.
public enum MarkdownRenderer {
  /// Renders a body of blocks.
  ///
  /// Never fails: what may not be used is left out of the HTML and reported.
  public static func render(
    _ source: MarkdownSource, options: MarkdownOptions = MarkdownOptions()
  ) -> Diagnosed<RenderedMarkdown> {
    // The mark that a UTF-8 file may begin with is no part of the text.
    let hasMark = source.bytes.starts(with: [0xEF, 0xBB, 0xBF])
    return (hasMark ? source.bytes.dropFirst(3) : source.bytes).withUnsafeBytes { bytes in
      guard !bytes.isEmpty else { return Diagnosed(.empty) }
      guard options.hasExtensions else {
        let map = SourceMap(LineTable(bytes), firstLine: source.firstLine)
        return parse(bytes, nil, map, source, options).rendered
      }
      return render(SourcePlan(SourceScan(bytes), isSmart: options.isSmart), source, options)
    }
  }

  /// Parses and renders what the plan makes of a text; anew when the tree shows that it was wrong.
  private static func render(
    _ first: SourcePlan, _ source: MarkdownSource, _ options: MarkdownOptions
  ) -> Diagnosed<RenderedMarkdown> {
    var plan = first
    for attempt in 1...attempts {
      guard !plan.isTrivial else {
        let map = SourceMap(plan.scan.lines, firstLine: source.firstLine)
        let (rendered, revision) = parse(plan.scan.lines.text, plan, map, source, options)
        guard let revision, attempt < attempts else { return rendered }
        plan = revision
        continue
      }
      let text = PlannedText(plan)
      let map = SourceMap(
        plan.scan.lines, firstLine: source.firstLine, leadingLines: text.leadingLines, rewritten: plan.notes)
      let (rendered, revision) = text.bytes.withUnsafeBytes { bytes in
        parse(bytes, plan, map, source, options) { root in
          let review = BlockReview(root, plan, text, map)
          return attempt < attempts ? review : review.settled
        }
      }
      guard let revision, attempt < attempts else { return rendered }
      plan = revision
    }
    return Diagnosed(.empty)
  }

  /// A revised plan is right but for texts made to deceive it, which are rendered all the same.
  private static let attempts = 4

  private static func parse(
    _ bytes: UnsafeRawBufferPointer, _ plan: SourcePlan?, _ map: SourceMap, _ source: MarkdownSource,
    _ options: MarkdownOptions, review: (CmarkNode) -> BlockReview = { _ in BlockReview() }
  ) -> (rendered: Diagnosed<RenderedMarkdown>, revision: SourcePlan?) {
    let result = CmarkTree.withParsed(bytes, isSmart: options.isSmart) { root in
      let review = review(root)
      guard review.revision == nil else {
        return (rendered: Diagnosed(RenderedMarkdown.empty), revision: review.revision)
      }
      var walk = HTMLWalk(
        path: source.path, map: map, options: options, plan: plan, review: review, capacity: bytes.count)
      let rendered = walk.render(root)
      let isSettled = walk.addressSigns.isEmpty || plan?.escapes.isEmpty == false
      return (rendered: rendered, revision: isSettled ? nil : plan?.escaping(walk.addressSigns))
    }
    return result ?? (Diagnosed(.empty), nil)
  }

  /// Renders one paragraph's worth of inline Markdown, without the paragraph around it.
  ///
  /// The text is never read as a block: `1. Review` stays a sentence that begins with a number.
  /// `mark` is where the text stands in its file; what is wrong in it is reported there.
  public static func renderInline(
    _ text: String, path: String, mark: Mark, options: MarkdownOptions = MarkdownOptions()
  ) -> Diagnosed<RenderedMarkdown> {
    // libcmark has no entry for inlines alone. A no-break space before the text makes whatever follows
    // part of a paragraph, since it indents nothing, and leaves the rules of emphasis as they are at
    // the start of one, since it is a space to them (CommonMark 0.30, section 2.1).
    let space = "\u{A0}".utf8
    var bytes = Array(space)
    bytes.reserveCapacity(text.utf8.count + space.count)
    for byte in text.utf8 { bytes.append(byte == 10 || byte == 13 ? UInt8(ascii: " ") : byte) }
    let source = MarkdownSource(path: path, bytes: bytes[...])
    let rendered = render(source, options: options)
    let opening = "<p>".utf8.count + space.count
    let closing = "</p>\n".utf8.count
    let html = rendered.value.html.dropFirst(opening).dropLast(closing)
    let holes = rendered.value.holes.map {
      RenderedMarkdown.Hole(offset: $0.offset - opening, link: $0.link, content: $0.content)
    }
    let links = rendered.value.links.map {
      MarkdownLink(address: $0.address, mark: mark, isImage: $0.isImage)
    }
    return Diagnosed(
      RenderedMarkdown(html: Array(html), holes: holes, links: links, headings: [], anchors: []),
      rendered.diagnostics.map { Place(path: path, mark: mark).repeats($0) })
  }
}

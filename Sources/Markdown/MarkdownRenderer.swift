import Diagnostics

/// Markdown to HTML, by way of libcmark.
public enum MarkdownRenderer {
  /// Renders a body of blocks.
  ///
  /// Never fails: what may not be used is left out of the HTML and reported.
  public static func render(
    _ source: MarkdownSource, options: MarkdownOptions = MarkdownOptions()
  ) -> Diagnosed<RenderedMarkdown> {
    source.bytes.withUnsafeBytes { bytes in
      guard !bytes.isEmpty else { return Diagnosed(.empty) }
      let map = SourceMap(bytes, firstLine: source.firstLine)
      let walk = CmarkTree.withParsed(bytes) { root in
        var walk = HTMLWalk(path: source.path, map: map, options: options, capacity: bytes.count)
        walk.render(root)
        return walk.result
      }
      return walk ?? Diagnosed(.empty)
    }
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

/// What a page knows of the links of a text, by their index in `RenderedMarkdown.links`.
public protocol LinkFilling {
  /// The address of the target.
  func address(ofLink index: Int) -> String
  /// The title of the target.
  func title(ofLink index: Int) -> String
  /// The width and height of the image that the link leads to, in pixels of CSS; nil when not known.
  func dimensions(ofLink index: Int) -> ImageDimensions?
  /// What kind of file the link leads to and how large it is, such as `PDF, 1.2 MB`; empty for a page.
  func details(ofLink index: Int) -> String
}

/// The natural size of an image.
public struct ImageDimensions: Hashable, Sendable {
  /// In pixels of CSS, above 0.
  public let width: Int
  /// In pixels of CSS, above 0.
  public let height: Int

  /// Pairs width and height.
  public init(width: Int, height: Int) {
    self.width = width
    self.height = height
  }
}

extension RenderedMarkdown {
  /// Appends the HTML with its holes filled, and everything in them escaped.
  public func append(to output: inout [UInt8], filling: some LinkFilling) {
    var start = 0
    for hole in holes {
      output.append(contentsOf: html[start..<hole.offset])
      start = hole.offset
      switch hole.content {
      case .address: output.append(address: filling.address(ofLink: hole.link))
      case .title: HTMLText.append(escaping: filling.title(ofLink: hole.link), to: &output)
      case .dimensions:
        guard let size = filling.dimensions(ofLink: hole.link) else { continue }
        output.append(contentsOf: " width=\"\(size.width)\" height=\"\(size.height)\"".utf8)
      case .details:
        let details = filling.details(ofLink: hole.link)
        guard !details.isEmpty else { continue }
        output.append(literal: " <span class=\"file-details\">(")
        HTMLText.append(escaping: details, to: &output)
        output.append(literal: ")</span>")
      }
    }
    output.append(contentsOf: html[start...])
  }

  /// The HTML by itself, as CommonMark has it: every address as it was written, and no text in a link
  /// that has none.
  public var standalone: [UInt8] {
    var output: [UInt8] = []
    append(to: &output, filling: AsWritten(links: links))
    return output
  }

  /// Links without a site around them.
  private struct AsWritten: LinkFilling {
    let links: [MarkdownLink]

    func address(ofLink index: Int) -> String { links[index].address }
    func title(ofLink index: Int) -> String { "" }
    func dimensions(ofLink index: Int) -> ImageDimensions? { nil }
    func details(ofLink index: Int) -> String { "" }
  }
}

extension [UInt8] {
  fileprivate mutating func append(address: String) {
    var address = address
    address.withUTF8 { HTMLText.append(address: UnsafeRawBufferPointer($0), to: &self) }
  }
}

extension RenderedMarkdown {
  /// Appends the HTML with its holes filled, and everything in them escaped: `address` gives the address
  /// of the link with an index in `links`, `title` the title of its target.
  public func append(
    to output: inout [UInt8], address: (Int) -> String, title: (Int) -> String
  ) {
    var start = 0
    for hole in holes {
      output.append(contentsOf: html[start..<hole.offset])
      start = hole.offset
      var text = hole.content == .address ? address(hole.link) : title(hole.link)
      text.withUTF8 { bytes in
        let bytes = UnsafeRawBufferPointer(bytes)
        switch hole.content {
        case .address: HTMLText.append(address: bytes, to: &output)
        case .title: HTMLText.append(escaping: bytes, to: &output)
        }
      }
    }
    output.append(contentsOf: html[start...])
  }

  /// The HTML by itself, as CommonMark has it: every address as it was written, and no text in a link
  /// that has none.
  public var standalone: [UInt8] {
    var output: [UInt8] = []
    append(to: &output, address: { links[$0].address }, title: { _ in "" })
    return output
  }
}

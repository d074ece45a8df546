extension HTMLWalk {
  /// Writes a text with what the extensions have found in it.
  mutating func appendText(_ node: CmarkNode) {
    let literal = node.literal
    var range = 0..<literal.count
    if let clip, clip.node == node { range = clip.range.clamped(to: range) }
    var start = range.lowerBound
    while let event = nextEvent(of: node) {
      guard event.range.lowerBound >= start, event.range.upperBound <= range.upperBound else { continue }
      append(literal, start..<event.range.lowerBound)
      write(event, UnsafeRawBufferPointer(rebasing: literal[event.range]))
      start = event.range.upperBound
    }
    append(literal, start..<range.upperBound)
  }

  private mutating func append(_ literal: UnsafeRawBufferPointer, _ range: Range<Int>) {
    guard !range.isEmpty else { return }
    HTMLText.append(escaping: UnsafeRawBufferPointer(rebasing: literal[range]), to: &html)
  }

  /// The next event of the leaf if it belongs to a node.
  private mutating func nextEvent(of node: CmarkNode) -> LeafExtensions.Event? {
    guard let leaf, leaf.nextEvent < leaf.events.count, leaf.events[leaf.nextEvent].node == node else {
      return nil
    }
    self.leaf?.nextEvent += 1
    return leaf.events[leaf.nextEvent]
  }

  private mutating func write(_ event: LeafExtensions.Event, _ literal: UnsafeRawBufferPointer) {
    switch event.kind {
    case .tildes: HTMLText.append(escaping: literal, to: &html)
    case .openStrike: html.append(literal: "<del>")
    case .closeStrike: html.append(literal: "</del>")
    case .address(let prefix, let text):
      if let text {
        text.withUnsafeBytes { writeAddress($0, prefix) }
      } else {
        writeAddress(literal, prefix)
      }
    }
  }

  private mutating func writeAddress(_ text: UnsafeRawBufferPointer, _ prefix: StaticString) {
    html.append(literal: "<a href=\"")
    html.append(literal: prefix)
    HTMLText.append(address: text, to: &html)
    html.append(literal: "\">")
    HTMLText.append(escaping: text, to: &html)
    html.append(literal: "</a>")
  }
}

extension CmarkNode {
  /// The text below this node without markup, in document order; line breaks are blanks. Marks of
  /// footnotes are left out: links whose address begins with `sign`, unless they have a text.
  func plainText(without sign: [UInt8] = []) -> [UInt8] {
    var text: [UInt8] = []
    var node = self
    while true {
      switch node.kind {
      case .text, .code: text.append(contentsOf: node.literal)
      case .softBreak, .lineBreak: text.append(UInt8(ascii: " "))
      default: break
      }
      let isLeftOut =
        !sign.isEmpty && (node.kind == .link || node.kind == .image) && node.address.starts(with: sign)
        && node.firstChild?.literal.first == UInt8(ascii: "^")
      if !isLeftOut, let child = node.firstChild {
        node = child
        continue
      }
      while node.next == nil {
        guard node != self, let parent = node.parent else { return text }
        node = parent
      }
      guard node != self, let next = node.next else { return text }
      node = next
    }
  }
}

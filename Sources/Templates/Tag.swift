/// A tag as it stands in a template.
struct Tag: Sendable {
  /// What a tag does (Mustache specification 1.4).
  enum Kind: Sendable {
    case variable
    case raw
    case section
    case inverted
    case close
    case partial
    case parent
    case block
    case comment
    case delimiters
  }

  let kind: Kind
  /// The bytes of the whole tag.
  let range: Range<Int>
  /// What it names; empty for comments and delimiters.
  let name: String

  /// Whether a closing tag has to follow.
  var opens: Bool {
    switch kind {
    case .section, .inverted, .parent, .block: true
    case .variable, .raw, .close, .partial, .comment, .delimiters: false
    }
  }

  /// Whether the name can be one: no white space, and for values a word on each side of each dot.
  /// A star before a name would ask for a dynamic name, which there are not.
  var hasGoodName: Bool {
    let bytes = Array(name.utf8)
    guard !bytes.isEmpty, !bytes.contains(where: ByteKind.isSpace), bytes[0] != UInt8(ascii: "*") else {
      return false
    }
    switch kind {
    case .variable, .raw, .section, .inverted:
      let parts = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
      return name == "." || !parts.contains(where: \.isEmpty)
    case .close, .partial, .parent, .block, .comment, .delimiters: return true
    }
  }
}

/// One piece of a parsed template. Nodes stand in the order of the text; the children of a node are
/// those between it and its `end`.
struct Node: Sendable {
  /// What a piece is.
  enum Kind: Sendable {
    /// Nothing any more: the white space before a tag that stands alone on its line.
    case nothing
    /// Text that is written as it is.
    case text
    /// The start of a line, where the indentation of the including tag goes.
    case lineStart
    /// The start of a block's first line, which a block that begins within a line does not indent.
    case firstLineStart
    /// An address of the site that stands whole in an attribute.
    case address
    /// The start of an address of the site that a tag continues.
    case splitAddress
    /// `{{name}}`
    case variable
    /// `{{{name}}}` or `{{&name}}`
    case raw
    /// `{{#name}}`
    case section
    /// `{{^name}}`
    case inverted
    /// `{{>name}}`
    case partial
    /// `{{<name}}`; its children are the blocks it gives to the parent.
    case parent
    /// `{{$name}}`
    case block
    /// Text within a parent tag that stands in no block and is therefore not shown.
    case lost
  }

  var kind: Kind
  /// The bytes it takes in the file: the text, or the (opening) tag.
  let range: Range<Int>
  /// What the tag names; empty for what is no tag.
  var name = ""
  /// Whether the name can be one; if not, that has been reported.
  var isNamedWell = true
  /// The index after its last child.
  var end = 0
  /// The white space by which it indents what it brings in.
  var indentation = 0..<0
  /// Whether what it brings in begins a line: its (opening) tag stands alone on one.
  var startsLine = false
}

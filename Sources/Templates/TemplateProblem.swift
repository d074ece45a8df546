import Diagnostics

/// Everything that can be wrong with templates.
public enum TemplateProblem: Problem, Hashable, Sendable {
  /// The file is not UTF-8.
  case notUTF8
  /// The file holds a NUL byte.
  case nulByte
  /// The file is too large to be a template.
  case fileTooLarge(limit: Int)
  /// Two files have one name.
  case repeatedTemplate(String, other: String)
  /// A tag is opened and not closed.
  case unclosedTag(String, closer: String)
  /// A section, block or parent is opened and not closed.
  case unclosedSection(tag: String, name: String)
  /// A closing tag where nothing is open.
  case strayClosing(String)
  /// A closing tag that does not fit what is open.
  case wrongClosing(String, tag: String, expected: String, line: Int)
  /// A tag without a name.
  case missingName(String)
  /// A name that cannot be one.
  case badName(String)
  /// A tag that sets delimiters, but not to two words.
  case badDelimiters(String)
  /// A tag directly within a parent tag.
  case misplacedTag(String, parent: String)
  /// One block is given twice to a parent.
  case repeatedBlock(String, parent: String)
  /// Text directly within a parent tag.
  case lostText(parent: String)
  /// Tags are nested too deep.
  case nestedTooDeep(limit: Int)

  /// A name that no view here has.
  case unknownName(String, available: [String])
  /// A part that a value does not have; `available` are the parts it has.
  case unknownPart(String, of: String, available: [String])
  /// A template that does not exist.
  case unknownTemplate(String, available: [String])
  /// A block that the parent does not have.
  case unknownBlock(String, parent: String, available: [String])
  /// HTML shown escaped.
  case escapedHTML(String)
  /// Text shown without escaping.
  case rawText(String)
  /// Something shown that has no text of its own.
  case notPrintable(String, what: String)
  /// A template that brings in itself.
  case recursion([String])
  /// The expansion of partials and parents is nested too deep.
  case expandedTooDeep(limit: Int)
  /// The expansion of partials and parents grows too large.
  case expandedTooLarge
  /// An address that is not published.
  case unknownAddress(String, near: [String])
  /// An address that is partly literal.
  case splitAddress(String)
  /// One of the above in a template that is needed for something.
  indirect case needed(TemplateProblem, purpose: String)
}

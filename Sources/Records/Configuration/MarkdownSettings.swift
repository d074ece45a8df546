import Markdown

/// How the Markdown texts of a site are read.
public struct MarkdownSettings: Hashable, Sendable {
  /// Whether HTML in a text is passed through; otherwise it is an error.
  public let allowsRawHTML: Bool
  /// Whether straight quotation marks, `--`, `---` and `...` become the signs that they stand for.
  public let isSmart: Bool
  /// The abbreviations that are explained where a body first uses them; nil for none.
  public let glossary: Glossary?
  /// The addresses of other sites that have moved; front matter follows them too.
  public let movedAddresses: MovedAddresses

  /// How a site reads texts that says nothing about it.
  public static let plain = MarkdownSettings()

  init(
    allowsRawHTML: Bool = false, isSmart: Bool = false, glossary: Glossary? = nil,
    movedAddresses: MovedAddresses = .none
  ) {
    self.allowsRawHTML = allowsRawHTML
    self.isSmart = isSmart
    self.glossary = glossary
    self.movedAddresses = movedAddresses
  }

  /// How a body is read whose page has these ids already.
  func bodyOptions(reservedIDs: Set<String>) -> MarkdownOptions {
    MarkdownOptions(
      allowsRawHTML: allowsRawHTML, hasExtensions: true, reservedIDs: reservedIDs, isSmart: isSmart,
      glossary: glossary, movedAddresses: movedAddresses)
  }

  /// How the text of a finding is read: abbreviations are explained in bodies alone.
  var inlineOptions: MarkdownOptions {
    MarkdownOptions(
      allowsRawHTML: allowsRawHTML, hasExtensions: true, isSmart: isSmart, movedAddresses: movedAddresses)
  }
}

import Markdown

extension MarkdownSettings {
  static let schema = Schema(
    "markdown",
    [
      .optional("raw_html", .flag, "Whether HTML in Markdown texts is passed through."),
      .optional(
        "smart", .flag, "Whether straight quotation marks, hyphens and dots become typographic signs."),
    ])

  /// Reads `markdown`, `glossary` and `moved_addresses` of site.yml.
  init(_ fields: Fields) {
    let faults = fields.context.diagnostics.count
    let markdown = fields.mapping("markdown", schema: Self.schema)
    let rawHTML = markdown?.flag("raw_html")
    isSmart = markdown?.flag("smart") ?? false
    // A slip here is reported once, and not again at every tag that might be allowed but for it.
    let isUnclear = markdown == nil ? fields.has("markdown") : fields.context.diagnostics.count > faults
    allowsRawHTML = rawHTML ?? isUnclear
    let terms = Self.terms(fields)
    glossary = terms.isEmpty ? nil : Glossary(terms)
    movedAddresses = MovedAddresses(fields)
  }

  private static func terms(_ fields: Fields) -> [Glossary.Term] {
    let entries = fields.dictionary("glossary", emptyKey: .badTerm("", .empty))
    return entries.compactMap { entry in
      let fault = TermFault(of: entry.key)
      if let fault { fields.context.report(.badTerm(entry.key, fault), at: entry.mark) }
      guard let expansion = fields.context.scalar(entry.value, key: entry.key) else { return nil }
      guard expansion.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
        fields.context.report(.emptyValue(entry.key), at: fields.context.tree.nodes[entry.value].mark)
        return nil
      }
      return fault == nil ? Glossary.Term(term: entry.key, expansion: expansion) : nil
    }
  }
}

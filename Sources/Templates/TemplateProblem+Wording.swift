import Diagnostics

extension TemplateProblem {
  /// The stable name of this kind of problem.
  public var id: String {
    switch self {
    case .notUTF8, .nulByte, .fileTooLarge, .unclosedTag, .unclosedSection, .strayClosing, .wrongClosing,
      .missingName, .badName, .badDelimiters, .misplacedTag:
      "template-syntax"
    case .repeatedTemplate: "repeated-template"
    case .repeatedBlock: "repeated-block"
    case .lostText: "text-outside-block"
    case .unknownName, .unknownPart: "unknown-template-name"
    case .unknownTemplate: "unknown-template"
    case .unknownBlock: "unknown-block"
    case .escapedHTML: "escaped-html"
    case .rawText: "raw-text"
    case .notPrintable: "not-printable"
    case .recursion: "template-recursion"
    case .nestedTooDeep, .expandedTooDeep, .expandedTooLarge: "template-too-deep"
    case .unknownAddress: "unknown-address"
    case .splitAddress: "split-address"
    case .needed(let problem, _): problem.id
    }
  }

  /// Only text that is never shown does no harm.
  public var severity: Severity {
    switch self {
    case .lostText: .warning
    case .needed(let problem, _): problem.severity
    default: .error
    }
  }

  /// What is wrong, in one sentence.
  public var message: String {
    switch self {
    case .notUTF8: "this template is not UTF-8 text"
    case .nulByte: "there is a NUL byte in this template"
    case .fileTooLarge: "this file is too large for a template"
    case .repeatedTemplate(let name, _): "there are two templates called \(Prose.quoted(name))"
    case .unclosedTag: "this tag is never closed"
    case .unclosedSection(let tag, _): "\(tag) is never closed"
    case .strayClosing(let name): "{{/\(name)}} closes nothing: no tag of that name is open here"
    case .wrongClosing(let name, let tag, _, _): "{{/\(name)}} does not close \(tag)"
    case .missingName(let tag): "the tag \(tag) names nothing"
    case .badName(let name): "\(Prose.quoted(name)) cannot be a name"
    case .badDelimiters(let tag): "\(tag) does not say which delimiters to use"
    case .misplacedTag(let tag, let parent):
      "\(tag) is not shown, because it stands in {{<\(parent)}} but in none of its blocks"
    case .repeatedBlock(let name, let parent):
      "the block \(Prose.quoted(name)) is given twice to \(Prose.quoted(parent))"
    case .lostText(let parent):
      "this text is not shown, because it stands in {{<\(parent)}} but in none of its blocks"
    case .nestedTooDeep(let limit): "tags are nested deeper than \(limit) levels here"
    case .needed(let problem, _): problem.message
    default: meaningMessage
    }
  }

  /// The messages about what templates mean, rather than how they are written.
  private var meaningMessage: String {
    switch self {
    case .unknownName(let name, _): "no value is called \(Prose.quoted(name)) here"
    case .unknownPart(let name, let whole, _): "\(Prose.quoted(whole)) has no \(Prose.quoted(name))"
    case .unknownTemplate(let name, _): "there is no template called \(Prose.quoted(name))"
    case .unknownBlock(let name, let parent, _):
      "the template \(Prose.quoted(parent)) has no block called \(Prose.quoted(name))"
    case .escapedHTML(let name): "\(Prose.quoted(name)) is HTML, and two braces would show its tags as text"
    case .rawText(let name): "\(Prose.quoted(name)) is text, and is not safe to show without escaping"
    case .notPrintable(let name, let what): "\(Prose.quoted(name)) is \(what) and cannot be shown by itself"
    case .recursion(let names): "this template brings in itself: " + names.joined(separator: " → ")
    case .expandedTooDeep(let limit): "templates and sections are nested deeper than \(limit) levels here"
    case .expandedTooLarge: "with everything it brings in, this template is too large"
    case .unknownAddress(let address, _): "nothing is published at \(Prose.quoted(address))"
    case .splitAddress(let start):
      "the address that begins with \(Prose.quoted(start)) is put together from parts"
    default: ""
    }
  }

  /// What was expected and how to mend it.
  public var help: [String] {
    switch self {
    case .notUTF8: ["save the file with the encoding UTF-8"]
    case .nulByte: ["save the file as plain text in UTF-8"]
    case .fileTooLarge(let limit): ["a template may have at most \(limit / 1_000_000) MB"]
    case .repeatedTemplate(_, let other): ["the other one is \(other)", "rename one of them"]
    case .unclosedTag(_, let closer): ["write \(closer) where it ends"]
    case .unclosedSection(_, let name): ["write {{/\(name)}} where it ends"]
    case .strayClosing: ["remove it, or open it before, as in {{#name}}…{{/name}}"]
    case .wrongClosing(_, _, let expected, let line):
      ["expected {{/\(expected)}}, which was opened on line \(line)"]
    case .missingName: ["write the name of a value, as in {{title}}"]
    case .badName: ["a name is one word, or several with a dot between each two, as in {{site.title}}"]
    case .badDelimiters: ["write two of at most 16 characters, with a space between, as in {{=<% %>=}}"]
    case .misplacedTag, .lostText: ["put it into a block, as in {{$name}}…{{/name}}, or remove it"]
    case .repeatedBlock: ["only the first is shown; remove one"]
    case .nestedTooDeep, .expandedTooDeep: ["move inner parts to partials, and look for tags left unclosed"]
    case .needed(let problem, let purpose): problem.help + ["needed for \(purpose)"]
    default: meaningHelp
    }
  }

  private var meaningHelp: [String] {
    switch self {
    case .unknownName(let name, let available), .unknownPart(let name, _, let available):
      Self.suggestion(name, available, "the names known here are")
    case .unknownTemplate(let name, let available):
      Self.suggestion(name, available, "the templates are")
    case .unknownBlock(let name, _, let available):
      Self.suggestion(name, available, "its blocks are")
    case .escapedHTML(let name): ["write {{{\(name)}}} with three braces"]
    case .rawText(let name):
      ["write {{\(name)}} with two braces; three are only for HTML that Rejoinder made"]
    case .notPrintable(".", _): ["write the name of one of its values"]
    case .notPrintable(let name, let what):
      [
        "write {{#\(name)}}…{{/\(name)}} around "
          + (what == "yes or no" ? "what it decides about" : "what to show of it")
      ]
    case .recursion: ["remove one of these tags; to show a list, use a section"]
    case .expandedTooLarge: ["look for partials that bring in others many times"]
    case .unknownAddress(_, let near):
      near.isEmpty
        ? ["write the address of a page or file of this site, or a whole https:// address"]
        : ["did you mean " + Prose.list(near.map(Prose.quoted), last: "or") + "?"]
    case .splitAddress: ["use one value that holds the whole address, as in href=\"{{address}}\""]
    default: []
    }
  }

  /// The nearest names, or all there are if none is near and they are few enough to read.
  private static func suggestion(_ name: String, _ available: [String], _ introduction: String) -> [String] {
    let near = NearNames.help(for: name, among: available)
    if !near.isEmpty || available.isEmpty { return near }
    let shown = available.prefix(12).map(Prose.quoted)
    let more = available.count - shown.count
    if more > 0 { return ["\(introduction) " + shown.joined(separator: ", ") + " and \(more) more"] }
    return ["\(introduction) " + Prose.list(shown, last: "and")]
  }
}

import Diagnostics

/// What can be wrong in a Markdown body.
enum MarkdownProblem: Problem {
  /// Raw HTML where it is not allowed.
  case rawHTML
  /// A heading of the first level, which is the title's.
  case secondTitle
  /// A heading more than one level below the one before.
  case skippedLevel(from: Int, to: Int)
  /// An id that a writer gives to a heading and that the page has already.
  case repeatedHeadingID(String)
  /// A link within the page to an id that it does not have.
  case unknownAnchor(String, known: [String])
  /// A link that shows its address instead of a text.
  case bareAddress(String)
  /// A link without a text.
  case emptyLink
  /// A link whose text could stand for any.
  case vagueLink(String)
  /// A link whose text is an address other than its own.
  case addressAsText(String)

  var id: String {
    switch self {
    case .rawHTML: "raw-html"
    case .secondTitle: "second-title"
    case .skippedLevel: "skipped-heading-level"
    case .repeatedHeadingID: "repeated-heading-id"
    case .unknownAnchor: "unknown-anchor"
    case .bareAddress: "bare-address"
    case .emptyLink, .vagueLink, .addressAsText: "vague-link"
    }
  }

  var severity: Severity {
    switch self {
    case .secondTitle, .skippedLevel, .bareAddress: .warning
    default: .error
    }
  }

  var message: String {
    switch self {
    case .rawHTML: "HTML tags may not be used in a Markdown text"
    case .secondTitle: "this heading is on the level of the page's title"
    case .skippedLevel(let before, let level):
      "this heading is on level \(level), but the one before is on level \(before)"
    case .repeatedHeadingID(let id): "the page already has the id \(Prose.quoted(id))"
    case .unknownAnchor(let id, _): "this page has nothing with the id \(Prose.quoted(id))"
    case .emptyLink: "this link has no text"
    case .vagueLink(let text): "\(Prose.quoted(text)) does not say what the link leads to"
    case .addressAsText(let text): "\(Prose.quoted(text)) is an address where the link's text should be"
    case .bareAddress(let text): "\(Prose.quoted(text)) is a link without a text"
    }
  }

  var help: [String] {
    switch self {
    case .rawHTML: ["write it in Markdown, or put \\ before the < if the sign itself is meant"]
    case .secondTitle: ["begin it with ##; the title stands above the text already"]
    case .skippedLevel(let before, _): ["begin it with \(String(repeating: "#", count: before + 1))"]
    case .repeatedHeadingID: ["choose another id, or leave it out"]
    case .unknownAnchor(let id, let known):
      NearNames.help(for: id, among: known) + ["the id of a heading is made of its words: #what-we-did"]
    case .bareAddress, .emptyLink, .vagueLink, .addressAsText:
      ["write what a reader will find there, such as [the full report](...)"]
    }
  }
}

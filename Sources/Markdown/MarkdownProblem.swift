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
  /// An address with a scheme that is not safe.
  case unsafeAddress(String)
  /// An image without a description.
  case missingDescription
  /// A mark of a footnote that there is not.
  case unknownNote(String, known: [String])
  /// A footnote that no mark leads to.
  case unusedNote(String)
  /// A second footnote of one label.
  case repeatedNote(String)
  /// A row whose last cells are in no column.
  case rowTooLong(cells: Int, columns: Int)
  /// What would be a table if it had fewer columns.
  case tableTooWide(limit: Int)
  /// Tables whose rows leave out so many cells that they are not filled up.
  case tableTooLarge(limit: Int)
  /// A callout of a kind that there is not.
  case unknownCallout(String)
  /// Errors beyond those that are listed.
  case moreErrors(Int)
  /// Warnings beyond those that are listed.
  case moreWarnings(Int)
  /// Too many blocks, emphases or links in each other.
  case nestedTooDeeply(limit: Int)

  var id: String {
    switch self {
    case .rawHTML: "raw-html"
    case .secondTitle: "second-title"
    case .skippedLevel: "skipped-heading-level"
    case .repeatedHeadingID: "repeated-heading-id"
    case .unknownAnchor: "unknown-anchor"
    case .bareAddress: "bare-address"
    case .emptyLink, .vagueLink, .addressAsText: "vague-link"
    case .unsafeAddress: "unsafe-address"
    case .missingDescription: "missing-description"
    case .unknownNote: "unknown-footnote"
    case .unusedNote: "unused-footnote"
    case .repeatedNote: "repeated-footnote"
    case .rowTooLong: "row-too-long"
    case .tableTooLarge, .tableTooWide: "table-too-large"
    case .unknownCallout: "unknown-callout"
    case .nestedTooDeeply: "nested-too-deeply"
    case .moreErrors: "more-errors"
    case .moreWarnings: "more-warnings"
    }
  }

  var severity: Severity {
    switch self {
    case .secondTitle, .skippedLevel, .bareAddress, .unknownCallout, .moreWarnings: .warning
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
    case .unsafeAddress(let scheme): "links that begin with \(Prose.quoted(scheme + ":")) are not safe"
    case .missingDescription: "this image has no description"
    case .unknownNote(let label, _): "no footnote is called \(Prose.quoted(label))"
    case .unusedNote(let label):
      "nothing refers to the footnote \(Prose.quoted(label)), so no reader would see it"
    case .repeatedNote(let label): "the footnote \(Prose.quoted(label)) is there already"
    case .rowTooLong(let cells, let columns):
      "this row has \(cells) cells, but its table has \(columns) column\(columns == 1 ? "" : "s")"
    case .tableTooWide(let limit): "this table has more than \(limit) columns"
    case .tableTooLarge(let limit): "the rows of the tables up to here leave out more than \(limit) cells"
    case .unknownCallout(let name): "\(Prose.quoted(name)) is no kind of callout"
    case .moreErrors(let count): "this text has \(count) more error\(count == 1 ? "" : "s") from here on"
    case .moreWarnings(let count): "this text has \(count) more warning\(count == 1 ? "" : "s") from here on"
    case .nestedTooDeeply(let limit):
      "quotations, lists, emphasis and links stand in each other more than \(limit) deep here"
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
    case .unsafeAddress: ["link to a page with https://, or to a record"]
    case .missingDescription:
      [
        "say in the brackets what it shows, for those who cannot see it: ![Calls answered a month, 2019 to 2020](...)"
      ]
    case .unknownNote(let label, let known):
      NearNames.help(for: label, among: known) + [
        "write its text on a line of its own: [^\(label)]: ...",
        "put \\ before the [ if the signs themselves are meant",
      ]
    case .unusedNote(let label): ["write [^\(label)] where it belongs in the text, or take it out"]
    case .repeatedNote: ["give it a label of its own"]
    case .rowTooLong: ["put \\ before a | that is part of the text, or give the table another column"]
    case .tableTooLarge, .tableTooWide:
      ["give the table fewer columns, or put it into a file beside the text"]
    case .unknownCallout(let name):
      NearNames.help(for: name.uppercased(), among: Callout.allCases.map { $0.rawValue.uppercased() })
        + ["it can be NOTE, TIP, IMPORTANT, WARNING or CAUTION"]
    case .nestedTooDeeply: ["write it in fewer levels"]
    case .moreErrors, .moreWarnings: ["mend those before it first"]
    }
  }
}

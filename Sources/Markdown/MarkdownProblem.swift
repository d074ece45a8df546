import Diagnostics

/// What can be wrong in a Markdown body.
enum MarkdownProblem: Problem {
  /// Raw HTML where it is not allowed.
  case rawHTML

  var id: String { "raw-html" }

  var message: String { "HTML tags may not be used in a Markdown text" }

  var help: [String] {
    ["write it in Markdown, or put \\ before the < if the sign itself is meant"]
  }
}

import Markdown
import Testing

/// One case of a file in Cases: a text, the options it is read with, and what comes of it.
struct Fixture: Sendable {
  /// What a case can say of its text.
  enum Part: String, Sendable {
    case html = "HTML"
    case report
    case links
  }

  /// The name of the file, such as `tables.md`.
  let file: String
  /// The line of the file in which the case begins.
  let line: Int
  let markdown: String
  /// What has to come of the text, in the order in which it stands in the file.
  let expected: [(part: Part, text: String)]
  let isSmart: Bool
  let hasExtensions: Bool
  let glossary: Glossary?

  /// What has to come of the text in one respect; nothing where the case does not say.
  func expected(_ part: Part) -> String? { expected.first { $0.part == part }?.text }

  /// The place of the case in its file, where an issue is said to be.
  var place: SourceLocation {
    SourceLocation(
      fileID: "MarkdownTests/\(file)", filePath: FixtureReader.folder.appending(path: file).path,
      line: line, column: 1)
  }
}

extension Fixture: CustomTestStringConvertible {
  /// How test runs name the case, such as `tables.md:12`.
  var testDescription: String { "\(file):\(line)" }
}

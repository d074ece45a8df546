import ArgumentParser
import Diagnostics
import Markdown
import Site

/// `rejoinder render`
struct RenderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render", abstract: "Prints Markdown texts as HTML.",
    discussion: "A text that begins with front matter is printed without it, unless it is read as CommonMark."
  )

  @Argument(help: ArgumentHelp("The files, or - for standard input.", valueName: "file"))
  var files: [String]

  @Flag(name: .customLong("raw-html"), help: "Pass HTML in the text through.")
  var rawHTML = false

  @Flag(
    name: .customLong("smart"),
    help: "Make typographic signs of straight quotation marks, --, --- and ....")
  var isSmart = false

  @Flag(name: .customLong("commonmark"), help: "Read the text as CommonMark and nothing more.")
  var isCommonMark = false

  func run() throws {
    var hasErrors = false
    for file in files { hasErrors = try render(file) || hasErrors }
    if hasErrors { throw ExitStatus.contentErrors }
  }

  /// Prints one text and what is wrong with it; says whether that includes errors.
  private func render(_ file: String) throws -> Bool {
    let text: MarkdownFile
    do throws(InputError) {
      text = try MarkdownFile(path: file)
    } catch {
      Terminal.error.write(error: error.message, help: [])
      throw ExitStatus.worldFailed
    }
    let rendered = text.rendered(
      options: MarkdownOptions(
        allowsRawHTML: rawHTML, hasExtensions: !isCommonMark, reservedIDs: [], isSmart: isSmart))
    try Terminal.output.deliver(rendered.value)
    let report = TextReport(colour: Terminal.error.usesColour) { _ in text.bytes }
    Terminal.error.write(report.text(of: rendered.diagnostics.inOrder()))
    return rendered.diagnostics.containErrors
  }
}

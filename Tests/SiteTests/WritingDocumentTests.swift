import Diagnostics
import Foundation
import Testing
import Theme

@testable import Site

/// docs/writing.md shows the HTML that its examples give and what builds say of them, sign for sign, and
/// the pictures that it names are there.
///
/// With RECORD=1 in the environment the HTML and the diagnostics are written anew; such a run fails.
@Suite struct WritingDocumentTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  private static let document = "docs/writing.md"

  private static func text() throws -> String {
    try String(contentsOf: root.appending(path: document), encoding: .utf8)
  }

  @Test func examplesGiveWhatIsShown() async throws {
    let text = try Self.text()
    let examples = WritingExample.all(in: text)
    #expect(examples.count > 20)
    var lines = text.components(separatedBy: "\n")
    for example in examples.reversed() {
      let order = [example.said, example.html].compactMap { $0?.lowerBound }
      #expect(order == order.sorted(), "docs/writing.md:\(example.line): the HTML stands before what is said")
      let (html, said) = try await Self.build(example)
      // From the end on, so that the lines before keep their numbers: the HTML stands last.
      Self.replace(example.html, with: html, "its HTML", of: example, in: &lines)
      Self.replace(example.said, with: said, "what is said of it", of: example, in: &lines)
    }
    let expected = lines.joined(separator: "\n")
    guard text != expected else { return }
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try expected.write(to: Self.root.appending(path: Self.document), atomically: true, encoding: .utf8)
      Issue.record("recorded anew: look at the difference, and run the tests again without RECORD")
    } else {
      let written = text.components(separatedBy: "\n")
      let place = zip(written, lines).enumerated().first { $0.element.0 != $0.element.1 }
      Issue.record(
        """
        docs/writing.md:\((place?.offset ?? 0) + 1) is not what its example gives; run the tests with RECORD=1
          is:        \(place?.element.0 ?? "the end")
          should be: \(place?.element.1 ?? "the end")
        """)
    }
  }

  /// Puts a result into its block, which stands behind all that still has to be replaced.
  private static func replace(
    _ block: Range<Int>?, with result: String?, _ what: String, of example: WritingExample,
    in lines: inout [String]
  ) {
    if let block, let result {
      lines.replaceSubrange(
        block, with: result.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
    } else if block != nil || result != nil {
      let word = result == nil ? "there is none" : "it is not shown"
      Issue.record("docs/writing.md:\(example.line): \(word): \(what)\n\(result ?? "")")
    }
  }

  /// The HTML of a response that has an example as its text, if it could be published, and what the
  /// build says.
  private static func build(_ example: WritingExample) async throws -> (html: String?, said: String?) {
    let folder = try TemporaryFolder(inMemory: true)
    try FileManager.default.copyItem(
      at: root.appending(path: "docs/writing-site/content"), to: URL(filePath: folder["content"]))
    let site = try String(contentsOfFile: folder["content/site.yml"], encoding: .utf8)
    try folder.write(site + example.settings, to: "content/site.yml")
    try folder.write("{{{record.body}}}", to: "templates/response.html")
    try folder.write(
      """
      ---
      title: Branch responds to the custody report
      responder: our-branch
      responds_to: custody-2024
      published: 2024-06-14
      form: statement
      ---

      \(example.source)

      """, to: "content/responses/branch-2024-custody.md")
    let options = BuildOptions(
      site: folder.path, output: folder["public"], asOf: .instant(.init(seconds: 1_760_000_000)), jobs: 1,
      theme: DefaultTheme.files.map { ThemeFile(path: $0.path, bytes: $0.bytes) })
    let report = try await SiteBuild(options).run()
    let text = TextReport { SiteSource.bytes(of: $0, site: folder.path) }
    let said = report.diagnostics.map { text.text(of: [$0]) }.joined()
    let page = folder["public/responses/branch-2024-custody/index.html"]
    let html = try? String(contentsOfFile: page, encoding: .utf8)
    return (html.map(trimmed), said.isEmpty ? nil : trimmed(said))
  }

  private static func trimmed(_ text: String) -> String { text.trimmingCharacters(in: .newlines) }

  @Test func picturesAreThere() throws {
    let pictures = Set(
      try Self.text().matches(of: /\]\((images\/writing-[a-z]+\.png)\)/).map { String($0.1) })
    let files = try FileManager.default.contentsOfDirectory(
      atPath: Self.root.appending(path: "docs/images").path)
    #expect(pictures == Set(files.filter { $0.hasPrefix("writing-") }.map { "images/\($0)" }))
    let named = Set(WritingExample.all(in: try Self.text()).compactMap(\.picture).map { "images/\($0).png" })
    #expect(pictures == named)
  }
}

/// An example of docs/writing.md: a fenced block of Markdown, and the blocks that show what comes of it.
struct WritingExample {
  let source: String
  /// What its information string says besides `markdown`: settings of the site, and the picture that
  /// shows the result.
  let words: [Substring]
  /// The line of the document on which it begins.
  let line: Int
  /// The lines of the block that shows its HTML, from 0.
  private(set) var html: Range<Int>?
  /// The lines of the block that quotes what a build says of it, from 0.
  private(set) var said: Range<Int>?

  var picture: Substring? { words.first { $0.hasPrefix("writing-") } }

  /// What stands in site.yml for it.
  var settings: String {
    let keys = words.filter { !$0.hasPrefix("writing-") }
    return keys.isEmpty ? "" : "markdown:\n" + keys.map { "  \($0): true\n" }.joined()
  }

  static func all(in text: String) -> [WritingExample] {
    var examples: [WritingExample] = []
    var open: (fence: Substring, words: [Substring], first: Int)?
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (number, line) in lines.enumerated() {
      guard let block = open else {
        let fence = line.prefix { $0 == "`" }
        let words = line.dropFirst(fence.count).split(separator: " ")
        if fence.count >= 3 { open = (fence, words, number + 1) }
        continue
      }
      guard line == block.fence else { continue }
      open = nil
      let range = block.first..<number
      switch block.words.first {
      case "markdown":
        let source = lines[range].joined(separator: "\n")
        examples.append(
          WritingExample(source: source, words: Array(block.words.dropFirst()), line: block.first))
      case "html": if !examples.isEmpty { examples[examples.count - 1].html = range }
      default: if !examples.isEmpty { examples[examples.count - 1].said = range }
      }
    }
    return examples
  }
}

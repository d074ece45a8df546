import Foundation
import Markdown

/// Reads the files of the folder Cases, whose README.md says how they are written.
struct FixtureReader {
  /// What is wrong with a file, and where.
  struct Malformed: Error, CustomStringConvertible {
    let file: String
    let line: Int
    let message: String

    var description: String { "Tests/MarkdownTests/Cases/\(file):\(line): \(message)" }
  }

  /// What stands between two fences: the words behind the first, and the parts with the lines in which
  /// they begin.
  private struct Block {
    let line: Int
    let words: [String]
    var parts: [(line: Int, lines: [String])]
  }

  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Cases")

  private static let kinds: [String: [Fixture.Part]] = [
    "example": [.html, .report], "report": [.report], "links": [.links],
  ]

  private let file: String
  private let lines: [String]
  /// How many lines have been read, which is also the number of the last one.
  private var read = 0
  private var fixtures: [Fixture] = []
  private var glossary: Glossary?

  private init(_ text: String, file: String) {
    self.file = file
    lines = FixtureText.split(text)
  }

  /// The cases of a file, of which there is at least one.
  static func fixtures(in file: String) throws -> [Fixture] {
    try fixtures(of: String(contentsOf: folder.appending(path: file), encoding: .utf8), file: file)
  }

  /// The cases of a file with this text.
  static func fixtures(of text: String, file: String) throws -> [Fixture] {
    var reader = FixtureReader(text, file: file)
    while let line = reader.next() {
      if line.hasPrefix("```") {
        let block = try reader.block(below: line)
        if block.words == ["glossary"] {
          reader.glossary = try reader.glossary(block)
        } else {
          reader.fixtures.append(try reader.fixture(block))
        }
      } else if line == "." {
        throw reader.malformed("no case has begun here")
      }
    }
    guard !reader.fixtures.isEmpty else { throw reader.malformed("the file has no case") }
    return reader.fixtures
  }

  private mutating func next() -> String? {
    guard read < lines.count else { return nil }
    read += 1
    return lines[read - 1]
  }

  private func malformed(_ message: String, line: Int? = nil) -> Malformed {
    Malformed(file: file, line: line ?? read, message: message)
  }

  private mutating func block(below fence: String) throws -> Block {
    guard fence.hasPrefix(FixtureText.fence + " ") else {
      throw malformed("a case begins with \(FixtureText.fence.count) backticks, a blank and its kind")
    }
    let words = fence.dropFirst(FixtureText.fence.count + 1).components(separatedBy: ", ")
    var block = Block(line: read, words: words, parts: [(read + 1, [])])
    while let line = next() {
      if line == FixtureText.fence { return block }
      if line.hasPrefix(FixtureText.fence) { break }
      if line == "." {
        block.parts.append((read + 1, []))
      } else {
        block.parts[block.parts.count - 1].lines.append(line)
      }
    }
    throw malformed("this case has no end", line: block.line)
  }

  private func glossary(_ block: Block) throws -> Glossary {
    let text = try meaning(of: block.parts[0], FixtureText.result, FixtureText.lines(ofResult:))
    let lines = FixtureText.split(text).dropLast()
    let terms = lines.compactMap { line -> Glossary.Term? in
      guard let colon = line.firstRange(of: ": ") else { return nil }
      return .init(term: String(line[..<colon.lowerBound]), expansion: String(line[colon.upperBound...]))
    }
    guard !terms.isEmpty, terms.count == lines.count, block.parts.count == 1 else {
      throw malformed("each line is an abbreviation, a colon and what it stands for", line: block.line)
    }
    return Glossary(terms)
  }

  private func fixture(_ block: Block) throws -> Fixture {
    guard let kind = Self.kinds[block.words[0]] else {
      throw malformed("there is no such kind of case", line: block.line)
    }
    let options = Set(block.words.dropFirst())
    guard options.isSubset(of: ["smart", "without extensions"]), options.count == block.words.count - 1 else {
      throw malformed("there is no such option", line: block.line)
    }
    let isReportLeftOut = kind == [.html, .report] && block.parts.count == 2
    guard block.parts.count == kind.count + 1 || isReportLeftOut else {
      throw malformed("this case has too few or too many parts", line: block.line)
    }
    guard kind.count == 1 || isReportLeftOut || block.parts[2].lines != [] else {
      throw malformed("a report without lines is left out, with the dot above it", line: block.line)
    }
    let fixture = Fixture(
      file: file, line: block.line,
      markdown: try meaning(of: block.parts[0], FixtureText.text, FixtureText.lines(ofText:)),
      expected: try expected(kind, block.parts.dropFirst() + (isReportLeftOut ? [(block.line, [])] : [])),
      isSmart: options.contains("smart"), hasExtensions: !options.contains("without extensions"),
      glossary: glossary)
    if let other = fixtures.first(where: { $0.asksTheSame(as: fixture) }) {
      throw malformed("the case of line \(other.line) is about the same text", line: block.line)
    }
    return fixture
  }

  private func expected(
    _ kind: [Fixture.Part], _ parts: some Sequence<(line: Int, lines: [String])>
  ) throws -> [(part: Fixture.Part, text: String)] {
    try zip(kind, parts).map { part, lines in
      (part, try meaning(of: lines, FixtureText.result, FixtureText.lines(ofResult:)))
    }
  }

  /// The text that is written in a part. There is one way only to write it, so that none has a sign in it
  /// that cannot be seen.
  private func meaning(
    of part: (line: Int, lines: [String]), _ text: ([String]) -> String?, _ lines: (String) -> [String]
  ) throws -> String {
    guard let text = text(part.lines) else {
      let index = part.lines.prefix { FixtureText.text(of: [$0]) != nil }.count
      throw malformed("⟨ stands before U+, the number of a sign and ⟩ only", line: part.line + index)
    }
    let expected = lines(text)
    guard expected != part.lines else { return text }
    let index = zip(expected, part.lines).prefix { $0 == $1 }.count
    let advice =
      index < expected.count
      ? "this line has to be written so:\n\(expected[index])" : "this line has to be left out"
    throw malformed(advice, line: part.line + index)
  }
}

extension Fixture {
  /// Whether another case has the same text and options, and asks for the same of it.
  fileprivate func asksTheSame(as other: Fixture) -> Bool {
    markdown.utf8.elementsEqual(other.markdown.utf8) && isSmart == other.isSmart
      && hasExtensions == other.hasExtensions && glossary == other.glossary
      && expected.map(\.part) == other.expected.map(\.part)
  }
}

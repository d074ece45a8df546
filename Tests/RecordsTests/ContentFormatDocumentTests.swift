import Diagnostics
import Foundation
import Testing

@testable import Records

/// docs/content-format.md names every key of every schema, in the schema's order, with the word for its
/// shape and whether it is required; and what its example columns say can be read.
@Suite struct ContentFormatDocumentTests {
  /// All schemas by the heading under which the document describes them.
  static let schemas: [String: Schema] = {
    var found: [String: Schema] = ["Every record": Schema("every record", CommonFields.keys)]
    var open = RecordKind.allCases.map { ownSchema(of: $0) } + [SiteConfiguration.schema]
    open += nested(in: CommonFields.keys)
    while let schema = open.popLast() {
      guard found.updateValue(schema, forKey: heading(of: schema)) == nil else { continue }
      open += nested(in: schema.keys)
    }
    return found
  }()

  /// The keys that only this kind has, since those of every record stand in one table.
  private static func ownSchema(of kind: RecordKind) -> Schema {
    Schema(kind.schema.name, Array(kind.schema.keys.dropFirst(CommonFields.keys.count)))
  }

  private static func nested(in keys: [Schema.Key]) -> [Schema] { keys.compactMap { mapping(in: $0.shape) } }

  private static func mapping(in shape: Schema.Shape) -> Schema? {
    switch shape {
    case .mapping(let schema): schema
    case .list(let inner), .dictionary(let inner): mapping(in: inner)
    default: nil
    }
  }

  private static func heading(of schema: Schema) -> String {
    schema.name == "site.yml" ? schema.name : schema.name.prefix(1).uppercased() + schema.name.dropFirst()
  }

  @Test(arguments: schemas.keys.sorted()) func tableAgreesWithSchema(heading: String) throws {
    let schema = try #require(Self.schemas[heading])
    let rows = try FormatDocument.read().rows[heading] ?? []
    let expected = schema.keys.map { key in
      "`\(key.name)` | \(ShapeWords.text(of: key.shape)) | \(key.isRequired ? "yes" : "no")"
    }
    #expect(rows.map { $0.prefix(3).joined(separator: " | ") } == expected)
    for row in rows { #expect(row.count == 5 && !row[3].isEmpty, "\(row[0]) has no meaning") }
  }

  @Test func documentHasNoOtherTables() throws {
    let headings = Set(try FormatDocument.read().rows.keys)
    #expect(headings.subtracting(Self.schemas.keys) == [])
  }

  @Test func commonKeysComeFirstInEveryKind() {
    for kind in RecordKind.allCases {
      #expect(kind.schema.keys.starts(with: CommonFields.keys), "\(kind)")
    }
  }

  /// A file that has every key with its example reads without a word of complaint.
  @Test(arguments: RecordKind.allCases) func examplesCanBeRead(kind: RecordKind) throws {
    let document = try FormatDocument.read()
    let yaml = document.example(kind.schema, common: CommonFields.keys.count)
    let file = ContentFile(
      path: "content/\(kind.folder)/example.md", bytes: Array("---\n\(yaml)---\n".utf8))
    let record = Record.read(file, settings: .plain)
    #expect(record.value != nil, "\(yaml)")
    #expect(record.diagnostics.map(\.message) == [], "\(yaml)")
  }

  @Test func examplesOfSiteFileCanBeRead() throws {
    let yaml = try FormatDocument.read().example(SiteConfiguration.schema, common: 0)
    let site = SiteConfiguration.read(Array(yaml.utf8))
    #expect(site.value?.regimes.count == 1 && site.value?.notices.count == 1, "\(yaml)")
    #expect(site.diagnostics.map(\.message) == [], "\(yaml)")
  }

  @Test func wholeFilesCanBeRead() throws {
    let files = try FormatDocument.read().files
    #expect(!files.isEmpty)
    for file in files {
      #expect(Record.read(file, settings: .plain).diagnostics.map(\.message) == [], "\(file.path)")
    }
  }
}

/// The words that the document has for shapes.
enum ShapeWords {
  static func text(of shape: Schema.Shape) -> String {
    switch shape {
    case .text: "text"
    case .inlineMarkdown: "inline Markdown"
    case .flag: "true or false"
    case .number: "whole number"
    case .url: "address"
    case .path: "path"
    case .date: "date"
    case .dateOrInterval: "date or interval"
    case .instant: "moment"
    case .reference(let kind): "id of \(kind.wordWithArticle)"
    case .findingReference: "finding"
    case .word: "word"
    case .oneOf(let words): "one of " + words.map { "`\($0)`" }.joined(separator: ", ")
    case .list(.reference(let kind)): "list of ids of \(kind.folder)"
    case .list(.url): "list of addresses"
    case .list(.mapping(let schema)): "list, each \(link(to: schema))"
    case .list(let inner): "list of \(text(of: inner))s"
    case .mapping(let schema): link(to: schema)
    case .dictionary(let inner): "your own keys, each \(text(of: inner))"
    }
  }

  /// A link to the heading of a schema, with the anchor that GitHub gives it.
  private static func link(to schema: Schema) -> String {
    let anchor = schema.name.filter { $0.isLetter || $0 == " " }.replacing(" ", with: "-")
    return "[\(schema.name)](#\(anchor))"
  }
}

/// docs/content-format.md taken apart.
struct FormatDocument {
  /// The cells of the tables that have a column `Key`, by the heading above them.
  var rows: [String: [[String]]] = [:]
  /// The fenced blocks whose information string names a file.
  var files: [ContentFile] = []

  static func read() throws -> FormatDocument {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let text = try String(contentsOf: root.appending(path: "docs/content-format.md"), encoding: .utf8)
    return FormatDocument(text)
  }

  init(_ text: String) {
    var heading = ""
    var isTable = false
    var block: (path: String, lines: [Substring])?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        if let block, !block.path.isEmpty {
          let bytes = Array(block.lines.map { $0 + "\n" }.joined().utf8)
          files.append(ContentFile(path: block.path, bytes: bytes))
        }
        let words = line.dropFirst(3).split(separator: " ")
        block = block == nil ? (words.count > 1 ? String(words[1]) : "", []) : nil
      } else if block != nil {
        block?.lines.append(line)
      } else if line.hasPrefix("#") {
        heading = line.drop { $0 == "#" }.trimmingCharacters(in: .whitespaces)
      } else if line.hasPrefix("| Key |") {
        isTable = true
      } else if !line.hasPrefix("|") {
        isTable = false
      } else if isTable, !line.hasPrefix("|---") {
        rows[heading, default: []].append(Self.cells(of: line))
      }
    }
  }

  private static func cells(of line: Substring) -> [String] {
    line.split(separator: "|", omittingEmptySubsequences: false).dropFirst().dropLast()
      .map { $0.trimmingCharacters(in: .whitespaces) }
  }

  /// YAML that has every key of a schema with its example, the first `common` ones from the table of
  /// every record.
  func example(_ schema: Schema, common: Int) -> String {
    let own = Schema(schema.name, Array(schema.keys.dropFirst(common)))
    let shared = Schema("every record", Array(schema.keys.prefix(common)))
    return (lines(of: shared) + lines(of: own)).map { $0 + "\n" }.joined()
  }

  private func lines(of schema: Schema) -> [String] {
    let heading = ContentFormatDocumentTests.schemas.first { $0.value.name == schema.name }?.key ?? ""
    let examples = Dictionary(
      (rows[heading] ?? []).map { ($0[0].filter { $0 != "`" }, $0.last ?? "") }, uniquingKeysWith: { $1 })
    return schema.keys.flatMap { key -> [String] in
      switch key.shape {
      case .list(.mapping(let inner)): ["\(key.name):"] + Self.indented(lines(of: inner), first: "  - ")
      case .mapping(let inner): ["\(key.name):"] + Self.indented(lines(of: inner), first: "    ")
      case .dictionary(.mapping(let inner)):
        ["\(key.name):", "  example:"] + Self.indented(lines(of: inner), first: "    ")
      default: ["\(key.name): " + (examples[key.name] ?? "").filter { $0 != "`" }]
      }
    }
  }

  private static func indented(_ lines: [String], first: String) -> [String] {
    lines.enumerated().map { ($0.offset == 0 ? first : "    ") + $0.element }
  }
}

import Authoring
import Diagnostics
import Foundation
import Testing

@testable import Records

/// The schemas for editors accept what is right, and refuse what is known to be wrong.
@Suite struct EditorSchemaTests {
  private static func faults(_ yaml: some Sequence<UInt8>, _ name: String) throws -> [String] {
    let schema = try #require(EditorSchema.text(of: name))
    let tree = try YamlReader.read(Array(yaml)[...], lineOffset: 0)
    return try SchemaCheck(schema: Data(schema.utf8)).faults(ofValue: PlainYaml.value(0, of: tree))
  }

  /// The front matter of a file.
  private static func faults(ofFile bytes: [UInt8], _ path: String) throws -> [String] {
    if path == SiteConfiguration.path { return try faults(bytes, "site") }
    let kind = try #require(RecordLocation(path: path).kind)
    return try faults(try Document(path: path, bytes: bytes).frontMatter, kind.word)
  }

  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Every file of the site in this repository, and of one that uses every key.
  @Test func acceptsRealContent() throws {
    let harbour = try HarbourSite.make()
    var count = 0
    for folder in [Self.root.path, harbour.folder.path] {
      for name in try FileManager.default.subpathsOfDirectory(atPath: folder + "/content").sorted() {
        guard name.hasSuffix(".md") || name == "site.yml" else { continue }
        let path = "content/" + name
        let bytes = Array(try Data(contentsOf: URL(filePath: folder + "/" + path)))
        #expect(try Self.faults(ofFile: bytes, path) == [], "\(path)")
        count += 1
      }
    }
    #expect(count > 110)
  }

  @Test func acceptsTheStarterSite() throws {
    for file in try StarterSiteTests.files() {
      guard file.path.hasPrefix("content/"), !file.path.hasSuffix(".svg") else { continue }
      #expect(try Self.faults(ofFile: file.bytes, file.path) == [], "\(file.path)")
    }
  }

  /// What is wrong, as a part of a file that is right without it.
  @Test(arguments: [
    ("respond_to: custody-2024", "/: respond_to is not allowed"),
    ("draft: yes", "/draft: no boolean"),
    ("draft: \"true\"", "/draft: no boolean"),
    ("published: 14 June 2024", "/published: 14 June 2024 does not match"),
    ("published: 2024/2025", "/published: 2024/2025 does not match"),
    ("embargo: 2024-06-14", "/embargo: 2024-06-14 does not match"),
    ("aliases: [news]", "/aliases/0: news does not match"),
    ("sources:\n  url: https://e.x/", "/sources: no array"),
    ("sources:\n  - title: A", "/sources/0: no url"),
    ("sources:\n  - url: e.x", "/sources/0/url: e.x does not match"),
    ("sources:\n  - {url: \"https://e.x/\", confirmed: maybe}", "/sources/0/confirmed: maybe is none of"),
    ("answers:\n  - {finding: R1, answer: accepted}", "/answers/0/finding: R1 does not match"),
    ("answers:\n  - {finding: \"a#R1\", answer: agreed}", "/answers/0/answer: agreed is none of"),
    ("responds_to: Our Report", "/responds_to: Our Report does not match"),
    ("extra:\n  key:\n    more: x", "/extra/key: no string"),
    ("summary:", "/summary: no string"),
  ])
  func refuses(lines: String, beginning: String) throws {
    let right = "title: T\nresponder: r\npublished: 2024-06-14\nform: statement\n"
    #expect(try Self.faults(right.utf8, "response") == [])
    let key = lines.prefix { $0 != ":" }
    let others = right.split(separator: "\n").filter { !$0.hasPrefix(key + ":") }
    let faults = try Self.faults((others.joined(separator: "\n") + "\n" + lines + "\n").utf8, "response")
    #expect(faults.first?.hasPrefix(beginning) == true, "\(faults)")
  }

  @Test func refusesWhatIsMissing() throws {
    #expect(try Self.faults("title: T\n".utf8, "event") == ["/: no date"])
    #expect(
      try Self.faults("title: T\nfindings_count: 1000000\n".utf8, "inspection").contains(
        "/findings_count: 1000000 is too large"))
  }

  @Test func everyKindHasASchema() {
    #expect(EditorSchema.allNames == RecordKind.allCases.map(\.word) + ["site"])
    #expect(EditorSchema.text(of: "sites") == nil)
    #expect(
      EditorSchema.text(of: "page")?.hasPrefix(
        "{\n  \"$schema\": \"http://json-schema.org/draft-07/schema#\",\n  \"title\": \"The front matter of a page\",\n  \"type\": \"object\",\n  \"required\": [\n    \"title\"\n  ],\n  \"additionalProperties\": false,\n"
      ) == true)
  }
}

/// YAML as other readers of it take it (YAML 1.2, core schema).
enum PlainYaml {
  static func value(_ node: Int, of tree: YamlTree) -> Any {
    switch tree.nodes[node].kind {
    case .sequence: return tree.elements(of: node).map { value($0, of: tree) }
    case .mapping:
      let entries = tree.entries(of: node).map { (tree.string($0.key), value($0.value, of: tree)) }
      return Dictionary(entries, uniquingKeysWith: { $1 })
    case .scalar:
      let text = tree.string(node)
      guard tree.nodes[node].isPlain else { return text }
      switch text {
      case "", "~", "null": return NSNull()
      case "true": return true
      case "false": return false
      default:
        if let number = Int(text) { return number }
        return Double(text).map { $0 as Any } ?? text
      }
    }
  }
}

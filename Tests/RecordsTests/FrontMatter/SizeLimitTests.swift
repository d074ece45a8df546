import Diagnostics
import Testing

@testable import Records

/// How much a file may hold: so much is allowed, and one more is reported.
@Suite struct SizeLimitTests {
  private static func page(_ keys: String, _ text: String = "") -> String {
    "---\ntitle: T\n\(keys)---\n\(text)"
  }

  private static func said(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    let read = Record.read(ContentFile(path: "content/pages/x.md", bytes: bytes), settings: .plain)
    let report = TextReport { _ in nil }.text(of: read.diagnostics.inOrder())
    return report.split(separator: "\n").map(String.init)
  }

  @Test func sizeOfTheFrontMatter() {
    // The fences are not counted.
    let filling = YamlTree.sizeLimit - "title: T\n#\n".utf8.count
    #expect(Self.said(Self.page("#" + String(repeating: "x", count: filling) + "\n")) == [])
    #expect(
      Self.said(Self.page("#" + String(repeating: "x", count: filling + 1) + "\n")) == [
        "content/pages/x.md:2:1: error: the keys and their values take more than 4 MB [yaml-too-large]",
        "    = write long texts below the second ---, and put tables into files beside it",
      ])
    let site = SiteConfiguration.read([UInt8](repeating: UInt8(ascii: "#"), count: YamlTree.sizeLimit + 1))
    #expect(site.value == nil)
    #expect(site.diagnostics.map(\.id) == ["yaml-too-large"])
    #expect(site.diagnostics.map(\.place.mark) == [Mark(line: 1, column: 1)])
  }

  /// Aliases, findings, references and lists of one's own.
  @Test(arguments: [
    ("aliases", 10), ("extra: {own", 9),
  ])
  func lengthOfLists(key: String, column: Int) {
    func list(_ count: Int) -> String {
      let entries = (0..<count).map { "/a\($0)/" }.joined(separator: ",\n ")
      return Self.page("\(key): [\n \(entries)]\(key.contains("{") ? "}" : "")\n")
    }
    let name = key.contains("{") ? "own" : key
    #expect(Self.said(list(YamlTree.listLimit)) == [])
    #expect(
      Self.said(list(YamlTree.listLimit + 1)) == [
        "content/pages/x.md:10004:2: error: \"\(name)\" has more than 10000 entries [list-too-long]",
        "    = keep what matters, or spread it over several records",
      ])
  }

  @Test func numberOfFindings() {
    func inspection(_ count: Int) -> [String] {
      let findings = (0..<count).map { "  - {id: R\($0), kind: recommendation, text: Do.}\n" }.joined()
      let text = """
        ---
        title: T
        inspectorate: a
        subject: b
        kind: c
        published: 2020
        findings:
        \(findings)---

        """
      let file = ContentFile(path: "content/inspections/x.md", bytes: Array(text.utf8))
      return Record.read(file, settings: .plain).diagnostics.map { "\($0.place.mark.line) \($0.message)" }
    }
    #expect(inspection(YamlTree.listLimit) == [])
    #expect(inspection(YamlTree.listLimit + 1) == ["10008 \"findings\" has more than 10000 entries"])
  }

  @Test func numberOfLinks() {
    func links(_ count: Int) -> String { Self.page("", String(repeating: "[a b](/c/)\n", count: count)) }
    #expect(Self.said(links(MarkdownText.linkLimit)) == [])
    #expect(
      Self.said(links(MarkdownText.linkLimit + 2)) == [
        "content/pages/x.md:10004:7: error: this text has more than 10000 links [too-many-links]",
        "    = spread the text over several records",
      ])
  }

  /// Without anchors and aliases a small file cannot stand for a large tree.
  @Test func aBillionLaughs() {
    let keys = (0..<10).map { level in
      "  k\(level): &a\(level) [" + (0..<10).map { _ in "*a\(level)" }.joined(separator: ",") + "]\n"
    }
    #expect(
      Self.said(Self.page("extra:\n" + keys.joined())).first
        == "content/pages/x.md:4:7: error: YAML anchors (&) and aliases (*) are not used here [yaml-feature]")
  }
}

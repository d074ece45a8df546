import Diagnostics
import TestSupport
import Testing

@testable import Records

/// Content files made to break the reader: nothing that a user can write may trap.
@Suite struct HostileRecordTests {
  private static let good = """
    ---
    title: "Inspection: iOPS"
    draft: false
    embargo: 2024-07-18T09:30+01:00
    aliases: [/old/]
    inspectorate: [hmicfrs]
    subject: gmp
    kind: peel
    published: 2020-03-03
    fieldwork: 2019-10/2019-11
    report: {url: https://example.org/r.pdf}
    findings_count: 9
    findings:
      - id: R1
        kind: recommendation
        text: Review *all* [cases](response:x).
        history: [{axis: closed, date: 2020, status: completed}]
    extra: {a: [b, c]}
    ---

    Text with [a link](../responses/x.md) and `code`.
    """

  /// Reads and holds together: no record without a reason, every place in the file.
  private func check(_ bytes: [UInt8], path: String, _ words: Comment) throws {
    let read = Record.read(ContentFile(path: path, bytes: bytes), settings: .plain)
    try #require(read.value != nil || read.diagnostics.containErrors, words)
    let lines = bytes.count { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") } + 1
    for diagnostic in read.diagnostics {
      try #require(diagnostic.place.path == path, words)
      try #require((0...Int32(lines)).contains(diagnostic.place.mark.line), words)
    }
    let report = TextReport { _ in bytes }.text(of: read.diagnostics.inOrder())
    try #require(report.isEmpty == read.diagnostics.isEmpty, words)
  }

  @Test func changedBytes() throws {
    var random = SplitMix64(seed: 911)
    let good = Array(Self.good.utf8)
    let signs = Array("\n\r\t :-[]{}\"'#&*!|>%@`~,?\\a0/é\u{FEFF}".utf8) + [0, 1, 0x7F, 0xFF]
    for _ in 0..<1500 {
      var bytes = good
      for _ in 0..<Int.random(in: 1...5, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        let sign = random.bytes(1, of: signs)[0]
        switch Int.random(in: 0...2, using: &random) {
        case 0: bytes[place] = sign
        case 1: bytes.insert(sign, at: place)
        default: bytes.remove(at: place)
        }
      }
      let words = Comment(rawValue: "seed 911: \(String(decoding: bytes, as: UTF8.self).debugDescription)")
      try check(bytes, path: "content/inspections/x.md", words)
    }
  }

  @Test func everyTruncation() throws {
    let good = Array(Self.good.utf8)
    for count in good.indices {
      try check(Array(good.prefix(count)), path: "content/inspections/x.md", "\(count) bytes")
    }
  }

  /// Values of every shape for every key of every kind.
  @Test(arguments: RecordKind.allCases)
  func everyKeyWithEveryShape(kind: RecordKind) throws {
    let values = [
      "", "~", "x", "\"\"", "''", "[]", "{}", "[~]", "[[]]", "[{}]", "{a: b}", "[x, x]", "{? [a] : b}", "0",
      "true", "2020-03-03", "2020/2021", "https://a.org", "/a/", "|\n  text", "{url: , title: []}",
    ]
    for key in kind.schema.keys.map(\.name) {
      for value in values {
        let text = "---\n\(key): \(value)\n---\n"
        try check(Array(text.utf8), path: "content/\(kind.folder)/x.md", "\(text.debugDescription)")
      }
    }
  }

  @Test func randomPaths() throws {
    var random = SplitMix64(seed: 912)
    let pieces = ["content", "pages", "responses", "/", ".md", "a", "é", "..", ".", "\u{301}", " ", "-"]
    for _ in 0..<5000 {
      let count = Int.random(in: 0...8, using: &random)
      let path = (0..<count).compactMap { _ in pieces.randomElement(using: &random) }.joined()
      try check(Array("---\ntitle: T\n---\n".utf8), path: path, "seed 912: \(path.debugDescription)")
    }
  }

  @Test func aSiteFileOfAnyBytes() throws {
    var random = SplitMix64(seed: 913)
    let good = Array(
      (SiteConfigurationTests.short + "menus: {main: [{label: a, link: /a/}]}\nlabels: {forms: {a: b}}\n"
        + "markdown: {raw_html: true, smart: false}\nglossary: {AFI: area, Q&A: b}\n")
        .utf8)
    for _ in 0..<2000 {
      var bytes = good
      for _ in 0..<Int.random(in: 1...5, using: &random) {
        bytes[Int.random(in: 0..<bytes.count, using: &random)] = random.bytes(1)[0] & 0x7F
      }
      let read = SiteConfiguration.read(bytes)
      try #require(read.value != nil || read.diagnostics.containErrors, "seed 913: \(bytes)")
    }
  }
}

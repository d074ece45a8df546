import TestSupport
import Testing

@testable import Records

@Suite struct LinkTargetTests {
  private func target(_ address: String, in path: String = "content/responses/x.md") -> LinkTarget? {
    try? LinkTarget(address: address, in: path)
  }

  @Test(arguments: RecordKind.allCases)
  func typedLinks(kind: RecordKind) {
    #expect(target("\(kind.word):some-id") == .record(kind, id: "some-id", anchor: ""))
    #expect(target("\(kind.word):some-id#R1") == .record(kind, id: "some-id", anchor: "R1"))
    #expect(target("\(kind.word.uppercased()):some-id#a#b") == .record(kind, id: "some-id", anchor: "a#b"))
    #expect(target("\(kind.word):") == .record(kind, id: "", anchor: ""))
    #expect(target("\(kind.word):a/b:c") == .record(kind, id: "a/b:c", anchor: ""))
  }

  @Test(arguments: [
    ("y.md", "content/responses/y.md"), ("./y.md", "content/responses/y.md"),
    ("../inspections/y.md", "content/inspections/y.md"), (".././../content/a/y.md", "content/a/y.md"),
    ("../../README.md", "README.md"), ("sub/y.md", "content/responses/sub/y.md"),
    ("a//y.md", "content/responses/a/y.md"), ("..md", "content/responses/..md"),
    ("é.md", "content/responses/é.md"), ("../responses/../y.md", "content/y.md"),
  ])
  func relativePathsOfContentFiles(address: String, path: String) {
    #expect(target(address) == .file(path: path, anchor: ""))
    #expect(target(address + "#a") == .file(path: path, anchor: "a"))
  }

  @Test func relativePathsOfANestedPage() {
    let page = "content/pages/about/us.md"
    #expect(target("../y.md", in: page) == .file(path: "content/pages/y.md", anchor: ""))
    #expect(target("../../../y.md", in: page) == .file(path: "y.md", anchor: ""))
    #expect(target("../../../../y.md", in: page) == nil)
  }

  @Test(arguments: [
    ("y.pdf", "content/responses/y.pdf"), ("./img/y.png", "content/responses/img/y.png"),
    ("../files/Annual report.PDF", "content/files/Annual report.PDF"), ("../y.pdf", "content/y.pdf"),
    ("a%20b.pdf", "content/responses/a b.pdf"), ("r%C3%a9sum%c3%a9.pdf", "content/responses/résumé.pdf"),
    ("100%.pdf", "content/responses/100%.pdf"), ("100%25.pdf", "content/responses/100%.pdf"),
    ("%2e%2e/files/y.pdf", "content/files/y.pdf"), ("../../content/y.tar.gz", "content/y.tar.gz"),
    ("y.html", "content/responses/y.html"), ("y.MD", "content/responses/y.MD"),
    ("www.example.org", "content/responses/www.example.org"), ("./a:b.pdf", "content/responses/a:b.pdf"),
    ("%E2%80%A6.pdf%", "content/responses/….pdf%"), ("what%3F.pdf", "content/responses/what?.pdf"),
    ("no%231.pdf", "content/responses/no#1.pdf"), ("..pdf", "content/responses/..pdf"),
  ])
  func relativePathsOfOtherFiles(address: String, path: String) {
    #expect(target(address) == .attachment(path: path, anchor: ""))
    #expect(target(address + "#page=3") == .attachment(path: path, anchor: "page=3"))
  }

  @Test func anEncodedPathOfARecord() {
    #expect(target("%79%2Emd") == .file(path: "content/responses/y.md", anchor: ""))
  }

  @Test(arguments: [
    "../../y.pdf", "../../../y.pdf", "../../../y.md", "../../../../etc/x.md", "../../content/../../y.md",
    "../../public/y.pdf", "%2e./%2E%2e/y.pdf", "../../content.pdf",
  ])
  func pathsThatLeadOutOfTheContent(address: String) {
    let words = """
      outside-content | "\(address)" leads out of content/ | only what lies in content/ is published: put \
      the file there
      """
    #expect(problem(address) == words)
  }

  @Test(arguments: ["/", "/about/", "/a.md", "/assets/x.pdf", "/a:b", "/über"])
  func pathsOnThisSite(address: String) {
    #expect(target(address) == .path(address, anchor: ""))
    #expect(target(address + "#x") == .path(address, anchor: "x"))
    #expect(target(address + "#") == .path(address, anchor: ""))
  }

  @Test(arguments: [
    "https://example.org", "http://example.org/a?b#c", "HTTPS://example.org", "mailto:a@b.org", "tel:+441",
  ])
  func completeAddresses(address: String) {
    #expect(target(address) == .external(address))
  }

  private func problem(_ address: String) -> String? {
    do throws(LinkFault) {
      _ = try LinkTarget(address: address, in: "content/responses/x.md")
      return nil
    } catch {
      return ([error.problem.id, error.problem.message] + error.problem.help).joined(separator: " | ")
    }
  }

  @Test(arguments: [
    "", "#", "#a", "y", "y/", "y.md/", "y.pdf/", ".", "..", "../..", "../../../..", "//example.org",
    "//example.org/y.md#a", "?q", "y.pdf?q", "1a:b", ":x", "é:x", "a b:c", "a%2Fb.pdf", "a%00b.pdf",
    "a%0Ab.pdf", "%FF.pdf", "..%2F..%2Fy.pdf",
  ])
  func addressesThatLeadNowhere(address: String) {
    let words = """
      bad-url | "\(address)" leads nowhere | link to a record, such as response:gmpf-2020-iops, to a path \
      that begins with /, or with https://
      """
    #expect(problem(address) == words)
  }

  @Test(arguments: ["javascript", "data", "vbscript", "file"])
  func addressesThatAreNotSafe(scheme: String) {
    let words = """
      unsafe-address | links that begin with "\(scheme):" are not safe | link to a page with https://, or to \
      a record
      """
    for address in ["\(scheme):x", "\(scheme.uppercased()):x", "\(scheme)://x#y", "\(scheme):x.md"] {
      #expect(problem(address) == words)
    }
  }

  @Test(arguments: [
    ("respnse", "response"), ("Inspections", "inspection"), ("organization", "organisation"),
    ("topics", "topic"), ("evnet", "event"), ("pgae", "page"), ("htps", "https"), ("malito", "mailto"),
  ])
  func anUnknownSchemeWithASuggestion(scheme: String, near: String) {
    let words = """
      unknown-scheme | links cannot begin with "\(scheme.lowercased()):" | did you mean "\(near)"?
      """
    #expect(problem("\(scheme):x") == words)
  }

  @Test(arguments: ["ftp", "gopher", "irc", "urn", "a+b-c.1"])
  func anUnknownSchemeThatIsNearNone(scheme: String) {
    #expect(problem("\(scheme):x") == "unknown-scheme | links cannot begin with \"\(scheme):\"")
  }

  @Test func anyAddressIsTypedOrRefused() {
    var random = SplitMix64(seed: 1738)
    let pieces = [
      "../", "./", "/", "a", ".md", "#", ":", "page", "https", "é", "\u{301}", "%2e", "\\", " ", ".pdf",
    ]
    for _ in 0..<20_000 {
      let count = Int.random(in: 0...9, using: &random)
      let address = (0..<count).compactMap { _ in pieces.randomElement(using: &random) }.joined()
      let path: String
      switch target(address) {
      case .file(let file, _): path = file
      case .attachment(let file, _):
        path = file
        #expect(path.hasPrefix("content/"), "seed 1738: \(address.debugDescription)")
      default: continue
      }
      let parts = path.split(separator: "/")
      #expect(!parts.contains("..") && !parts.contains("."), "seed 1738: \(address.debugDescription)")
    }
  }
}

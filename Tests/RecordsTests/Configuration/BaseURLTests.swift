import TestSupport
import Testing

@testable import Records

@Suite struct BaseURLTests {
  @Test(arguments: [
    ("https://example.org", "https://example.org", "/"),
    ("https://example.org/", "https://example.org", "/"),
    ("https://example.org/sub", "https://example.org", "/sub/"),
    ("https://example.org/sub/", "https://example.org", "/sub/"),
    ("https://example.org/a/b//c//", "https://example.org", "/a/b/c/"),
    ("http://localhost:8080/x", "http://localhost:8080", "/x/"),
    ("HTTPS://example.org/Sub", "https://example.org", "/Sub/"),
    ("https://münchen.de/ü", "https://münchen.de", "/ü/"),
    ("https://[::1]:80/", "https://[::1]:80", "/"),
  ])
  func originAndPath(text: String, origin: String, path: String) throws {
    let base = try #require(BaseURL(text))
    #expect(base.origin == origin)
    #expect(base.path == path)
    #expect(base.text == origin + path)
    #expect(BaseURL(base.text) == base)
  }

  @Test(arguments: [
    ("https://example.org", "example.org"), ("http://localhost:8080/x", "localhost"),
    ("https://münchen.de/ü", "münchen.de"), ("https://[::1]:80/", "[::1]"), ("https://[::1]/", "[::1]"),
  ])
  func hosts(text: String, host: String) throws {
    #expect(try #require(BaseURL(text)).host == host)
  }

  static let faults = [
    "", "/", "example.org", "//example.org/", "https:", "https:/", "https://", "https:///", "https:///x",
    "https:example.org", "ftp://example.org/", "file:///x", "javascript://a", "https://example.org/?a=b",
    "https://example.org/#a", "https://?", "https://#", "https://:80/", "https://a b/", "https://a\"b/",
    "https://a<b>/", "https://a\\b/", " https://example.org/", "https://example.org/ ", "https://a\tb/",
    "https://\u{7F}/",
  ]

  @Test(arguments: faults)
  func anythingElseIsRefused(text: String) {
    #expect(BaseURL(text) == nil)
  }

  @Test func addressesWithinTheOrigin() throws {
    let base = try #require(BaseURL("https://example.org/sub"))
    #expect(base.address(ofPath: "/") == "/sub/")
    #expect(base.address(ofPath: "/about/") == "/sub/about/")
    let root = try #require(BaseURL("https://example.org"))
    #expect(root.address(ofPath: "/about/") == "/about/")
  }

  @Test func anyTextIsReadOrRefused() {
    var random = SplitMix64(seed: 3986)
    let pieces = [
      "https://", "http:", "//", "/", ":", "a", "é", "\u{301}", "?", "#", "@", "[", "\u{200D}", "\r\n",
    ]
    for _ in 0..<10_000 {
      let count = Int.random(in: 0...8, using: &random)
      let text = (0..<count).compactMap { _ in pieces.randomElement(using: &random) }.joined()
      guard let base = BaseURL(text) else { continue }
      #expect(base.path.hasPrefix("/") && base.path.hasSuffix("/"), "seed 3986: \(text.debugDescription)")
    }
  }
}

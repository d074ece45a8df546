import Testing

@testable import Preview

@Suite struct AnswerPartsTests {
  @Test(
    arguments: [
      (nil, ByteRange.whole), ("bytes=0-0", .part(0..<1)), ("bytes=2-4", .part(2..<5)),
      ("bytes=2-", .part(2..<10)),
      ("bytes=-3", .part(7..<10)), ("bytes=-30", .part(0..<10)), ("bytes=8-99", .part(8..<10)),
      ("Bytes= 1 - 2 ", .part(1..<3)), ("bytes=9-99999999999999999999999", .part(9..<10)),
      ("bytes=10-", .unsatisfiable), ("bytes=10-12", .unsatisfiable), ("bytes=-0", .unsatisfiable),
      ("bytes=99999999999999999999-", .unsatisfiable),
      // What means nothing, or more than one part, gives the whole.
      ("bytes=4-2", .whole), ("bytes=0-1,3-4", .whole), ("bytes=-", .whole), ("bytes=a-b", .whole),
      ("bytes=--1", .whole), ("lines=0-1", .whole), ("bytes", .whole), ("", .whole),
    ] as [(String?, ByteRange)])
  func ranges(header: String?, expected: ByteRange) {
    #expect(ByteRange(header, size: 10) == expected)
  }

  @Test func rangesOfNothing() {
    #expect(ByteRange("bytes=0-", size: 0) == .unsatisfiable)
    #expect(ByteRange("bytes=-1", size: 0) == .unsatisfiable)
    #expect(ByteRange(nil, size: 0) == .whole)
  }

  @Test(arguments: [
    "localhost", "LOCALHOST", "localhost:4000", "127.0.0.1", "127.0.0.1:80", "127.9.9.9", "[::1]",
    "[::1]:4000",
    "preview.localhost",
  ])
  func localHosts(host: String) {
    #expect(HostCheck(allowsAny: false).allows(host))
  }

  @Test(arguments: [
    "", "example.org", "evil.example:4000", "localhost.evil.example", "127.0.0.1.evil.example", "127.0.0",
    "10.0.0.1",
    "127.0.0.256", "127.0.0.1:x", "localhost:4000:1", "[::2]", "[::1]x", "0.0.0.0", "127.0.0.-1",
    "localhost@evil",
    "128.0.0.1", "notlocalhost",
  ])
  func otherHosts(host: String) {
    #expect(!HostCheck(allowsAny: false).allows(host))
    #expect(HostCheck(allowsAny: true).allows(host))
  }

  @Test func contentTypes() {
    let files = [
      "index.html", "a/site.0123.css", "search.js", "feed.atom", "feed.json", "sitemap.xml", "robots.txt",
      "all.csv",
      "diary/calendar.ics", "logo.SVG", "letter.pdf", "noending", "folder.d/file", "x.unknown",
    ]
    #expect(
      files.map(ContentType.of) == [
        "text/html; charset=utf-8", "text/css; charset=utf-8", "text/javascript; charset=utf-8",
        "application/atom+xml", "application/json", "application/xml", "text/plain; charset=utf-8",
        "text/csv; charset=utf-8", "text/calendar; charset=utf-8", "image/svg+xml", "application/pdf",
        "application/octet-stream", "application/octet-stream", "application/octet-stream",
      ])
  }

  @Test(arguments: [
    ("/a?b=1", "localhost", "/a", "?b=1"), ("http://example.org/a?b#c", "example.org", "/a", "?b"),
    ("http://example.org", "example.org", "/", ""), ("http://example.org?x", "example.org", "/", "?x"),
    ("/http://evil/", "localhost", "/http://evil/", ""), ("/a#b", "localhost", "/a", ""),
    ("*", "localhost", "*", ""),
  ])
  func addresses(target: String, host: String, path: String, query: String) throws {
    let address = try #require(PreviewRequest(target: target).address)
    #expect([address.host, String(address.path), String(address.query)] == [host, path, query])
  }

  @Test func oneHost() {
    #expect(PreviewRequest(hosts: []).address == nil)
    #expect(PreviewRequest(hosts: ["a", "b"]).address == nil)
  }
}

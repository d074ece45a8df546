import Diagnostics
import Testing

@testable import ExternalLinks

/// What is said of links to other sites, word for word.
@Suite struct ExternalCheckTests {
  private static let now = 1_800_000_000
  private static let text = [
    "See [it](https://a.example/x#y) and", "https://a.example/x", "    url: https://a.example/",
  ]

  private static func place(_ line: Int, _ column: Int = 10) -> Place {
    Place(path: "content/pages/about.md", mark: Mark(line: line, column: column, length: 19))
  }

  /// What a check says that needs to ask nobody, since all is known; without curl it could not.
  private static func report(
    _ entries: String, _ links: [ExternalLink], exceptions: [LinkException] = []
  ) async throws -> (text: String, report: ExternalReport) {
    let cache = try #require(LinkCache(Array("{\"rejoinder-links\": 1, \"links\": [\(entries)]}".utf8)))
    let effects = LinkEffects(sleep: { _ in }, elapsed: { 0 })
    let verifier = LinkVerifier(Curl(searchPath: "/nonexistent"), LinkPolicy(userAgent: "test"), effects)
    let check = ExternalCheck(verifier, cache: cache, now: now, maxAge: 604_800)
    let report = try await check.run(links, exceptions: exceptions)
    let source = Array(text.joined(separator: "\n").utf8)
    return (TextReport { _ in source }.text(of: report.diagnostics.inOrder()), report)
  }

  private static func said(
    _ result: String, age: Int = 60, places: [Place] = [place(1)]
  ) async throws -> String {
    let entry = "{\"url\": \"https://a.example/x\", \"checked\": \(now - age), \(result)}"
    return try await report(entry, [ExternalLink(address: "https://a.example/x", places: places)]).text
  }

  private static let quoted =
    "  1 | See [it](https://a.example/x#y) and\n    |          ^~~~~~~~~~~~~~~~~~~\n"

  @Test func good() async throws { #expect(try await Self.said("\"result\": \"good\"") == "") }

  @Test func broken() async throws {
    let text = try await Self.said(
      "\"result\": \"broken\", \"reason\": \"404\"", age: 7300, places: [Self.place(2, 1), Self.place(1)])
    #expect(
      text == """
        content/pages/about.md:1:10: error: "https://a.example/x" leads nowhere: the answer is 404 (not found) [broken-link]
        \(Self.quoted)    = this was found out 2 hours ago
            = correct the address, or link to a copy in a web archive
        content/pages/about.md:2:1: error: "https://a.example/x" leads nowhere: the answer is 404 (not found) [broken-link]
          2 | https://a.example/x
            | ^~~~~~~~~~~~~~~~~~~
            = this was found out 2 hours ago
            = correct the address, or link to a copy in a web archive

        """)
  }

  @Test func brokenBehindARedirect() async throws {
    let text = try await Self.said(
      "\"result\": \"broken\", \"reason\": \"no-such-host\", \"address\": \"https://b.example/\"")
    #expect(
      text == """
        content/pages/about.md:1:10: error: "https://a.example/x" leads nowhere: no host is called "b.example" [broken-link]
        \(Self.quoted)    = a redirect leads on to "https://b.example/"
            = this was found out 1 minute ago
            = correct the address, or link to a copy in a web archive

        """)
  }

  @Test func moved() async throws {
    let text = try await Self.said(
      "\"result\": \"moved\", \"address\": \"https://b.example/y\"", age: 6 * 86_400)
    #expect(
      text == """
        content/pages/about.md:1:10: warning: what was at "https://a.example/x" has moved for good [moved-link]
        \(Self.quoted)    = this was found out 6 days ago
            = write https://b.example/y

        """)
    let home = try await Self.said("\"result\": \"moved\", \"address\": \"https://b.example/\"")
    #expect(
      home.hasSuffix(
        "= write https://b.example/\n    = that is the first page of a site: look whether what you mean is still there\n"
      ))
  }

  @Test func unverified() async throws {
    let text = try await Self.said(
      "\"result\": \"unverified\", \"reason\": \"403\"",
      places: [Self.place(2, 1), Self.place(1), Self.place(3)])
    #expect(
      text == """
        content/pages/about.md:1:10: warning: "https://a.example/x" could not be verified: the answer is 403 (forbidden) [unverified-link]
        \(Self.quoted)    = this was found out 1 minute ago
            = open it in a browser; if it is good, it can be listed under link_exceptions in site.yml
            = it stands at 2 other places too

        """)
  }

  @Test(arguments: [
    ("429", "the answer is 429 (too many requests)"), ("418", "the answer is 418"),
    ("502", "the answer is 502 (trouble on that side)"), ("timed-out", "no answer came in time"),
    ("certificate", "no safe connection could be made"), ("refused", "the host refused the connection"),
    ("lost", "the connection broke off"), ("not-http", "the answer is no HTTP"),
    ("too-large", "the header of the answer has no end"),
    ("too-many-redirects", "it leads in a circle, or from one redirect to the next"),
    ("not-on-the-web", "it leads to something that is not on the web"),
    ("no-network", "no host at all was found by its name"),
    ("out-of-time", "the time for all links was over"),
    ("curl-61", "curl ended with 61"),
  ])
  func reasons(word: String, words: String) async throws {
    let text = try await Self.said("\"result\": \"unverified\", \"reason\": \"\(word)\"")
    #expect(
      text.prefix { $0 != "\n" }
        == "content/pages/about.md:1:10: warning: \"https://a.example/x\" could not be verified: \(words) [unverified-link]"
    )
  }

  /// What is excepted is not asked for, and no exception stays for ever without being seen.
  @Test func exceptions() async throws {
    func exception(_ address: String, _ line: Int, isOver: Bool = false) -> LinkException {
      LinkException(
        address: address, until: "2027-01-31", isOver: isOver,
        place: Place(path: "content/site.yml", mark: Mark(line: line, column: 10, length: 18)))
    }
    let links = [
      "https://a.example/x", "https://b.example/q/r", "https://b.example/qr", "https://c.example/",
    ].map {
      ExternalLink(address: $0, places: [Self.place(1)])
    }
    let known = ["https://b.example/qr", "https://c.example/"].map {
      "{\"url\": \"\($0)\", \"checked\": \(Self.now), \"result\": \"good\"}"
    }
    let (text, report) = try await Self.report(
      known.joined(separator: ","), links,
      exceptions: [
        exception("HTTPS://A.example", 3), exception("https://b.example/q", 3),
        exception("https://c.example/", 3, isOver: true), exception("https://d.example/", 2, isOver: true),
      ])
    #expect(
      text == """
        content/site.yml:2:10: warning: no link of this site needs the exception for "https://d.example/" [unused-exception]
          2 | https://a.example/x
            |          ^~~~~~~~~~
            = take it out, or correct its address
        content/site.yml:3:10: warning: the exception for "https://c.example/" ended on 2027-01-31 [expired-exception]
          3 |     url: https://a.example/
            |          ^~~~~~~~~~~~~~~~~~
            = look at the address, and take the exception out or give it a later day

        """)
    #expect([report.excepted, report.known, report.counts[.good] ?? 0] == [2, 2, 2])
  }

  /// Only what the site still links to is kept, and nothing that says more of the check than of an address.
  @Test func whatIsKept() async throws {
    let server = try await MisbehavingServer(["/moved": [.redirect(301, "/new")], "/gone": [.status(410)]])
    let paths = ["good", "moved", "gone", "old"]
    let links = paths.map { ExternalLink(address: "\(server.origin)/\($0)", places: [Self.place(1)]) }
    let old = """
      {"rejoinder-links": 1, "links": [
      {"url": "\(server.origin)/good", "checked": 5, "result": "broken", "reason": "404"},
      {"url": "\(server.origin)/old", "checked": \(Self.now - 9), "result": "good"},
      {"url": "https://x.example/", "checked": \(Self.now), "result": "good"}
      ]}
      """
    let cache = try #require(LinkCache(Array(old.utf8)))
    let check = ExternalCheck(Verification().verifier, cache: cache, now: Self.now, maxAge: 60)
    let report = try await check.run(links, exceptions: [])
    #expect(
      report.cache.text == """
        {"rejoinder-links": 1, "links": [
        {"url": "\(server.origin)/gone", "checked": \(Self.now), "result": "broken", "reason": "410"},
        {"url": "\(server.origin)/good", "checked": \(Self.now), "result": "good"},
        {"url": "\(server.origin)/moved", "checked": \(Self.now), "result": "moved", "address": "\(server.origin)/new"},
        {"url": "\(server.origin)/old", "checked": \(Self.now - 9), "result": "good"}
        ]}

        """)
    #expect(server.requests == ["HEAD /gone", "GET /gone", "HEAD /good", "HEAD /moved", "HEAD /new"])
    let late = ExternalCheck(Verification(elapsed: 9999).verifier, now: Self.now, maxAge: 60)
    #expect(try await late.run(links, exceptions: []).cache == LinkCache())
    try await server.close()
  }

  @Test func damagedCache() {
    #expect(
      TextReport { _ in nil }.text(of: [ExternalReport.damagedCache("links.json")])
        == """
        links.json: warning: what earlier checks found cannot be read [damaged-cache]
            = nothing in it was used, and it is written anew; keep other files out of its way

        """)
  }
}

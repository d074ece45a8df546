import Foundation
import Records
import Testing

@testable import Site

/// Records that are withdrawn: a page in their place, and nothing else of them anywhere.
@Suite struct WithdrawnRecordsTests {
  private static let theme = RealSite.theme

  /// A report and two answers to it, of which one is withdrawn on 1 March 2024; and what else can be.
  static func site() throws -> MiniSite {
    let withdrawn = "withdrawn: {date: 2024-03-01, reason: It named <someone>.}"
    let site = try MiniSite([
      "inspections/docks.md": """
      ---
      {title: Docks, inspectorate: port, subject: port, kind: dock, published: 2020-03-03, topics: cranes,
       findings: [{id: R1, kind: recommendation, text: Grease.}]}
      ---

      See [the first answer](response:first#secret-heading) and [the pier](../inspections/pier.md).
      """,
      "inspections/pier.md": """
      ---
      title: Pier
      inspectorate: secret-body
      subject: port
      kind: secret-kind
      published: 2019-04-05
      topics: secret-topic
      follows: docks
      \(withdrawn)
      findings: [{id: SECRET1, kind: secret-finding, text: Secret text., due_date: 2025-01-01}]
      discrepancies: [{what: secret-what}]
      corrections: [{date: 2020-01-01, text: Secret correction.}]
      sources: [{url: "https://secret.example/"}]
      extra: {note: secret}
      ---
      """,
      "responses/first.md": """
      ---
      title: First answer
      summary: A secret summary.
      responder: port
      responds_to: [docks, pier]
      published: 2020-04-05
      form: secret-form
      aliases: [/old/]
      \(withdrawn)
      answers: [{finding: docks#R1, answer: rejected, reason: Secret reason.}]
      ---

      ## Secret heading

      Secret words, and [a secret file](secret.pdf) on [the cranes](topic:cranes).
      """,
      "responses/secret.pdf": "%PDF secret",
      "responses/second.md": """
      ---
      {title: Second answer, responder: port, responds_to: [docks, pier], supersedes: first,
       published: 2020-05-06, form: letter}
      ---
      """,
      "organisations/secret-body.md": "---\ntitle: Body\nshort: SECRET\n\(withdrawn)\n---\nSecret.\n",
      "topics/secret-topic.md": "---\ntitle: Topic\n\(withdrawn)\n---\nSecret.\n",
      "topics/cranes.md": "---\ntitle: Cranes\n---\n",
      "events/secret-event.md": "---\ntitle: Event\ndate: 2018-01-01\n\(withdrawn)\n---\nSecret.\n",
      "pages/index.md": "---\ntitle: Start\naliases: [/start/]\n\(withdrawn)\n---\nSecret.\n",
    ])
    return site
  }

  /// The lines that name what is hidden, with the addresses and ids of what is withdrawn taken out.
  private static func leaks(_ site: MiniSite) -> [String] {
    site.folder.tree().filter { line in
      var text = line.lowercased()
      for id in ["secret-body", "secret-topic", "secret-event"] { text = text.replacing(id, with: "") }
      return text.contains("secret")
    }
  }

  @Test func nothingIsLeftOfThem() async throws {
    let site = try Self.site()
    for theme in [DumpTheme.files(), Self.theme] {
      try await site.buildClean(asOf: "2024-02-29", theme: theme)
      #expect(Self.leaks(site).count > 10)
      #expect(try await site.buildClean(asOf: "2024-03-01", theme: theme).records == 4)
      #expect(Self.leaks(site) == [])
      // What is left stands in these files and in no other.
      let named = try site.files().filter { file in
        let text = try site.output(file)
        return ["First answer", "/first/", "Pier", "/pier/"].contains {
          text.contains($0)
        }
      }
      #expect(
        named.filter { !$0.hasPrefix("assets/") } == [
          "_redirects", "data/all.json", "data/inspections/docks.json", "data/inspections/pier.json",
          "data/responses/first.json", "feed.atom", "feed.json", "inspections/docks/index.html",
          "inspections/pier/index.html", "old/index.html", "organisations/port/feed.atom",
          "organisations/port/feed.json", "responses/first/index.html", "responses/second/index.html",
          "topics/cranes/feed.atom", "topics/cranes/feed.json",
        ])
    }
  }

  /// What stands at its address, and that search engines leave it out.
  @Test func thePageInItsPlace() async throws {
    let site = try Self.site()
    try await site.buildClean(asOf: "2024-03-01", base: "https://example.org/sub/", theme: Self.theme)
    let page = try site.output("responses/first/index.html")
    let main = page.components(separatedBy: "<main id=\"page.main\">\n").last ?? ""
    #expect(
      main.components(separatedBy: "\n</main>").first == """
        <h1>First answer</h1>
        <p class="note"><strong>This response was withdrawn.</strong> Its text is no longer published here.</p>
        <dl class="facts">
        <div><dt>Withdrawn on</dt><dd><time datetime="2024-03-01">1 March 2024</time></dd></div>
        <div><dt>Reason</dt><dd>It named &lt;someone&gt;.</dd></div>
        <div><dt>Replaced by</dt><dd><ul>
        <li><a href="/sub/responses/second/">Second answer</a></li>
        </ul></dd></div>
        </dl>

        """)
    #expect(page.contains("<title>First answer (withdrawn) – Our answers</title>"))
    #expect(
      page.contains("<meta name=\"description\" content=\"First answer: withdrawn on 1 March 2024.\">"))
    #expect(page.contains("<meta name=\"robots\" content=\"noindex\">\n"))
    #expect(page.contains("application/ld+json") == false)
    #expect(try site.output("responses/second/index.html").contains("noindex") == false)
    #expect(try site.output("sitemap.xml").contains("/responses/first/") == false)
  }

  /// Links, old addresses and lists of other records lead there.
  @Test func whatLeadsThere() async throws {
    let site = try Self.site()
    try await site.buildClean(asOf: "2024-03-01", base: "https://example.org/sub/", theme: Self.theme)
    let docks = try site.output("inspections/docks/index.html")
    #expect(
      docks.contains(
        "<p>See <a href=\"/sub/responses/first/\">the first answer</a> and "
          + "<a href=\"/sub/inspections/pier/\">the pier</a>.</p>"))
    #expect(docks.contains("<p>The record holds 1 response to this report.</p>"))
    let withdrawn = """
      <section aria-labelledby="page.withdrawn">
      <h2 id="page.withdrawn">Withdrawn</h2>
      <ul>
      <li><a href="/sub/inspections/pier/">Pier</a>, withdrawn on <time datetime="2024-03-01">1 March 2024</time></li>
      <li><a href="/sub/responses/first/">First answer</a>, withdrawn on <time datetime="2024-03-01">1 March 2024</time></li>
      </ul>
      </section>
      """
    #expect(docks.contains(withdrawn))
    #expect(try site.output("responses/second/index.html").contains(withdrawn))
    #expect(try site.output("old/index.html").contains("content=\"0; url=/sub/responses/first/\""))
    #expect(
      try site.output("_redirects") == """
        /sub/start /sub/ 301
        /sub/start/ /sub/ 301
        /sub/old /sub/responses/first/ 301
        /sub/old/ /sub/responses/first/ 301

        """)
    #expect(try site.output("index.html").contains("withdrawn") == false)
  }

  @Test func openData() async throws {
    let site = try Self.site()
    try await site.buildClean(asOf: "2024-03-01")
    let response = """
      {"kind":"response","id":"first","url":"https://example.org/responses/first/","title":"First answer",\
      "withdrawn":"2024-03-01","reason":"It named <someone>.","replaced_by":["second"]}
      """
    #expect(try site.output("data/responses/first.json") == response + "\n")
    let all = try site.output("data/all.json")
    #expect(
      all.contains(",\"withdrawn\":[{\"kind\":\"event\",\"id\":\"secret-event\"") && all.contains(response))
    let check = try SchemaCheck(schema: Data(try site.output("data/schema.json").utf8))
    for (file, shape) in [
      ("data/all.json", "site"), ("data/responses/first.json", "withdrawn"),
      ("data/inspections/pier.json", "withdrawn"),
    ] {
      #expect(try check.faults(of: Data(try site.output(file).utf8), as: shape) == [], "\(file)")
    }
  }

  /// A check of the whole site finds nothing wrong: nobody has to link to what is left.
  @Test func check() async throws {
    let site = try Self.site()
    let options = BuildOptions(
      site: site.folder.path, output: "", asOf: try #require(BuildOptions.AsOf("2024-03-01")), jobs: 2,
      theme: Self.theme)
    #expect(try await SiteCheck(options).run().diagnostics == [])
  }

  /// The day of it is a change without an edit, at its first second where the site is.
  @Test func theNextChange() async throws {
    let site = try Self.site()
    let status = try await SiteStatusTests.status(site, asOf: "2024-02-20")
    #expect(status.next.map(status.text) == "2024-03-01T00:00:00+00:00")
    #expect(try await SiteStatusTests.status(site, asOf: "2024-03-01").next == nil)
  }
}

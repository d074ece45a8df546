import Testing

@testable import Site

/// The corrections of all records, on one page and on their own.
@Suite struct CorrectionsTests {
  private static func site() throws -> MiniSite {
    try MiniSite([
      "inspections/docks.md": """
      ---
      title: Docks & piers
      inspectorate: port
      subject: port
      kind: dock
      published: 2020
      corrections:
        - {date: 2020-05-02, text: A "name".}
        - {date: 2020-05-02, text: A number.}
        - {date: 2019, text: A place.}
      ---
      """,
      "responses/answer.md": """
      ---
      title: Answer
      responder: port
      responds_to: docks
      published: 2021
      form: letter
      corrections:
        - {date: unknown, text: A word.}
        - {date: 2020-05, text: A date.}
      ---
      """,
      "pages/secret.md": """
      ---
      title: Secret
      draft: true
      corrections: [{date: 2023, text: Hush.}]
      ---
      """,
    ])
  }

  @Test func newestFirst() async throws {
    let site = try Self.site()
    try await site.buildClean(theme: RealSite.theme)
    let page = try site.output("corrections/index.html")
    let start = try #require(page.range(of: "<h1>"))
    let end = try #require(page.range(of: "</main>"))
    let docks = "<p class=\"row-title\"><a href=\"/inspections/docks/\">Docks &amp; piers</a></p>"
    let answer = "<p class=\"row-title\"><a href=\"/responses/answer/\">Answer</a></p>"
    #expect(
      page[start.lowerBound..<end.lowerBound] == """
        <h1>Corrections</h1>
        <p>5 corrections, newest first.</p>
        <ol class="rows">
        <li class="row">
        \(answer)
        <p class="row-meta">Corrected: <time datetime="2020-05">May 2020</time> · Letter</p>
        <p>A date.</p>
        </li>
        <li class="row">
        \(docks)
        <p class="row-meta">Corrected: <time datetime="2020-05-02">2 May 2020</time> · Dock</p>
        <p>A number.</p>
        </li>
        <li class="row">
        \(docks)
        <p class="row-meta">Corrected: <time datetime="2020-05-02">2 May 2020</time> · Dock</p>
        <p>A &quot;name&quot;.</p>
        </li>
        <li class="row">
        \(docks)
        <p class="row-meta">Corrected: <time datetime="2019">2019</time> · Dock</p>
        <p>A place.</p>
        </li>
        <li class="row">
        \(answer)
        <p class="row-meta">Corrected: date not known · Letter</p>
        <p>A word.</p>
        </li>
        </ol>
        <p class="fact">Follow this: <a href="/corrections/feed.atom">Atom</a> <a href="/corrections/feed.json">JSON Feed</a></p>


        """)
  }

  /// The record says at its beginning that it was corrected, and at its end how.
  @Test func onTheRecord() async throws {
    let site = try Self.site()
    try await site.buildClean(theme: RealSite.theme)
    let page = try site.output("inspections/docks/index.html")
    #expect(
      page.contains(
        """
        <h1>Docks &amp; piers</h1>
        <p class="fact">Last corrected: <time datetime="2020-05-02">2 May 2020</time>. \
        <a href="#page.corrections">See what was changed</a></p>

        """))
    #expect(
      page.contains(
        """
        <h2 id="page.corrections">Corrections</h2>
        <ul>
        <li><time datetime="2020-05-02">2 May 2020</time>: A &quot;name&quot;.</li>
        <li><time datetime="2020-05-02">2 May 2020</time>: A number.</li>
        <li><time datetime="2019">2019</time>: A place.</li>
        </ul>
        """))
  }

  /// Nothing of what is hidden is told, and a preview tells why.
  @Test func hiddenRecords() async throws {
    let site = try Self.site()
    try await site.buildClean(drafts: true, theme: RealSite.theme)
    let page = try site.output("corrections/index.html")
    #expect(page.contains("<p>6 corrections, newest first.</p>"))
    #expect(page.contains(" · Page · <strong>Draft: not public</strong></p>\n<p>Hush.</p>"))
  }

  @Test func nothingYet() async throws {
    let site = try MiniSite([:])
    try await site.buildClean(theme: RealSite.theme)
    let page = try site.output("corrections/index.html")
    let feeds = #"<a href="/corrections/feed.atom">Atom</a> <a href="/corrections/feed.json">JSON Feed</a>"#
    #expect(
      page.contains(
        """
        <h1>Corrections</h1>
        <p>Nothing has been corrected so far.</p>
        <p class="fact">Follow this: \(feeds)</p>

        </main>
        """))
  }

  @Test func aLongList() async throws {
    let all = (1...201).map { "  - {date: \(1800 + $0), text: Text \($0).}\n" }.joined()
    let site = try MiniSite(["pages/about.md": "---\ntitle: About\ncorrections:\n\(all)---\n"])
    try await site.buildClean()
    let first = try site.output("corrections/index.html")
    let second = try site.output("corrections/page/2/index.html")
    #expect(first.contains("text = Text 201.\n") && !first.contains("text = Text 1.\n"))
    #expect(first.contains("    next = /corrections/page/2/\n"))
    #expect(second.contains("text = Text 1.\n") && !second.contains("text = Text 2.\n"))
  }
}

import Foundation
import Testing

@testable import Site

/// What the feeds have in common, and their names.
@Suite struct FeedsTests {
  private static let configuration =
    MiniSite.configuration + """
      feed: {tag_authority: old.example, tag_date: 2020-03}

      """

  private static func site(_ configuration: String = configuration) throws -> MiniSite {
    try MiniSite(
      [
        "inspections/docks.md": """
        ---
        title: "Docks & <piers>"
        summary: "What \\"they\\" saw."
        inspectorate: port
        subject: watch
        kind: dock
        published: 2020-03
        topics: cranes
        corrections: [{date: 2020-05, text: A name.}, {date: unknown, text: Never dated.}]
        ---

        See [the answer](response:answer).
        """,
        "responses/answer.md": """
        ---
        {title: An answer, responder: watch, responds_to: docks, published: 2020-04-02, form: letter,
         corrections: [{date: 2021-02-03, text: 1 < 2.}]}
        ---
        """,
        "responses/other.md": "---\n{title: Other, responder: port, published: 2021, form: letter}\n---\n",
        "organisations/watch.md": "---\ntitle: Watch\n---\n",
        "topics/cranes.md": "---\n{title: Cranes, summary: What lifts.}\n---\n",
        "events/fall.md": "---\n{title: A fall, date: 2021, organisations: watch, topics: cranes}\n---\n",
      ], configuration: configuration)
  }

  @Test func wholeJSONFeed() async throws {
    let site = try Self.site()
    try await site.buildClean()
    #expect(
      try site.output("topics/cranes/feed.json") == """
        {"version":"https://jsonfeed.org/version/1.1","title":"Cranes – Our answers",\
        "home_page_url":"https://example.org/topics/cranes/",\
        "feed_url":"https://example.org/topics/cranes/feed.json","description":"What lifts.",\
        "authors":[{"name":"Port"}],"language":"en-GB","items":[\
        {"id":"tag:old.example,2020-03:/inspections/docks/","url":"https://example.org/inspections/docks/",\
        "title":"Docks & <piers>","content_html":"<p><strong>Correction:</strong> Never dated.</p>\\n\
        <p><strong>Correction, May 2020:</strong> A name.</p>\\n<p>See \
        <a href=\\"https://example.org/responses/answer/\\">the answer</a>.</p>\\n",\
        "summary":"What \\"they\\" saw.","date_published":"2020-03-01T00:00:00Z",\
        "date_modified":"2020-05-01T00:00:00Z","authors":[{"name":"Port"}]}]}

        """)
  }

  /// The inspection and its responses, without their texts.
  @Test func feedOfAnInspection() async throws {
    let site = try Self.site()
    try await site.buildClean()
    #expect(
      try site.output("inspections/docks/feed.atom") == """
        <?xml version="1.0" encoding="UTF-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">
        <title>Docks &amp; &lt;piers&gt; – Our answers</title>
        <subtitle>What &quot;they&quot; saw.</subtitle>
        <link rel="self" href="https://example.org/inspections/docks/feed.atom"/>
        <link rel="alternate" href="https://example.org/inspections/docks/"/>
        <id>tag:old.example,2020-03:/inspections/docks/feed.atom</id>
        <updated>2021-02-03T00:00:00Z</updated>
        <author><name>Port</name>
        </author>
        <entry>
        <title>An answer</title>
        <link rel="alternate" href="https://example.org/responses/answer/"/>
        <id>tag:old.example,2020-03:/responses/answer/</id>
        <published>2020-04-02T00:00:00Z</published>
        <updated>2021-02-03T00:00:00Z</updated>
        <author><name>Watch</name>
        </author>
        </entry>
        <entry>
        <title>Docks &amp; &lt;piers&gt;</title>
        <link rel="alternate" href="https://example.org/inspections/docks/"/>
        <id>tag:old.example,2020-03:/inspections/docks/</id>
        <published>2020-03-01T00:00:00Z</published>
        <updated>2020-05-01T00:00:00Z</updated>
        <author><name>Port</name>
        </author>
        <summary>What &quot;they&quot; saw.</summary>
        </entry>
        </feed>

        """)
  }

  /// Newest first; what has no date has no entry.
  @Test func feedOfCorrections() async throws {
    let site = try Self.site()
    try await site.buildClean()
    #expect(
      try site.output("corrections/feed.json") == """
        {"version":"https://jsonfeed.org/version/1.1","title":"Corrections – Our answers",\
        "home_page_url":"https://example.org/corrections/",\
        "feed_url":"https://example.org/corrections/feed.json",\
        "authors":[{"name":"Port"}],"language":"en-GB","items":[\
        {"id":"tag:old.example,2020-03:/responses/answer/#correction-1",\
        "url":"https://example.org/responses/answer/#page.corrections","title":"Correction: An answer",\
        "content_html":"<p><strong>Correction, 3 February 2021:</strong> 1 &lt; 2.</p>\\n",\
        "date_published":"2021-02-03T00:00:00Z","date_modified":"2021-02-03T00:00:00Z"},\
        {"id":"tag:old.example,2020-03:/inspections/docks/#correction-1",\
        "url":"https://example.org/inspections/docks/#page.corrections",\
        "title":"Correction: Docks & <piers>",\
        "content_html":"<p><strong>Correction, May 2020:</strong> A name.</p>\\n",\
        "date_published":"2020-05-01T00:00:00Z","date_modified":"2020-05-01T00:00:00Z"}]}

        """)
  }

  /// A feed has the same names wherever the site is published; without a word in site.yml it cannot.
  @Test func names() async throws {
    func names(_ site: MiniSite, _ base: String) async throws -> [String] {
      try await site.buildClean(base: base)
      let feed = try JSONSerialization.jsonObject(
        with: Data(site.output("organisations/watch/feed.json").utf8))
      let items = (feed as? [String: Any])?["items"] as? [[String: Any]]
      return items?.compactMap { $0["id"] as? String } ?? []
    }
    let tagged = try Self.site()
    let expected = ["/responses/answer/", "/inspections/docks/"].map { "tag:old.example,2020-03:" + $0 }
    #expect(try await names(tagged, "https://example.org/") == expected)
    #expect(try await names(tagged, "https://new.example/sub/") == expected)
    let plain = try Self.site(MiniSite.configuration)
    #expect(
      try await names(plain, "https://new.example/sub/") == [
        "https://new.example/sub/responses/answer/", "https://new.example/sub/inspections/docks/",
      ])
  }

  /// Pages name the feeds that belong to them before that of the whole site.
  @Test(arguments: [
    ("index.html", []), ("responses/answer/index.html", []),
    ("inspections/docks/index.html", ["Docks &amp; &lt;piers&gt; – Our answers /inspections/docks/"]),
    ("organisations/watch/index.html", ["Watch – Our answers /organisations/watch/"]),
    ("topics/cranes/index.html", ["Cranes – Our answers /topics/cranes/"]),
    ("corrections/index.html", ["Corrections – Our answers /corrections/"]),
  ])
  func discovery(page: String, feeds: [String]) async throws {
    let site = try Self.site()
    try await site.buildClean(theme: RealSite.theme)
    let found = try site.output(page).matches(
      of:
        /<link rel="alternate" type="application\/(atom|feed)\+(?:xml|json)" title="(.*)" href="(.*)feed\..*">/
    ).map { "\($0.output.2) \($0.output.3)" }
    #expect(found == (feeds + ["Our answers /"]).flatMap { [$0, $0] })
  }
}

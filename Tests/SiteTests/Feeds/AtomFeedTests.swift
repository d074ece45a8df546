import Testing

@testable import Site

@Suite struct AtomFeedTests {
  private static let configuration = """
    title: Ours & "theirs"
    description: What we <say>.
    base_url: https://example.org/sub/
    language: en-GB
    timezone: Europe/London
    publisher: port

    """

  @Test func wholeFeed() async throws {
    let site = try MiniSite(
      [
        "inspections/docks.md": """
        ---
        title: Docks & piers
        inspectorate: [port, watch]
        subject: port
        kind: dock
        published: 2020-03
        corrections:
          - {date: 2020-05, text: A name.}
          - {date: unknown, text: A number < 9.}
        ---
        """,
        "responses/answer.md": """
        ---
        {title: An answer, summary: "1 < 2", responder: watch, published: 2020-04-02, form: letter}
        ---

        See [the docks](inspection:docks#page.R1), [the timeline](/timeline/) & [the rest](https://x.example/?a&b).
        """,
        "responses/undated.md": """
        ---
        {title: Undated, responder: watch, published: unknown, form: letter}
        ---
        """,
        "events/fall.md": "---\n{title: A fall, date: 2021}\n---\n",
        "organisations/watch.md": "---\ntitle: Watch\n---\n",
      ], configuration: Self.configuration)
    try await site.buildClean()
    #expect(
      try site.output("feed.atom") == """
        <?xml version="1.0" encoding="UTF-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">
        <title>Ours &amp; &quot;theirs&quot;</title>
        <subtitle>What we &lt;say&gt;.</subtitle>
        <link rel="self" href="https://example.org/sub/feed.atom"/>
        <link rel="alternate" href="https://example.org/sub/"/>
        <id>https://example.org/sub/feed.atom</id>
        <updated>2020-05-01T00:00:00Z</updated>
        <author><name>Port</name>
        </author>
        <entry>
        <title>An answer</title>
        <link rel="alternate" href="https://example.org/sub/responses/answer/"/>
        <id>https://example.org/sub/responses/answer/</id>
        <published>2020-04-02T00:00:00Z</published>
        <updated>2020-04-02T00:00:00Z</updated>
        <author><name>Watch</name>
        </author>
        <summary>1 &lt; 2</summary>
        <content type="html"><![CDATA[<p>See \
        <a href="https://example.org/sub/inspections/docks/#page.R1">the docks</a>, \
        <a href="https://example.org/sub/timeline/">the timeline</a> &amp; \
        <a href="https://x.example/?a&amp;b">the rest</a>.</p>
        ]]></content>
        </entry>
        <entry>
        <title>Docks &amp; piers</title>
        <link rel="alternate" href="https://example.org/sub/inspections/docks/"/>
        <id>https://example.org/sub/inspections/docks/</id>
        <published>2020-03-01T00:00:00Z</published>
        <updated>2020-05-01T00:00:00Z</updated>
        <author><name>Port</name>
        </author>
        <author><name>Watch</name>
        </author>
        <content type="html"><![CDATA[<p><strong>Correction:</strong> A number &lt; 9.</p>
        <p><strong>Correction, May 2020:</strong> A name.</p>
        ]]></content>
        </entry>
        </feed>

        """)
  }

  @Test func nothingYet() async throws {
    let site = try MiniSite([:])
    try await site.buildClean()
    #expect(
      try site.output("feed.atom") == """
        <?xml version="1.0" encoding="UTF-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">
        <title>Our answers</title>
        <link rel="self" href="https://example.org/feed.atom"/>
        <link rel="alternate" href="https://example.org/"/>
        <id>https://example.org/feed.atom</id>
        <updated>1970-01-01T00:00:00Z</updated>
        <author><name>Port</name>
        </author>
        </feed>

        """)
  }

  /// The latest fifty, latest first; a correction of an older one does not bring it back.
  @Test func fiftyEntries() async throws {
    let site = try MiniSite([:])
    for day in 1...52 {
      let date =
        day <= 31 ? "2020-01-\(day < 10 ? "0" : "")\(day)" : "2020-02-\(day < 41 ? "0" : "")\(day - 31)"
      try site.add(
        "responses/r\(day).md",
        """
        ---
        {title: R\(day), responder: port, published: \(date), form: letter,
         corrections: [{date: 2023, text: Later.}]}
        ---
        """)
    }
    try await site.buildClean()
    let titles = try site.output("feed.atom").split(separator: "\n").filter { $0.hasPrefix("<title>R") }
    #expect(titles == (3...52).reversed().map { "<title>R\($0)</title>" })
  }

  /// What XML cannot hold (XML 1.0, section 2.2) is left out, so that one odd character in a text does
  /// not break the feed for all readers.
  @Test(arguments: ["\u{1}", "\u{1F}", "\u{7F}", "\u{FFFE}", "\u{FFFF}", "\u{FFFD}", "\u{1F6A2}", "]]>"])
  func oddCharacters(text: String) async throws {
    let site = try MiniSite([
      "responses/odd.md": """
      ---
      {title: Odd, responder: port, published: 2020, form: letter}
      ---

      a\(text)b
      """
    ])
    try await site.buildClean()
    #expect(try XMLFault.first(in: site.output("feed.atom")) == nil)
  }
}

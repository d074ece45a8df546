import Testing

@testable import Markdown

@Suite struct MovedAddressesTests {
  private static let rules: [(from: String, to: String)] = [
    ("https://old.example/", "https://new.example/"),
    ("https://old.example/news/", "https://news.example/all"),
    ("https://old.example/news/2020/report.pdf", "https://files.example/?id=1"),
    ("http://OLD.example", "https://old.example"),
    ("https://x.example/up/", "https://x.example/"),
    ("https://a.example/", "https://b.example/a/"),
    ("https://b.example/a/", "https://c.example/"),
    ("https://q.example/?p=1", "https://q.example/page/"),
  ]

  private static func moved(_ rules: [(from: String, to: String)]) -> MovedAddresses {
    MovedAddresses(rules.map { .init(from: $0.from, to: $0.to) })
  }

  static let cases: [(address: String, today: String?)] = [
    ("https://elsewhere.example/", nil), ("https://old.example.evil/", nil), ("https://old.exampl", nil),
    ("https://old.example:8080/", nil), ("https://old.example@evil/", nil), ("ftp://old.example/", nil),
    ("https://old.example/", "https://new.example/"), ("https://old.example", "https://new.example"),
    ("https://old.example/a/b?c#d", "https://new.example/a/b?c#d"),
    ("https://old.example?c", "https://new.example?c"), ("https://old.example#d", "https://new.example#d"),
    // The longest rule counts, as a whole part of the address.
    ("https://old.example/news/", "https://news.example/all"),
    ("https://old.example/news/1", "https://news.example/all/1"),
    ("https://old.example/newspaper", "https://new.example/newspaper"),
    ("https://old.example/news/2020/report.pdf", "https://files.example/?id=1"),
    ("https://old.example/news/2020/report.pdfx", "https://news.example/all/2020/report.pdfx"),
    // Scheme and host have no case; the rest has.
    ("HTTPS://Old.Example/News/", "https://new.example/News/"),
    ("https://q.example/?p=1", "https://q.example/page/"), ("https://q.example/?p=12", nil),
    // What has moved on moves again.
    ("http://old.example/news/1", "https://news.example/all/1"),
    ("https://a.example/x", "https://c.example/x"),
    // A rule is used once.
    ("https://x.example/up/1", "https://x.example/1"),
    ("https://x.example/up/up/1", "https://x.example/up/1"),
  ]

  @Test(arguments: cases) func addressOfToday(address: String, today: String?) {
    #expect(Self.moved(Self.rules).today(of: address) == today)
    #expect(Self.moved(Self.rules.reversed()).today(of: address) == today)
  }

  @Test func withoutRules() {
    #expect(MovedAddresses.none.today(of: "https://old.example/") == nil)
    #expect(MovedAddresses.none.faults.isEmpty)
  }

  private static let faulty: [(rules: [(from: String, to: String)], faults: [(Int, MovedAddresses.Fault)])] =
    [
      (rules, []),
      ([("https://a/", "https://b/"), ("https://A", "https://c/")], [(1, .repeats(0))]),
      ([("https://a/", "https://a/new/")], [(0, .circle([0]))]),
      ([("https://a/", "https://a/")], [(0, .circle([0]))]),
      ([("https://a/", "https://b/"), ("https://b/", "https://a/")], [(0, .circle([0, 1]))]),
      (
        [("https://x/", "https://a/1/"), ("https://a/", "https://b/"), ("https://b/1/", "https://a/")],
        [(1, .circle([1, 2]))]
      ),
      ([("https://b/x/", "https://a/x/"), ("https://a/", "https://b/")], [(0, .circle([0, 1]))]),
      ([("https://b/x/", "https://a/y/"), ("https://a/", "https://b/")], []),
      ([("https://a/x/", "https://b/x/"), ("https://a/", "https://b/")], [(0, .needless(1))]),
      ([("https://a/", "https://b/"), ("https://a/x/", "https://b/x")], [(1, .needless(0))]),
      ([("https://a/", "https://b/"), ("https://a/x/", "https://b/y/")], []),
    ]

  @Test(arguments: faulty.indices) func faults(index: Int) {
    let (rules, faults) = Self.faulty[index]
    let found = Self.moved(rules).faults
    #expect(found.map(\.rule) == faults.map(\.0))
    #expect(found.map(\.fault) == faults.map(\.1))
  }

  /// Where it leads is all that changes of a link: its text is the writer's. Raw HTML is passed through as
  /// it is.
  @Test func linksOfTexts() {
    let text = """
      See [the <b>news</b>](https://old.example/news/1?a=1&b=2 "News"), <https://old.example/x>,
      www.old.example/a and https://old.example/y, or [this page][one] and [that](/old/).

      ![A map](https://old.example/map.png)

      [one]: https://old.example/one

      """
    let moved = Self.moved(Self.rules + [("http://www.old.example/", "https://new.example/w/")])
    let source = MarkdownSource(path: "x.md", bytes: Array(text.utf8)[...])
    let options = MarkdownOptions(allowsRawHTML: true, hasExtensions: true, movedAddresses: moved)
    let rendered = MarkdownRenderer.render(source, options: options).value
    #expect(
      String(decoding: rendered.standalone, as: UTF8.self) == """
        <p>See <a href="https://news.example/all/1?a=1&amp;b=2" title="News">the <b>news</b></a>, \
        <a href="https://new.example/x">https://old.example/x</a>,
        <a href="https://new.example/w/a">www.old.example/a</a> and \
        <a href="https://new.example/y">https://old.example/y</a>, or \
        <a href="https://new.example/one">this page</a> and <a href="/old/">that</a>.</p>
        <p><img src="https://new.example/map.png" alt="A map" /></p>

        """)
  }
}

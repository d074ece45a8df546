import Testing

@testable import Markdown

/// What a site puts into the holes, however hostile, stays inside them.
@Suite struct RenderedMarkdownFillingTests {
  private static let hostile = "\"><script>alert('x')</script>&amp;\u{200D}\\\u{1}é <"

  private func fill(
    _ markdown: String, address: String, title: String, hasExtensions: Bool = false
  ) -> String {
    let source = MarkdownSource(path: "x.md", bytes: Array(markdown.utf8)[...])
    let options = MarkdownOptions(hasExtensions: hasExtensions)
    let rendered = MarkdownRenderer.render(source, options: options).value
    var output = Array("before ".utf8)
    rendered.append(to: &output, filling: Same(address: address, title: title))
    return String(decoding: output, as: UTF8.self)
  }

  /// The same for every link, with its index.
  private struct Same: LinkFilling {
    let address: String
    let title: String

    func address(ofLink index: Int) -> String { "\(address)\(index)" }
    func title(ofLink index: Int) -> String { "\(title)\(index)" }
    func dimensions(ofLink index: Int) -> ImageDimensions? { ImageDimensions(width: 3, height: 4) }
    func details(ofLink index: Int) -> String { title }
  }

  @Test func holesAreFilledInOrder() {
    #expect(
      fill(
        "[](response:x) [a](topic:y) ![b](/c 'd') [e](https://e.x) [](https://e.x)", address: "/",
        title: "T") == """
          before <p><a href="/0">T0</a> <a href="/1">a</a> <img src="/2" alt="b" title="d" /> \
          <a href="https://e.x">e</a> <a href="https://e.x"></a></p>

          """)
  }

  @Test func imagesGetTheirSizeAndFilesWhatTheyAre() {
    #expect(
      fill(
        "![a](b.png 'c') [d](e.pdf#f) [g](/h/) [i](topic:j.k) [l](m.md)", address: "/", title: "P<",
        hasExtensions: true) == """
          before <p><img src="/0" alt="a" title="c" width="3" height="4" /> \
          <a href="/1">d <span class="file-details">(P&lt;)</span></a> <a href="/2">g</a> \
          <a href="/3">i</a> <a href="/4">l</a></p>

          """)
  }

  @Test func anAddressCannotLeaveItsAttribute() {
    #expect(
      fill("[a](response:x)", address: Self.hostile, title: "") == """
        before <p><a href="%22%3E%3Cscript%3Ealert(&#x27;x&#x27;)%3C/script%3E&amp;amp;%E2%80%8D%5C%01\
        %C3%A9%20%3C0">a</a></p>

        """)
  }

  @Test func aTitleCannotLeaveItsText() {
    #expect(
      fill("[](response:x)", address: "/", title: Self.hostile) == """
        before <p><a href="/0">&quot;&gt;&lt;script&gt;alert('x')&lt;/script&gt;&amp;amp;\u{200D}\\\u{1}é \
        &lt;0</a></p>

        """)
  }

  @Test func whatIsWrittenInTheTextCannotLeaveItsAttribute() {
    let markdown = #"[a](</b"'<&> "c\"<&amp;d")"# + "\n" + #"![e"<](</f"> 'g"')"#
    let html = fill(markdown, address: "", title: "")
    #expect(
      html == #"""
        before <p>[a](&lt;/b&quot;'&lt;&amp;&gt; &quot;c&quot;&lt;&amp;d&quot;)
        <img src="0" alt="e&quot;&lt;" title="g&quot;" /></p>

        """#)
  }

  /// Which addresses need nothing of the site.
  static let addresses: [(address: String, isComplete: Bool)] = [
    ("https://e.x", true), ("HTTP://E.X", true), ("mailto:a@b", true), ("TEL:1", true), ("#a", true),
    ("#", true),
    ("", false), ("/a", false), ("//e.x", false), ("a.md", false), ("https:/e.x", false),
    ("response:x", false),
    ("javascript:a", false), ("data:a", false), ("ftp://e.x", false), ("http", false), ("?#", false),
    ("\u{E9}", false),
  ]

  @Test(arguments: addresses) func whatIsCompleteHasNoHole(address: String, isComplete: Bool) {
    let source = MarkdownSource(path: "x.md", bytes: Array("[a](<\(address)>)".utf8)[...])
    let rendered = MarkdownRenderer.render(source).value
    #expect(rendered.links.map(\.address) == (isComplete ? [] : [address]))
    let hole = RenderedMarkdown.Hole(offset: 12, link: 0, content: .address)
    #expect(rendered.holes == (isComplete ? [] : [hole]))
  }
}

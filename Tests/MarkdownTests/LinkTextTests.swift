import Diagnostics
import Testing

@testable import Markdown

@Suite struct LinkTextTests {
  private static func fault(_ text: String, _ address: String) -> LinkText.Fault? {
    Array(address.utf8).withUnsafeBytes { LinkText.fault(of: Array(text.utf8), leadingTo: $0) }
  }

  @Test(arguments: [
    "here", "Here", "HERE.", "click here", "Click here!", " this link ", "Read more…", "read more >", "here:",
  ])
  func vagueTexts(text: String) {
    #expect(Self.fault(text, "https://e.x") == .vague)
  }

  @Test(arguments: [
    "there", "hereford", "the report", "report", "here is the whole of the report", "a", "Æ", "1", "…", "e.x",
    "5/6...x",
  ])
  func textsThatSaySomething(text: String) {
    #expect(Self.fault(text, "https://e.x") == nil)
  }

  @Test func addressesForTexts() {
    #expect(Self.fault("https://e.x", "https://e.x") == .bareAddress)
    #expect(Self.fault("https://e.x/a", "https://e.x") == .address)
    #expect(Self.fault("www.e.x", "https://www.e.x") == .address)
    #expect(Self.fault("e.x/news/20…", "https://e.x/news/2020") == .address)
    #expect(Self.fault("e.x/news/20...", "https://e.x/news/2020") == .address)
    #expect(Self.fault("", "https://e.x") == .empty)
    #expect(Self.fault("  ", "https://e.x") == .empty)
  }

  /// Where each is told: at the address, also inside lists and quotations.
  @Test func isToldAtTheAddress() {
    let text = """
      - [here](response:x), [](https://e.x)
      - > <https://e.x> [a](https://e.x) ![b](x.png) <a@b.c> mailto:a@b.c
      - | [https://e.x](https://e.x) | www.e.x/a. |
        | -- | -- |

      """
    let source = MarkdownSource(path: "x.md", bytes: Array(text.utf8)[...])
    let found = MarkdownRenderer.render(source, options: MarkdownOptions(hasExtensions: true)).diagnostics
    let report = TextReport { _ in Array(text.utf8) }.text(of: found.inOrder())
    let help = "= write what a reader will find there, such as [the full report](...)"
    #expect(
      report == """
        x.md:1:10: error: "here" does not say what the link leads to [vague-link]
          1 | - [here](response:x), [](https://e.x)
            |          ^~~~~~~~~~
            \(help)
        x.md:1:26: error: this link has no text [vague-link]
          1 | - [here](response:x), [](https://e.x)
            |                          ^~~~~~~~~~~
            \(help)
        x.md:2:6: warning: "https://e.x" is a link without a text [bare-address]
          2 | - > <https://e.x> [a](https://e.x) ![b](x.png) <a@b.c> mailto:a@b.c
            |      ^~~~~~~~~~~
            \(help)
        x.md:3:19: error: "https://e.x" is an address where the link's text should be [vague-link]
          3 | - | [https://e.x](https://e.x) | www.e.x/a. |
            |                   ^~~~~~~~~~~
            \(help)
        x.md:3:34: warning: "www.e.x/a" is a link without a text [bare-address]
          3 | - | [https://e.x](https://e.x) | www.e.x/a. |
            |                                  ^~~~~~~~~
            \(help)

        """)
  }
}

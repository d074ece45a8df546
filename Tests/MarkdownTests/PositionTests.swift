import Testing

@testable import Markdown

/// Where a text is said to be wrong, in every place where it can be.
@Suite struct PositionTests {
  static let cases: [(markdown: String, report: String)] = [
    (
      "a <b>",
      """
      x.md:1:3: error: HTML tags may not be used in a Markdown text [raw-html]
        1 | a <b>
          |   ^~~
          = write it in Markdown, or put \\ before the < if the sign itself is meant

      """
    ),
    (
      "- a\n  - é語 <b>",
      """
      x.md:2:8: error: HTML tags may not be used in a Markdown text [raw-html]
        2 |   - é語 <b>
          |         ^~~
          = write it in Markdown, or put \\ before the < if the sign itself is meant

      """
    ),
    (
      "> a\n> <b>",
      """
      x.md:2:3: error: HTML tags may not be used in a Markdown text [raw-html]
        2 | > <b>
          |   ^~~
          = write it in Markdown, or put \\ before the < if the sign itself is meant

      """
    ),
    (
      "> a\nlazy <b>",
      """
      x.md:2:6: error: HTML tags may not be used in a Markdown text [raw-html]
        2 | lazy <b>
          |      ^~~
          = write it in Markdown, or put \\ before the < if the sign itself is meant

      """
    ),
    (
      "- a\nlazy <b>",
      """
      x.md:2:6: error: HTML tags may not be used in a Markdown text [raw-html]
        2 | lazy <b>
          |      ^~~
          = write it in Markdown, or put \\ before the < if the sign itself is meant

      """
    ),
    (
      "|a|<b>|\n|-|-|\n|é|語 <i>|",
      """
      x.md:1:4: error: HTML tags may not be used in a Markdown text [raw-html]
        1 | |a|<b>|
          |    ^~~
          = write it in Markdown, or put \\ before the < if the sign itself is meant
      x.md:3:6: error: HTML tags may not be used in a Markdown text [raw-html]
        3 | |é|語 <i>|
          |       ^~~
          = write it in Markdown, or put \\ before the < if the sign itself is meant

      """
    ),
    (
      "|\\||<b>|\n|-|-|\n|\\| \\| <i>|b|",
      """
      x.md:1:5: error: HTML tags may not be used in a Markdown text [raw-html]
        1 | |\\||<b>|
          |     ^~~
          = write it in Markdown, or put \\ before the < if the sign itself is meant
      x.md:3:8: error: HTML tags may not be used in a Markdown text [raw-html]
        3 | |\\| \\| <i>|b|
          |        ^~~
          = write it in Markdown, or put \\ before the < if the sign itself is meant

      """
    ),
    (
      "> [!NOTE] <b>\n> <i>",
      """
      x.md:1:11: error: HTML tags may not be used in a Markdown text [raw-html]
        1 | > [!NOTE] <b>
          |           ^~~
          = write it in Markdown, or put \\ before the < if the sign itself is meant
      x.md:2:3: error: HTML tags may not be used in a Markdown text [raw-html]
        2 | > <i>
          |   ^~~
          = write it in Markdown, or put \\ before the < if the sign itself is meant

      """
    ),
    (
      "> a\n> — <b>",
      """
      x.md:2:5: error: HTML tags may not be used in a Markdown text [raw-html]
        2 | > — <b>
          |     ^~~
          = write it in Markdown, or put \\ before the < if the sign itself is meant

      """
    ),
    (
      "a[^1]\n\n[^1]: b <b>\n\n    c <i>",
      """
      x.md:3:9: error: HTML tags may not be used in a Markdown text [raw-html]
        3 | [^1]: b <b>
          |         ^~~
          = write it in Markdown, or put \\ before the < if the sign itself is meant
      x.md:5:7: error: HTML tags may not be used in a Markdown text [raw-html]
        5 |     c <i>
          |       ^~~
          = write it in Markdown, or put \\ before the < if the sign itself is meant

      """
    ),
    (
      "Table: <b>\n\n|a|\n|-|",
      """
      x.md:1:8: error: HTML tags may not be used in a Markdown text [raw-html]
        1 | Table: <b>
          |        ^~~
          = write it in Markdown, or put \\ before the < if the sign itself is meant

      """
    ),
    (
      "Table: <b>\n|a|\n|-|",
      """
      x.md:1:8: error: HTML tags may not be used in a Markdown text [raw-html]
        1 | Table: <b>
          |        ^~~
          = write it in Markdown, or put \\ before the < if the sign itself is meant

      """
    ),
    (
      "a\n\tb\t<b>",
      """
      x.md:2:4: error: HTML tags may not be used in a Markdown text [raw-html]
        2 | \tb\t<b>
          | \t \t^~~
          = write it in Markdown, or put \\ before the < if the sign itself is meant

      """
    ),
    (
      "-\ta\t<b>",
      """
      x.md:1:5: error: HTML tags may not be used in a Markdown text [raw-html]
        1 | -\ta\t<b>
          |  \t \t^~~
          = write it in Markdown, or put \\ before the < if the sign itself is meant

      """
    ),
    (
      "a\r\n\r\nb <b>\r\n",
      """
      x.md:3:3: error: HTML tags may not be used in a Markdown text [raw-html]
        3 | b <b>
          |   ^~~
          = write it in Markdown, or put \\ before the < if the sign itself is meant

      """
    ),
    (
      "a\rb <b>",
      """
      x.md:2:3: error: HTML tags may not be used in a Markdown text [raw-html]
        2 | b <b>
          |   ^~~
          = write it in Markdown, or put \\ before the < if the sign itself is meant

      """
    ),
    (
      "\u{FEFF}- a <b>",
      """
      x.md:1:5: error: HTML tags may not be used in a Markdown text [raw-html]
        1 | - a <b>
          |     ^~~
          = write it in Markdown, or put \\ before the < if the sign itself is meant

      """
    ),
    (
      "\u{FEFF}- a|<b>\n  -|-",
      """
      x.md:1:5: error: HTML tags may not be used in a Markdown text [raw-html]
        1 | - a|<b>
          |     ^~~
          = write it in Markdown, or put \\ before the < if the sign itself is meant

      """
    ),
    (
      "e\u{301}👮🏽 <b>",
      """
      x.md:1:6: error: HTML tags may not be used in a Markdown text [raw-html]
        1 | e\u{301}👮🏽 <b>
          |       ^~~
          = write it in Markdown, or put \\ before the < if the sign itself is meant

      """
    ),
    (
      "**語** `é` <b>",
      """
      x.md:1:11: error: HTML tags may not be used in a Markdown text [raw-html]
        1 | **語** `é` <b>
          |            ^~~
          = write it in Markdown, or put \\ before the < if the sign itself is meant

      """
    ),
    (
      "[a](https://e.x) [here](https://e.x/b)",
      """
      x.md:1:25: error: "here" does not say what the link leads to [vague-link]
        1 | [a](https://e.x) [here](https://e.x/b)
          |                         ^~~~~~~~~~~~~
          = write what a reader will find there, such as [the full report](...)

      """
    ),
    (
      "- [ ] [here](https://e.x/b)",
      """
      x.md:1:14: error: "here" does not say what the link leads to [vague-link]
        1 | - [ ] [here](https://e.x/b)
          |              ^~~~~~~~~~~~~
          = write what a reader will find there, such as [the full report](...)

      """
    ),
  ]

  @Test(arguments: cases + more + others) func saysWhere(markdown: String, report: String) {
    #expect(ExtendedRendering.report(markdown) == report)
  }

  /// Lines count from where the body begins in its file.
  @Test(arguments: cases.filter { !$0.markdown.hasPrefix("\u{FEFF}") })
  func theFrontMatterCounts(markdown: String, report: String) {
    let before = "---\ntitle: a\n---\n"
    let expected = ExtendedRendering.rendered(markdown).diagnostics.map(\.place.mark)
    let found = ExtendedRendering.rendered(markdown, firstLine: 4).diagnostics.map(\.place.mark)
    #expect(found.map(\.line) == expected.map { $0.line + 3 })
    #expect(found.map(\.column) == expected.map(\.column))
    let excerpts = ExtendedRendering.report(markdown, after: before).split(separator: "\n")
    #expect(excerpts.count == report.split(separator: "\n").count)
  }
}

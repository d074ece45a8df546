import Testing

@testable import Markdown

/// Where a link that is not complete in itself is said to stand.
@Suite struct SourceMapTests {
  /// A text and the lines of its links with what is underlined, one pair of lines for each.
  static let marks: [(markdown: String, expected: String)] = [
    (
      "See [a](response:x).",
      """
      1 | See [a](response:x).
                  ^~~~~~~~~~
      """
    ),
    (
      "- one\n- two [a](response:x)\n  - [b](topic:y#z)",
      """
      2 | - two [a](response:x)
                    ^~~~~~~~~~
      3 |   - [b](topic:y#z)
                  ^~~~~~~~~
      """
    ),
    (
      "> a\n> [b](response:x)\n[c](response:y)",
      """
      2 | > [b](response:x)
                ^~~~~~~~~~
      3 | [c](response:y)
              ^~~~~~~~~~
      """
    ),
    (
      "> a\n\n> 1. b\nlazy [c](/d/)",
      """
      4 | lazy [c](/d/)
                   ^~~
      """
    ),
    (
      "# Heading [a](page:b)\n\nUnder [c](/d)\n===",
      """
      1 | # Heading [a](page:b)
                        ^~~~~~
      3 | Under [c](/d)
                    ^~
      """
    ),
    (
      "é語👮 [é](response:é) [b](/c)",
      """
      1 | é語👮 [é](response:é) [b](/c)
                    ^~~~~~~~~~
      1 | é語👮 [é](response:é) [b](/c)
                                    ^~
      """
    ),
    (
      "one\r\ntwo [a](/b)\r\n\r\n* [c](/d)\rthree [e](/f)",
      """
      2 | two [a](/b)
                  ^~
      4 | * [c](/d)
                ^~
      5 | three [e](/f)
                    ^~
      """
    ),
    (
      "[a](/x) [b](/x)\n[c](/x) and [d](/x)",
      """
      1 | [a](/x) [b](/x)
              ^~
      1 | [a](/x) [b](/x)
                      ^~
      2 | [c](/x) and [d](/x)
              ^~
      2 | [c](/x) and [d](/x)
                          ^~
      """
    ),
    (
      "[a](/x)\n\n[b](/xy) [c](/x)",
      """
      1 | [a](/x)
              ^~
      3 | [b](/xy) [c](/x)
              ^~~
      3 | [b](/xy) [c](/x)
                       ^~
      """
    ),
    (
      "The file /x is [at /x](/x), or [<b /x](</x>).",
      """
      1 | The file /x is [at /x](/x), or [<b /x](</x>).
                                 ^~
      1 | The file /x is [at /x](/x), or [<b /x](</x>).
                                                  ^~
      """
    ),
    (
      "<response:x> ![a]( /b.png 'c' )",
      """
      1 | <response:x> ![a]( /b.png 'c' )
           ^~~~~~~~~~
      1 | <response:x> ![a]( /b.png 'c' )
                             ^~~~~~
      """
    ),
    (
      "[![a](/b.png)](response:x) [![a](/b.png)](response:x)",
      """
      1 | [![a](/b.png)](response:x) [![a](/b.png)](response:x)
                ^~~~~~
      1 | [![a](/b.png)](response:x) [![a](/b.png)](response:x)
                         ^~~~~~~~~~
      1 | [![a](/b.png)](response:x) [![a](/b.png)](response:x)
                                           ^~~~~~
      1 | [![a](/b.png)](response:x) [![a](/b.png)](response:x)
                                                    ^~~~~~~~~~
      """
    ),
    (
      "[a\nb](\n/c\n'd\ne') [f](/c)",
      """
      3 | /c
          ^~
      5 | e') [f](/c)
                  ^~
      """
    ),
    (
      "`a\nb` <b\nc> [d](/e)\n[f](/g)",
      """
      3 | c> [d](/e)
                 ^~
      4 | [f](/g)
              ^~
      """
    ),
    (
      "> [a](\n> /b)",
      """
      2 | > /b)
            ^~
      """
    ),
  ]

  @Test(arguments: marks) func underlinesTheAddress(markdown: String, expected: String) {
    #expect(Self.excerpts(of: Rendering.links(in: markdown)) == expected)
  }

  /// A link that names a definition stands, for the reader of a diagnostic, where the address does.
  static let definitions: [(markdown: String, expected: String)] = [
    (
      "[a] and [b][a]\n\n[a]: response:x",
      """
      3 | [a]: response:x
               ^~~~~~~~~~
      3 | [a]: response:x
               ^~~~~~~~~~
      """
    ),
    (
      "[a]: /b\n[c](/b) [a] [d](/b)",
      """
      1 | [a]: /b
               ^~
      2 | [c](/b) [a] [d](/b)
              ^~
      2 | [c](/b) [a] [d](/b)
                          ^~
      """
    ),
    (
      "[a]:\n  </b c> 'd'\n\n> [A][]",
      """
      2 |   </b c> 'd'
             ^~~~
      """
    ),
    (
      "[c] [d](/b)\n\n> [c]: /b",
      """
      1 | [c] [d](/b)
                  ^~
      3 | > [c]: /b
                 ^~
      """
    ),
  ]

  @Test(arguments: definitions) func underlinesTheDefinition(markdown: String, expected: String) {
    #expect(Self.excerpts(of: Rendering.links(in: markdown)) == expected)
  }

  /// An address is found however it is written; where there is none, the whole link is meant.
  static let escaped: [(markdown: String, expected: String)] = [
    (
      "one\ntwo [a](response:x\\_y) three",
      """
      2 | two [a](response:x\\_y) three
                  ^~~~~~~~~~~~~
      """
    ),
    (
      "- [a](/b&amp;c)\n- [d](/b&c)",
      """
      1 | - [a](/b&amp;c)
                ^~~~~~~~
      2 | - [d](/b&c)
                ^~~~
      """
    ),
    (
      "a [b]()",
      """
      1 | a [b]()
            ^~~~~
      """
    ),
  ]

  @Test(arguments: escaped) func underlinesWhatIsWritten(markdown: String, expected: String) {
    #expect(Self.excerpts(of: Rendering.links(in: markdown)) == expected)
  }

  /// The lines with source and underline of a report.
  private static func excerpts(of report: String) -> String {
    report.split(separator: "\n").compactMap { line in
      guard line.hasPrefix("  ") else { return nil }
      let text = line.dropFirst(2)
      return text.hasPrefix("  | ") ? "    " + text.dropFirst(4) : String(text)
    }.joined(separator: "\n")
  }
}

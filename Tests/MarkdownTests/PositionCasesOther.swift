extension PositionTests {
  static let others: [(markdown: String, report: String)] = [
    (
      "a[^x][^1]\n\n[^1]: b",
      """
      x.md:1:2: error: no footnote is called "x" [unknown-footnote]
        1 | a[^x][^1]
          |  ^~~~
          = write its text on a line of its own: [^x]: ...
          = put \\ before the [ if the signs themselves are meant

      """
    ),
    (
      "[^1]: a",
      """
      x.md:1:1: error: nothing refers to the footnote "1", so no reader would see it [unused-footnote]
        1 | [^1]: a
          | ^~~~~
          = write [^1] where it belongs in the text, or take it out

      """
    ),
    (
      "> [^1]: a",
      """
      x.md:1:3: error: nothing refers to the footnote "1", so no reader would see it [unused-footnote]
        1 | > [^1]: a
          |   ^~~~~
          = write [^1] where it belongs in the text, or take it out

      """
    ),
    (
      "- a\n\n  [^1]: b",
      """
      x.md:3:3: error: nothing refers to the footnote "1", so no reader would see it [unused-footnote]
        3 |   [^1]: b
          |   ^~~~~
          = write [^1] where it belongs in the text, or take it out

      """
    ),
    (
      "a[^1]\n\n[^1]: b\n[^1]: c",
      """
      x.md:4:1: error: the footnote "1" is there already [repeated-footnote]
        4 | [^1]: c
          | ^~~~~
          = give it a label of its own

      """
    ),
    (
      "|a|\n|-|\n|b|c|",
      """
      x.md:3:4: error: this row has 2 cells, but its table has 1 column [row-too-long]
        3 | |b|c|
          |    ^
          = put \\ before a | that is part of the text, or give the table another column

      """
    ),
    (
      "> |a|b|\n> |-|-|\n> |c|d|é|f|",
      """
      x.md:3:8: error: this row has 4 cells, but its table has 2 columns [row-too-long]
        3 | > |c|d|é|f|
          |        ^
          = put \\ before a | that is part of the text, or give the table another column

      """
    ),
    (
      "- a|b\n  -|-\n  c|d|e",
      """
      x.md:3:7: error: this row has 3 cells, but its table has 2 columns [row-too-long]
        3 |   c|d|e
          |       ^
          = put \\ before a | that is part of the text, or give the table another column

      """
    ),
    (
      "> [!NOTES]\n> a",
      """
      x.md:1:3: warning: "NOTES" is no kind of callout [unknown-callout]
        1 | > [!NOTES]
          |   ^~~~~~~~
          = did you mean "NOTE"?
          = it can be NOTE, TIP, IMPORTANT, WARNING or CAUTION

      """
    ),
    (
      "- > [!nota]",
      """
      x.md:1:5: warning: "nota" is no kind of callout [unknown-callout]
        1 | - > [!nota]
          |     ^~~~~~~
          = did you mean "NOTE"?
          = it can be NOTE, TIP, IMPORTANT, WARNING or CAUTION

      """
    ),
    (
      "~~a~~ <b>",
      """
      x.md:1:7: error: HTML tags may not be used in a Markdown text [raw-html]
        1 | ~~a~~ <b>
          |       ^~~
          = write it in Markdown, or put \\ before the < if the sign itself is meant

      """
    ),
    (
      "a\\\n  b <b>",
      """
      x.md:2:5: error: HTML tags may not be used in a Markdown text [raw-html]
        2 |   b <b>
          |     ^~~
          = write it in Markdown, or put \\ before the < if the sign itself is meant

      """
    ),
    (
      "1. a\\\n  b <b>",
      """
      x.md:2:5: error: HTML tags may not be used in a Markdown text [raw-html]
        2 |   b <b>
          |     ^~~
          = write it in Markdown, or put \\ before the < if the sign itself is meant

      """
    ),
    (
      "\\&lt; &lt; &quot; <b>",
      """
      x.md:1:19: error: HTML tags may not be used in a Markdown text [raw-html]
        1 | \\&lt; &lt; &quot; <b>
          |                   ^~~
          = write it in Markdown, or put \\ before the < if the sign itself is meant

      """
    ),
    (
      "`a\nb` <b>",
      """
      x.md:2:4: error: HTML tags may not be used in a Markdown text [raw-html]
        2 | b` <b>
          |    ^~~
          = write it in Markdown, or put \\ before the < if the sign itself is meant

      """
    ),
    (
      "# a <b> #\n",
      """
      x.md:1:1: warning: this heading is on the level of the page's title [second-title]
        1 | # a <b> #
          | ^~~~~~~~~
          = begin it with ##; the title stands above the text already
      x.md:1:5: error: HTML tags may not be used in a Markdown text [raw-html]
        1 | # a <b> #
          |     ^~~
          = write it in Markdown, or put \\ before the < if the sign itself is meant

      """
    ),
    (
      "a <b>\n===",
      """
      x.md:1:1: warning: this heading is on the level of the page's title [second-title]
        1 | a <b>
          | ^~~~~
          = begin it with ##; the title stands above the text already
      x.md:1:3: error: HTML tags may not be used in a Markdown text [raw-html]
        1 | a <b>
          |   ^~~
          = write it in Markdown, or put \\ before the < if the sign itself is meant

      """
    ),
    (
      "a\n    --\nb <b>\n---",
      """
      x.md:3:3: error: HTML tags may not be used in a Markdown text [raw-html]
        3 | b <b>
          |   ^~~
          = write it in Markdown, or put \\ before the < if the sign itself is meant

      """
    ),
    (
      " a\n  <b>\n",
      """
      x.md:2:3: error: HTML tags may not be used in a Markdown text [raw-html]
        2 |   <b>
          |   ^~~
          = write it in Markdown, or put \\ before the < if the sign itself is meant

      """
    ),
    (
      "&lt;&gt;&amp;&nbsp;&#35; <b>",
      """
      x.md:1:26: error: HTML tags may not be used in a Markdown text [raw-html]
        1 | &lt;&gt;&amp;&nbsp;&#35; <b>
          |                          ^~~
          = write it in Markdown, or put \\ before the < if the sign itself is meant

      """
    ),
    (
      "[a]: https://e.x\n<b> [a]",
      """
      x.md:2:1: error: HTML tags may not be used in a Markdown text [raw-html]
        2 | <b> [a]
          | ^~~
          = write it in Markdown, or put \\ before the < if the sign itself is meant

      """
    ),
    (
      "~a~\n<div>\n",
      """
      x.md:2:1: error: HTML tags may not be used in a Markdown text [raw-html]
        2 | <div>
          | ^~~~~
          = write it in Markdown, or put \\ before the < if the sign itself is meant

      """
    ),
  ]
}

extension PositionTests {
  static let more: [(markdown: String, report: String)] = [
    (
      "|[here](https://e.x/b)|\n|-|",
      """
      x.md:1:9: error: "here" does not say what the link leads to [vague-link]
        1 | |[here](https://e.x/b)|
          |         ^~~~~~~~~~~~~
          = write what a reader will find there, such as [the full report](...)

      """
    ),
    (
      "[here][a]\n\n> [a]: https://e.x/b",
      """
      x.md:3:8: error: "here" does not say what the link leads to [vague-link]
        3 | > [a]: https://e.x/b
          |        ^~~~~~~~~~~~~
          = write what a reader will find there, such as [the full report](...)

      """
    ),
    (
      "[here]: https://e.x/\\_b\n[here]",
      """
      x.md:2:1: error: "here" does not say what the link leads to [vague-link]
        2 | [here]
          | ^~~~~~
          = write what a reader will find there, such as [the full report](...)

      """
    ),
    (
      "[](https://e.x) [https://e.x](https://e.x)",
      """
      x.md:1:4: error: this link has no text [vague-link]
        1 | [](https://e.x) [https://e.x](https://e.x)
          |    ^~~~~~~~~~~
          = write what a reader will find there, such as [the full report](...)
      x.md:1:31: error: "https://e.x" is an address where the link's text should be [vague-link]
        1 | [](https://e.x) [https://e.x](https://e.x)
          |                               ^~~~~~~~~~~
          = write what a reader will find there, such as [the full report](...)

      """
    ),
    (
      "[https://a.x](https://e.x)",
      """
      x.md:1:15: error: "https://a.x" is an address where the link's text should be [vague-link]
        1 | [https://a.x](https://e.x)
          |               ^~~~~~~~~~~
          = write what a reader will find there, such as [the full report](...)

      """
    ),
    (
      "[a](javascript:b)",
      """
      x.md:1:5: error: links that begin with "javascript:" are not safe [unsafe-address]
        1 | [a](javascript:b)
          |     ^~~~~~~~~~~~
          = link to a page with https://, or to a record

      """
    ),
    (
      "> - [a](data:b)",
      """
      x.md:1:9: error: links that begin with "data:" are not safe [unsafe-address]
        1 | > - [a](data:b)
          |         ^~~~~~
          = link to a page with https://, or to a record

      """
    ),
    (
      "<javascript:a>",
      """
      x.md:1:2: error: links that begin with "javascript:" are not safe [unsafe-address]
        1 | <javascript:a>
          |  ^~~~~~~~~~~~
          = link to a page with https://, or to a record

      """
    ),
    (
      "![a](vbscript:b)",
      """
      x.md:1:6: error: links that begin with "vbscript:" are not safe [unsafe-address]
        1 | ![a](vbscript:b)
          |      ^~~~~~~~~~
          = link to a page with https://, or to a record

      """
    ),
    (
      "[a]\n\n[a]: file:b",
      """
      x.md:3:6: error: links that begin with "file:" are not safe [unsafe-address]
        3 | [a]: file:b
          |      ^~~~~~
          = link to a page with https://, or to a record

      """
    ),
    (
      "a ![](https://e.x)",
      """
      x.md:1:3: error: this image has no description [missing-description]
        1 | a ![](https://e.x)
          |   ^~~~~~~~~~~~~~~~
          = say in the brackets what it shows, for those who cannot see it: ![Calls answered a month, 2019 to 2020](...)

      """
    ),
    (
      "- |a|\n  |-|\n  |![](https://e.x)|",
      """
      x.md:3:4: error: this image has no description [missing-description]
        3 |   |![](https://e.x)|
          |    ^~~~~~~~~~~~~~~~
          = say in the brackets what it shows, for those who cannot see it: ![Calls answered a month, 2019 to 2020](...)

      """
    ),
    (
      "# a",
      """
      x.md:1:1: warning: this heading is on the level of the page's title [second-title]
        1 | # a
          | ^~~
          = begin it with ##; the title stands above the text already

      """
    ),
    (
      "## b\n\n#### c",
      """
      x.md:3:1: warning: this heading is on level 4, but the one before is on level 2 [skipped-heading-level]
        3 | #### c
          | ^~~~~~
          = begin it with ###

      """
    ),
    (
      "## a {#b}\n\n## c {#b}",
      """
      x.md:3:1: error: the page already has the id "b" [repeated-heading-id]
        3 | ## c {#b}
          | ^~~~~~~~~
          = choose another id, or leave it out

      """
    ),
    (
      "[a](#b)",
      """
      x.md:1:5: error: this page has nothing with the id "b" [unknown-anchor]
        1 | [a](#b)
          |     ^~
          = the id of a heading is made of its words: #what-we-did

      """
    ),
    (
      "- [a](#c)\n\n## cc",
      """
      x.md:1:7: error: this page has nothing with the id "c" [unknown-anchor]
        1 | - [a](#c)
          |       ^~
          = did you mean "cc"?
          = the id of a heading is made of its words: #what-we-did

      """
    ),
    (
      "a[^x]",
      """
      x.md:1:2: error: no footnote is called "x" [unknown-footnote]
        1 | a[^x]
          |  ^~~~
          = write its text on a line of its own: [^x]: ...
          = put \\ before the [ if the signs themselves are meant

      """
    ),
    (
      "> - a[^x]",
      """
      x.md:1:6: error: no footnote is called "x" [unknown-footnote]
        1 | > - a[^x]
          |      ^~~~
          = write its text on a line of its own: [^x]: ...
          = put \\ before the [ if the signs themselves are meant

      """
    ),
    (
      "|[^x]|\n|-|\n|é [^y]|",
      """
      x.md:1:2: error: no footnote is called "x" [unknown-footnote]
        1 | |[^x]|
          |  ^~~~
          = write its text on a line of its own: [^x]: ...
          = put \\ before the [ if the signs themselves are meant
      x.md:3:4: error: no footnote is called "y" [unknown-footnote]
        3 | |é [^y]|
          |    ^~~~
          = write its text on a line of its own: [^y]: ...
          = put \\ before the [ if the signs themselves are meant

      """
    ),
    (
      "## a[^x]",
      """
      x.md:1:5: error: no footnote is called "x" [unknown-footnote]
        1 | ## a[^x]
          |     ^~~~
          = write its text on a line of its own: [^x]: ...
          = put \\ before the [ if the signs themselves are meant

      """
    ),
    (
      "a[^x][^y]",
      """
      x.md:1:2: error: no footnote is called "x" [unknown-footnote]
        1 | a[^x][^y]
          |  ^~~~
          = write its text on a line of its own: [^x]: ...
          = put \\ before the [ if the signs themselves are meant
      x.md:1:6: error: no footnote is called "y" [unknown-footnote]
        1 | a[^x][^y]
          |      ^~~~
          = write its text on a line of its own: [^y]: ...
          = put \\ before the [ if the signs themselves are meant

      """
    ),
  ]
}

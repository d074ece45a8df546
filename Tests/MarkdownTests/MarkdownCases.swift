/// Texts in which every kind of node stands in every place where it can.
enum MarkdownCases {
  static let all = blocks + lists + inlines + links + images + rawHTML + signs

  static let blocks = [
    "plain", "one\ntwo", "one\n\ntwo", "one  \ntwo", "one\\\ntwo", "# one", "###### six", "####### seven",
    "# *a* `b` [c](d) #", "one\n===", "one\ntwo\n---", "---", "a\n\n***\n\nb", "> a", "> a\nlazy",
    "> a\n\n> b", "> > > a", "> # a\n> - b\n>\n>   c", ">", "    code", "    <b> & \"q\"\n\n    more",
    "```\na\n```", "```swift\nlet a = \"<&>\"\n```", "``` swift extra words\na\n```", "~~~a\"b<c>&\nx\n~~~",
    "```\n", "```\n\n\n```", "~~~ &amp;&copy; \\*\nx\n~~~", "> ```\n> a\n\nb", "\ta", "a\n    b",
  ]

  static let lists = [
    "- a", "- a\n- b", "- a\n\n- b", "- a\n\n  b\n- c", "* a\n  - b\n    + c", "1. a\n2. b", "0. a", "7) a",
    "999999999. a", "1234567890. a", "- # a\n- > b\n- ```\n  c\n  ```", "-\n- a\n-", "- a\n1. b\n- c",
    "- [ ] a\n- [x] b", "1. a\n\n   b\n\n2. c", "> - a\n> - b", "- a\n  > b\n  lazy", "- - - a",
    "-   a\n\n      b",
    "- ---", "- a\n***\n- b",
  ]

  static let inlines = [
    "*a* **b** ***c*** _d_ __e__", "*a **b* c**", "a*b*c a_b_c", "`a` ``b`c`` ` d ` `` ` ``", "`a\nb`",
    "*a\nb*", "\\*a\\* \\\\ \\a \\<", "&lt;b&gt; &amp;amp; &#42; &#x2A; &nosuch; &#0;",
    "a & b < c > d \" e ' f",
    "**a *b* c** *d **e** f*", "*(**a**)*", "*a `*` b*", "~~a~~", "é 語 👮🏽 \u{200D} e\u{301}", "a\u{A0}b",
  ]

  static let links = [
    "[a](b)", "[a](b \"c\")", "[a](b '\"<&>')", "[a](<b c>)", "[a]()", "[](b)", "[](https://e.x)",
    "[](<> \"t\")",
    "[a](response:x#y)", "[*a* `b` **c**](/d)", "[a]\n\n[a]: /b", "[a][b]\n\n[b]: <c d> (e)",
    "[a][]\n\n[A]: b 'c\nd'", "[a](b\\)c&amp;d)", "[a](\u{E9}%20 )", "[a](é%C3'&\"x)", "[a](b[c]{d}|e^f`g)",
    "<https://e.x/'&a=b\"c>", "<mailto:a@b.c>", "<a@b.c>", "<response:x>", "[a](javascript:alert(1))",
    "[a](data:text/html,x)", "[a [b](c) d](e)", "[![a](b)](c)", "[a\nb](c\n\"d\")", "[a]: b\n[a]", "[a]: b",
  ]

  static let images = [
    "![a](b)", "![](b)", "![a](b \"c\")", "![*a* `b` <c> &amp; \"d\"](e)", "![a\nb](c)", "![a  \nb](c)",
    "![a ![b](c) d](e)", "![a [b](c) d](e 'f\"')", "![a]\n\n[a]: b \"c\"", "x ![a](<b c>) y ![d](e) z",
    "[![a](b 'c')](d 'e')", "![a](response:x)", "![](<>)",
  ]

  static let rawHTML = [
    "<b>a</b>", "a <br/> b", "<div>\na\n</div>", "<div>a", "<!-- a -->", "a <!-- b --> c", "<?php a ?>",
    "<!DOCTYPE html>", "<![CDATA[a]]>", "<script>\n\na < b\n\n</script>\nc", "- <div>\n- b",
    "> <div>\n> a\n\nb",
    "*<b>a*</b>", "<a href='b\nc'>d</a>", "<b", "a < b", "<1>", "</b >", "<div\n\nb", "<pre>\n\n*a*</pre>",
  ]

  static let signs = [
    "\u{FEFF}# a", "a\u{0B}b\u{0C}c", "\u{1}\u{7F}", "a\u{2028}b", "\"\"\"\"\"\"\"\"\"", "abcdefg\"",
    "abcdefgh<",
    "<<<<<<<<<<<<<<<<<", "&&&&&&&&", "12345678&12345678<12345678>12345678\"",
  ]
}

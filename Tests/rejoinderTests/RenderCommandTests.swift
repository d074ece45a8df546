import Foundation
import Testing

@Suite struct RenderCommandTests {
  private static let text = "---\ntitle: x\n---\n\n## Heading\n\nSome *text*, [a link](response:x).\n"
  private static let html = """
    <h2 id="heading">Heading <a class="anchor" href="#heading" aria-label="Link to Heading">#</a></h2>
    <p>Some <em>text</em>, <a href="response:x">a link</a>.</p>

    """

  @Test func standardInput() throws {
    let folder = try Scratch()
    try Command.expect(
      ["render", "-"], in: folder, input: Self.text, gives: .init(status: 0, output: Self.html, errors: ""))
    try Command.expect(["render", "-"], in: folder, gives: .init(status: 0, output: "", errors: ""))
    #expect(try folder.names() == [])
  }

  @Test func aFile() throws {
    let folder = try Scratch()
    try folder.write(Self.text, to: "a b.md")
    try Command.expect(
      ["render", "a b.md"], in: folder, gives: .init(status: 0, output: Self.html, errors: ""))
  }

  @Test func commonMarkAlone() throws {
    let folder = try Scratch()
    let text = "# Heading {#own}\n\n[here](https://e.example)\n"
    let html = "<h1>Heading {#own}</h1>\n<p><a href=\"https://e.example\">here</a></p>\n"
    try Command.expect(
      ["render", "--commonmark", "-"], in: folder, input: text,
      gives: .init(status: 0, output: html, errors: ""))
  }

  @Test func typographicSigns() throws {
    try Command.expect(
      ["render", "--smart", "-"], in: try Scratch(), input: Self.text,
      gives: .init(status: 0, output: Self.html, errors: ""))
  }

  /// CommonMark knows no front matter: two lines `---` are rules or underline what is between them. Several
  /// texts are printed one after another.
  @Test func severalTextsAsCommonMark() throws {
    let folder = try Scratch()
    try folder.write("---\nOne\n---\n~~Two~~\n", to: "a.md")
    try folder.write("---\n---\n", to: "b.md")
    try Command.expect(
      ["render", "--commonmark", "a.md", "b.md"], in: folder,
      gives: .init(
        status: 0, output: "<hr />\n<h2>One</h2>\n<p>~~Two~~</p>\n<hr />\n<hr />\n", errors: ""))
    try Command.expect(
      ["render", "a.md", "b.md"], in: folder,
      gives: .init(status: 0, output: "<p><del>Two</del></p>\n", errors: ""))
  }

  /// What is refused is told with its place; the rest is printed all the same.
  @Test func rawHTML() throws {
    let folder = try Scratch()
    try folder.write("One.\n\nTwo <b>three</b>.\n", to: "a.md")
    let help = "= write it in Markdown, or put \\ before the < if the sign itself is meant"
    let outcome = try Command.run(["render", "a.md"], in: folder)
    #expect(outcome.status == 1)
    #expect(
      outcome.errors == """
        a.md:3:5: error: HTML tags may not be used in a Markdown text [raw-html]
          3 | Two <b>three</b>.
            |     ^~~
            \(help)

        """)
    try Command.expect(
      ["render", "--raw-html", "a.md"], in: folder,
      gives: .init(status: 0, output: "<p>One.</p>\n<p>Two <b>three</b>.</p>\n", errors: ""))
    let named = try Command.run(["render", "-"], in: folder, input: "<b>")
    #expect(named.errors.hasPrefix("standard input:1:1: error: HTML tags"))
  }

  @Test func whatCannotBeRead() throws {
    let folder = try Scratch()
    try Command.expect(
      ["render", "nowhere.md"], in: folder,
      gives: .init(
        status: 3, output: "",
        errors: "rejoinder: error: cannot read nowhere.md: No such file or directory\n"))
    try Command.expect(
      ["render", "."], in: folder,
      gives: .init(status: 3, output: "", errors: "rejoinder: error: cannot read .: it is not a plain file\n")
    )
    try folder.write(Data([0x61, 0x0A, 0x62, 0xFF]), to: "latin.md")
    try Command.expect(
      ["render", "latin.md"], in: folder,
      gives: .init(
        status: 1, output: "",
        errors: """
          latin.md:2:2: error: this is not UTF-8 text [not-utf8]
            2 | b\u{FFFD}
              |  ^
              = save the file as UTF-8

          """))
  }

  /// A rule at the beginning is a rule, unless a second one closes what would be front matter.
  @Test func aRule() throws {
    try Command.expect(
      ["render", "-"], in: try Scratch(), input: "---\ntitle: x\n",
      gives: .init(status: 0, output: "<hr />\n<p>title: x</p>\n", errors: ""))
  }
}

import Foundation
import Testing

@testable import Site

@Suite struct ContentReadingTests {
  /// What cannot be read as a text of the site is never passed over in silence.
  @Test func oddFiles() async throws {
    let site = try MiniSite(["topics/cranes.md": "---\ntitle: Cranes\n---\n"])
    try site.folder.link("content/topics/winches.md", to: "cranes.md")
    try site.folder.link("content/responses", to: "topics")
    try site.folder.makeFolder("content/events/fall.md")
    let name = Array(site.folder["content/topics/caf"].utf8CString.dropLast()) + [CChar(bitPattern: 0xE9)]
    // ISO 8859-1, as an old program leaves it; macOS refuses such names.
    let file = open(name + Array(".md".utf8CString), O_CREAT | O_WRONLY, 0o600)
    if file >= 0 { close(file) } else { print("skipped: this file system has only UTF-8 names") }
    let odd = """
      content/topics/caf\\xE9.md: error: the name of this file is not UTF-8 [bad-file-name]
          = rename the file

      """
    let errors = try await site.errors()
    #expect(
      errors == """
        content/responses: error: this is not a plain file [not-a-plain-file]
            = put the file itself here instead of a link to it
        \(file >= 0 ? odd : "")content/topics/winches.md: error: this is not a plain file [not-a-plain-file]
            = put the file itself here instead of a link to it

        """)
  }

  /// A text that was meant as a record is never left out in silence.
  @Test func misnamedRecords() async throws {
    let site = try MiniSite(["pages/about.md": "---\ntitle: About\n---\n[us](page:team)\n"])
    try site.add("pages/team.MD", "---\ntitle: Team\n---\n")
    try site.add("pages/notes.txt", "just notes")
    try site.add("pages/x.markdown", "")
    let errors = try await site.errors()
    #expect(
      errors == """
        content/pages/about.md:4:6: error: no page is called "team" [unknown-reference]
          4 | [us](page:team)
            |      ^~~~~~~~~
            = write it in content/pages/team.md, or correct the name
        content/pages/team.MD: error: the name of a record ends in .md, not in ".MD" [bad-file-name]
            = rename the file, or move it out of content/
        content/pages/x.markdown: error: the name of a record ends in .md, not in ".markdown" [bad-file-name]
            = rename the file, or move it out of content/

        """)
  }

  @Test func tooLarge() async throws {
    let site = try MiniSite([:])
    try site.add("pages/big.md", "---\ntitle: Big\n---\n" + String(repeating: "x", count: 16 << 20))
    try site.add("site.yml", MiniSite.configuration)
    let errors = try await site.errors()
    #expect(
      errors == """
        content/pages/big.md: error: the file is larger than 16 MB [file-too-large]
            = split the text into several records, or make the file smaller

        """)
  }

  /// Without site.yml the records are checked all the same; there are no labels to compare words with.
  @Test func noConfiguration() async throws {
    let site = try MiniSite(["pages/about.md": "---\ntilte: About\n---\n"])
    try site.folder.remove("content/site.yml")
    let errors = try await site.errors()
    #expect(
      errors == """
        content/pages/about.md:2:1: error: a page needs "title" [missing-key]
          2 | tilte: About
            | ^
            = add a line title: with its value
        content/pages/about.md:2:1: error: "tilte" is not a key of a page [unknown-key]
          2 | tilte: About
            | ^~~~~
            = did you mean "title"?
            = keys of your own go under extra:
        content/site.yml: error: there is no content/site.yml [site-file-missing]
            = create it with title:, base_url:, language:, timezone: and publisher:

        """)
  }

  /// A site.yml that cannot be read may have allowed HTML.
  @Test func htmlUnderAnUnknownConfiguration() async throws {
    let text = "---\ntitle: About\n---\n\n<b>Us</b>\n"
    let allowing = MiniSite.configuration + "markdown: {raw_html: true}\n"
    try await MiniSite(["pages/about.md": text], configuration: allowing).buildClean()
    let site = try MiniSite(["pages/about.md": text], configuration: allowing + "menus: *\n")
    #expect(try await site.build().diagnostics.map(\.place.path) == ["content/site.yml"])
  }

  @Test func unknownTimeZone() async throws {
    let site = try MiniSite(
      [:], configuration: MiniSite.configuration.replacing("Europe/London", with: "Europe/Londno"))
    let errors = try await site.errors()
    #expect(
      errors == """
        content/site.yml:4:11: error: no time zone is called "Europe/Londno" on this machine \
        [unknown-time-zone]
          4 | timezone: Europe/Londno
            |           ^~~~~~~~~~~~~
            = give a name such as Europe/London; the package tzdata has the names

        """)
  }

  /// A folder that cannot be read is the world's fault, not the writer's.
  @Test func unreadable() async throws {
    let site = try MiniSite([:])
    try site.folder.remove("content")
    try site.folder.write("not a folder", to: "content")
    do {
      _ = try await site.build()
      Issue.record("the build went on")
    } catch let error as BuildError {
      #expect(error.message == "cannot read content/site.yml: Not a directory")
      #expect(error.help == ["a folder has to be there, and not a file"])
    }
    #expect(site.folder.tree() == [])
  }
}

import Foundation
import Testing

/// `rejoinder init`: a site from nothing but the binary.
@Suite struct InitCommandTests {
  @Test func aSiteThatBuilds() throws {
    let folder = try Scratch()
    try Command.expect(
      ["init", "site"], in: folder,
      gives: .init(
        status: 0,
        output: """
          A site is in site. Next:

            cd site
            rejoinder build     writes the site to public/
            rejoinder new response my-answer --responds-to example-inspection --responder our-organisation
            rejoinder status    says what is due and what is missing

          Open content/site.yml, and put your own name, address and words there.

          """, errors: ""))
    let before = try folder.tree("site")
    #expect(before.count > 20)
    try Command.expect(
      ["build", "--site", "site", "--strict"], in: folder, gives: .built("9 records", "72 files"))
    let logo = try folder.text("site/public/index.html")
    #expect(logo.contains("<img src=\"/logo.svg\" alt=\"\" width=\"32\" height=\"32\">"))
    // Nothing of it is written over, wherever it comes from.
    let again = try Command.run(["init", "site"], in: folder)
    #expect(
      again
        == .init(
          status: 2, output: "",
          errors: """
            rejoinder: error: site has ".editorconfig", ".github/workflows/site.yml", ".gitignore" and 24 more files \
            already
              = nothing was written; choose another folder, or move what is there away

            """))
    for (path, bytes) in before { #expect(try folder.tree("site")[path] == bytes, "\(path)") }
  }

  @Test func besideWhatIsThere() throws {
    let folder = try Scratch()
    try folder.write("mine", to: "notes.txt")
    #expect(try Command.run(["init", "."], in: folder).status == 0)
    #expect(try Command.run(["build", "--strict"], in: folder).status == 0)
    #expect(try folder.text("notes.txt") == "mine")
    #expect(try folder.text("public/.gitignore").hasSuffix("*\n!.gitignore\n"))
  }

  @Test func timeZones() throws {
    let folder = try Scratch()
    #expect(
      try Command.run(
        ["init", "a", "--timezone", "Pacific/Auckland", "--as-of", "2024-02-29T12:00Z"], in: folder
      ).status == 0)
    #expect(try folder.text("a/content/site.yml").contains("\ntimezone: Pacific/Auckland\n"))
    #expect(try folder.text("a/content/responses/example-letter.md").contains("\npublished: 2024-03-01\n"))
    try Command.expect(
      ["init", "b", "--timezone", "Pacific/Aukland"], in: folder,
      gives: .init(
        status: 2, output: "",
        errors: """
          rejoinder: error: no time zone is called "Pacific/Aukland" on this machine
            = give a name such as Europe/London; the package tzdata has the names

          """))
    #expect(try folder.names() == ["a"])
  }

  @Test func theWorldFails() throws {
    let folder = try Scratch()
    try folder.write("mine", to: "site")
    try Command.expect(
      ["init", "site"], in: folder,
      gives: .init(
        status: 3, output: "", errors: "rejoinder: error: cannot create site/.editorconfig: Not a directory\n"
      ))
  }
}

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
            rejoinder serve     shows it in the browser while you write
            rejoinder build     writes the site to public/
            rejoinder new response my-answer --responds-to example-inspection --responder our-organisation
            rejoinder status    says what is due and what is missing

          Open content/site.yml, and put your own name, address and words there.

          """, errors: ""))
    let before = try folder.tree("site")
    #expect(before.count > 20)
    try Command.expect(
      ["build", "--site", "site", "--strict"], in: folder, gives: .built("9 records", "73 files"))
    let logo = try folder.text("site/public/index.html")
    #expect(logo.contains("<img src=\"/logo.svg\" alt=\"\" width=\"32\" height=\"32\">"))
    // Nothing of it is written over, wherever it comes from.
    let again = try Command.run(["init", "site"], in: folder)
    #expect(
      again
        == .init(
          status: 2, output: "",
          errors: """
            rejoinder: error: site has ".editorconfig", ".github/workflows/site.yml", ".gitignore" and 23 more files \
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

  /// What docs/templates.md says under "Colour, logo and footer" does what it says.
  @Test func colourLogoAndFooter() throws {
    let folder = try Scratch()
    #expect(try Command.run(["init", "."], in: folder).status == 0)
    let brand = "templates/assets/brand.css"
    try folder.write(
      try folder.text(brand).replacing("--accent: #1d4f8c;", with: "--accent: #8c1d4f;"), to: brand)
    try folder.write(
      "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>", to: "content/our-logo.svg")
    let site = try folder.text("content/site.yml").replacing("logo: /logo.svg", with: "logo: /our-logo.svg")
      .replacing("  - label: Our main site\n", with: "  - label: Our newsletter\n")
    try folder.write(site, to: "content/site.yml")
    #expect(try Command.run(["new", "template", "layout"], in: folder).status == 0)
    let layout = try folder.text("templates/layout.html")
    try folder.write(
      layout.replacing("</footer>", with: "<p>Our own words.</p>\n</footer>"), to: "templates/layout.html")
    #expect(try Command.run(["build", "--strict"], in: folder).errors == "")
    let home = try folder.text("public/index.html")
    for text in ["<img src=\"/our-logo.svg\"", ">Our newsletter</a>", "<p>Our own words.</p>\n</footer>"] {
      #expect(home.contains(text), "\(text)")
    }
    let style = try #require(home.firstMatch(of: /\/(assets\/brand\.[0-9a-f]+\.css)/)?.1)
    #expect(try folder.text("public/" + style).contains("--accent: #8c1d4f;"))
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

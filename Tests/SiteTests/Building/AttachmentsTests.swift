import Foundation
import Testing

@testable import Site

/// Files beside the records, from the text that links to them to the published site.
@Suite struct AttachmentsTests {
  private static func letter(_ front: String = "", _ body: String) -> String {
    "---\n{title: Letter, responder: port, published: 2021, form: letter\(front)}\n---\n\(body)\n"
  }

  private static func write(_ bytes: [UInt8], to path: String, of site: MiniSite) throws {
    try site.add(path, "")
    try Data(bytes).write(to: URL(fileURLWithPath: site.folder["content/" + path]))
  }

  private static func attachments(of site: MiniSite) -> [String] {
    site.files().filter { file in
      !file.hasSuffix(".html") && !file.hasSuffix(".xml") && !file.hasPrefix("_")
        && !file.hasPrefix("assets/")
        && !file.hasPrefix("data/") && !file.hasPrefix("search/")
        && !file.hasSuffix("feed.atom") && !file.hasSuffix("feed.json")
    }
  }

  /// A page with files of many kinds, whole.
  @Test func aWholePage() async throws {
    let site = try MiniSite([
      "responses/letter.md": Self.letter(
        "",
        """
        Read [our letter](letter%201.pdf#page=2), [](../files/Zahlen.XLSX) and [the picture](/über/chart.png).

        ![A chart](../pages/über/chart.png) ![A logo](logo.svg "Ours") ![Old](old.gif)
        [![A photograph](photo.jpeg)](photo.jpeg)
        """),
      "responses/letter 1.pdf": String(repeating: "x", count: 1_234_567), "files/Zahlen.XLSX": "12",
      "responses/logo.svg": "<svg viewBox='0 0 24 24'/>", "responses/other.pdf": "nobody links to this",
    ])
    try Self.write(ImageSample.png(width: 640, height: 480), to: "pages/über/chart.png", of: site)
    try Self.write(Array("GIF89a\0\0\0\0".utf8), to: "responses/old.gif", of: site)
    let photo = ImageSample.exif(orientation: 6) + ImageSample.frame(width: 30, height: 20)
    try Self.write(ImageSample.jpeg(photo), to: "responses/photo.jpeg", of: site)
    try await site.buildClean(base: "https://example.org/sub/")
    let page = try site.output("responses/letter/index.html")
    #expect(
      page.hasPrefix(
        """
        record:
          id = letter
          kind = response
          title = Letter
          body = <p>Read <a href="/sub/responses/letter%201.pdf#page=2">our letter \
        <span class="file-details">(PDF, 1.2 MB)</span></a>, <a href="/sub/files/Zahlen.XLSX">Zahlen.XLSX \
        <span class="file-details">(spreadsheet, 2 bytes)</span></a> and \
        <a href="/sub/%C3%BCber/chart.png">the picture <span class="file-details">(PNG, 24 bytes)</span></a>.</p>
        <p><img src="/sub/%C3%BCber/chart.png" alt="A chart" width="640" height="480" /> \
        <img src="/sub/responses/logo.svg" alt="A logo" title="Ours" width="24" height="24" /> \
        <img src="/sub/responses/old.gif" alt="Old" />
        <a href="/sub/responses/photo.jpeg"><img src="/sub/responses/photo.jpeg" alt="A photograph" width="20" \
        height="30" /> <span class="file-details">(JPEG, 61 bytes)</span></a></p>

        """), "\(page)")
    #expect(
      Self.attachments(of: site) == [
        "diary/calendar.ics", "diary/deadlines.ics", "files/Zahlen.XLSX",
        "responses/letter 1.pdf",
        "responses/logo.svg", "responses/old.gif", "responses/photo.jpeg", "robots.txt", "über/chart.png",
      ])
    #expect(try site.output("files/Zahlen.XLSX") == "12")
    #expect(try site.output("responses/letter 1.pdf").utf8.count == 1_234_567)
    let feed = try site.output("feed.atom")
    #expect(
      feed.contains(
        "<a href=\"https://example.org/sub/responses/letter%201.pdf#page=2\">our letter "
          + "<span class=\"file-details\">(PDF, 1.2 MB)</span></a>"))
    #expect(!(try site.output("sitemap.xml").contains(".pdf")))
    let again = try await site.buildClean(base: "https://example.org/sub/")
    #expect(again.files.written == 0)
  }

  /// Findings and menus publish files too; menus are without details.
  @Test func findingsAndMenus() async throws {
    let site = try MiniSite(
      [
        "inspections/docks.md": """
        ---
        title: Docks
        inspectorate: port
        subject: port
        kind: dock
        published: 2020
        findings:
          - {id: R1, kind: recommendation, text: "See [the annex](annex.csv)."}
        ---
        """,
        "inspections/annex.csv": "1,2", "charter.pdf": "%PDF",
      ], configuration: MiniSite.configuration + "menus:\n  main: [{label: Charter, link: charter.pdf}]\n")
    try await site.buildClean()
    #expect(
      Self.attachments(of: site) == [
        "charter.pdf", "diary/calendar.ics", "diary/deadlines.ics", "inspections/annex.csv",
        "robots.txt",
      ])
    let page = try site.output("inspections/docks/index.html")
    let html = """
      See <a href="/inspections/annex.csv">the annex <span class="file-details">(CSV, 3 bytes)</span></a>.
      """
    #expect(page.contains(html))
  }

  /// What only hidden records link to is in no public build, whatever else is beside it.
  @Test func filesOfHiddenRecords() async throws {
    let site = try MiniSite([
      "responses/letter.md": Self.letter("", "[Our letter](letter.pdf)"),
      "responses/draft.md": Self.letter(", draft: true", "[Draft](draft.pdf) ![Broken](broken.png)"),
      "responses/later.md": Self.letter(", embargo: 2024-07-18T00:00Z", "[a](later.pdf) [b](letter.pdf)"),
      "responses/letter.pdf": "public", "responses/draft.pdf": "secret", "responses/later.pdf": "secret",
      "responses/broken.png": "secret",
    ])
    func published() -> [String] { Self.attachments(of: site).filter { $0.hasPrefix("responses/") } }
    try await site.buildClean(asOf: "2024-07-17")
    #expect(published() == ["responses/letter.pdf"])
    #expect(
      !site.folder.tree().contains {
        $0.contains("secret") || $0.contains("later.") || $0.contains("/later") || $0.contains("\"later\"")
      })
    try await site.buildClean(asOf: "2024-07-19")
    #expect(published() == ["responses/later.pdf", "responses/letter.pdf"])
    let preview = try await site.build(drafts: true, to: "preview")
    #expect(preview.diagnostics.map(\.id) == ["broken-image"])
    // What is no longer linked to goes away.
    try site.add("responses/letter.md", Self.letter("", "Nothing."))
    try await site.buildClean(asOf: "2024-07-17")
    #expect(published() == [])
  }

  @Test func whatIsWrong() async throws {
    let site = try MiniSite([
      "pages/about.md": """
      ---
      title: About
      ---
      ![a](chart.png) ![b](chart.png) [c](photo.gif)
      [d](/files/a%20chrt.csv) ![e](empty.webp)
      """,
      "pages/also.md": "---\ntitle: Also\n---\n![a](chart.png)\n", "pages/chart.png": "not a picture",
      "pages/empty.webp": "", "files/a chart.csv": "",
    ])
    try Self.write(ImageSample.avif, to: "pages/photo.gif", of: site)
    let errors = try await site.errors()
    #expect(
      errors == """
        content/pages/about.md:4:6: error: this file is not the PNG image that its name says [broken-image]
          4 | ![a](chart.png) ![b](chart.png) [c](photo.gif)
            |      ^~~~~~~~~
            = save the image again, or give the file the ending of what it is
        content/pages/about.md:4:37: error: this file is not the GIF image that its name says [broken-image]
          4 | ![a](chart.png) ![b](chart.png) [c](photo.gif)
            |                                     ^~~~~~~~~
            = what is in it is AVIF: let its name end in .avif
        content/pages/about.md:5:5: error: there is nothing at "/files/a%20chrt.csv" on this site [unknown-address]
          5 | [d](/files/a%20chrt.csv) ![e](empty.webp)
            |     ^~~~~~~~~~~~~~~~~~~
            = did you mean "/files/a%20chart.csv"?
        content/pages/about.md:5:31: error: this file is not the WebP image that its name says [broken-image]
          5 | [d](/files/a%20chrt.csv) ![e](empty.webp)
            |                               ^~~~~~~~~~
            = save the image again, or give the file the ending of what it is

        """)
  }

  /// Files that want an address that something else has.
  @Test func conflicts() async throws {
    let site = try MiniSite([
      "pages/about.md": """
      ---
      title: About
      aliases: [/old.pdf]
      ---
      [a](feed.atom) [b](../sitemap.xml) [c](/plan.pdf) [d](../inspections/index.html) [e](/old.pdf)
      """,
      "pages/feed.atom": "", "sitemap.xml": "", "plan.pdf": "", "pages/plan.pdf": "",
      "inspections/index.html": "", "old.pdf": "", "robots.txt": "nobody links to it",
    ])
    let errors = try await site.errors()
    #expect(
      errors == """
        content/inspections/index.html: error: "/inspections/index.html" would be written twice: also by the list \
        of inspections [output-conflict]
            = rename one of the two
        content/pages/about.md:3:11: error: "/old.pdf" would be written twice: also by content/old.pdf \
        [output-conflict]
          3 | aliases: [/old.pdf]
            |           ^~~~~~~~
            = rename one of the two
        content/pages/feed.atom: error: "/feed.atom" would be written twice: also by the feed [output-conflict]
            = rename one of the two
        content/plan.pdf: error: "/plan.pdf" would be written twice: also by content/pages/plan.pdf \
        [output-conflict]
            = rename one of the two
        content/sitemap.xml: error: "/sitemap.xml" would be written twice: also by the sitemap [output-conflict]
            = rename one of the two

        """)
  }

  /// A file that is a link to another is told once, however many texts name it.
  @Test func aFileThatIsNotPlain() async throws {
    let site = try MiniSite(["pages/about.md": "---\ntitle: About\n---\n[a](plan.pdf) [b](/plan.pdf)\n"])
    try site.folder.link("content/pages/plan.pdf", to: "../site.yml")
    let errors = try await site.errors()
    #expect(
      errors == """
        content/pages/plan.pdf: error: this is not a plain file [not-a-plain-file]
            = put the file itself here instead of a link to it

        """)
  }

  /// A template may name a file that some text links to, and no other.
  @Test func templatesNameFiles() async throws {
    let site = try MiniSite([
      "pages/about.md": "---\ntitle: About\n---\n[a](<a b.pdf>)\n", "pages/a b.pdf": "", "pages/c.pdf": "",
    ])
    try site.folder.write(
      "<a href=\"/a%20b.pdf\">{{record.title}}</a><a href=\"/c.pdf\"></a>", to: "templates/page.html")
    let errors = try await site.errors()
    #expect(
      errors == """
        templates/page.html:1:51: error: nothing is published at "/c.pdf" [unknown-address]
          1 | <a href="/a%20b.pdf">{{record.title}}</a><a href="/c.pdf"></a>
            |                                                   ^~~~~~
            = write the address of a page or file of this site, or a whole https:// address
            = needed for the pages of pages, such as content/pages/about.md

        """)
  }

  /// A file that goes away or changes while the site is built fails the build, and the site stays.
  @Test func aFileThatChangesMeanwhile() async throws {
    let site = try MiniSite([
      "pages/about.md": "---\ntitle: About\n---\n[a](plan.pdf)\n", "pages/plan.pdf": "1",
    ])
    try await site.buildClean()
    try site.add("pages/about.md", "---\ntitle: About us\n---\n[a](plan.pdf)\n")
    let file = site.folder["content/pages/plan.pdf"]
    let missing = "cannot read content/pages/plan.pdf: No such file or directory"
    #expect(try await Self.failure(of: site, at: .linking) { unlink(file) } == missing)
    try site.add("pages/plan.pdf", "1")
    #expect(try await Self.failure(of: site, at: .rendering) { unlink(file) } == missing)
    try site.add("pages/plan.pdf", "1")
    let message = try await Self.failure(of: site, at: .rendering) {
      try? site.add("pages/plan.pdf", "longer")
    }
    #expect(message == "content/pages/plan.pdf changed while the site was built")
    #expect(try site.output("about/index.html").contains("title = About\n"))
    #expect(try site.output("plan.pdf") == "1")
  }

  /// Why a build fails at whose phase something is done to the site.
  private static func failure(
    of site: MiniSite, at phase: BuildPhase, doing: @escaping @Sendable () -> Void
  ) async throws -> String? {
    let options = BuildOptions(
      site: site.folder.path, output: site.folder["public"], asOf: .instant(.init(seconds: 0)), jobs: 2,
      theme: DumpTheme.files())
    do throws(BuildError) {
      _ = try await SiteBuild(options, progress: { if $0 == phase { doing() } }).run()
      return nil
    } catch {
      return error.message
    }
  }

  /// An image may say its size behind more than what is read at first.
  @Test func aSizeFarBehind() async throws {
    let site = try MiniSite(["pages/about.md": "---\ntitle: About\n---\n![a](a.jpg)\n"])
    let filling = ImageSample.segment(0xE2, [UInt8](repeating: 1, count: 65_000))
    let segments = [filling, filling, filling, filling, filling, ImageSample.frame(width: 9, height: 8)]
    try Self.write(ImageSample.jpeg(segments.flatMap(\.self)), to: "pages/a.jpg", of: site)
    try await site.buildClean()
    #expect(
      try site.output("about/index.html").contains(
        "<img src=\"/a.jpg\" alt=\"a\" width=\"9\" height=\"8\" />"))
  }
}

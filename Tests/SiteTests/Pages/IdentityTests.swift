import Testing

@testable import Site

/// The logo, the address and the links by which a site is known.
@Suite struct IdentityTests {
  private static func site(_ keys: String) throws -> MiniSite {
    try MiniSite(
      ["logo.svg": "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 120 40'/>", "notes.pdf": "x"],
      configuration: MiniSite.configuration + keys)
  }

  @Test func whatEveryPageShows() async throws {
    let site = try Self.site(
      """
      logo: /logo.svg
      contact:
        email: office@port.example
        phone: "+44 (0)161 496 0000"
        address: Quay 1, Porttown
      social:
        - {label: "The port, in pictures", link: "https://pictures.example/port"}
        - {label: Timeline, link: /timeline/}

      """)
    try await site.buildClean(base: "https://e.x/sub", theme: RealSite.theme)
    for page in ["index.html", "organisations/port/index.html", "404.html"] {
      let html = try site.output(page)
      #expect(
        html.contains(
          """
          <p class="site-title"><a href="/sub/"><img src="/sub/logo.svg" alt="" width="120" height="40"> Our answers</a></p>

          """), "\(page)")
      #expect(
        html.contains(
          """
          <address><span>Quay 1, Porttown</span> <a href="mailto:office@port.example">office@port.example</a> \
          <a href="tel:+4401614960000">+44 (0)161 496 0000</a></address>
          <nav aria-label="Elsewhere">
          <ul>
          <li><a href="https://pictures.example/port" rel="me">The port, in pictures</a></li>
          <li><a href="/sub/timeline/" rel="me">Timeline</a></li>
          </ul>
          </nav>
          </footer>

          """), "\(page)")
    }
  }

  @Test func nothingIsShownOfNothing() async throws {
    let site = try Self.site("")
    try await site.buildClean(theme: RealSite.theme)
    let html = try site.output("index.html")
    #expect(html.contains("<p class=\"site-title\"><a href=\"/\">Our answers</a></p>\n"))
    #expect(!html.contains("<address>") && !html.contains("Elsewhere"))
    #expect(!site.files().contains("logo.svg"))
  }

  @Test(arguments: [
    (
      "contact: {email: office}",
      """
      content/site.yml:6:18: error: "office" is not a mail address [bad-email]
        6 | contact: {email: office}
          |                  ^~~~~~
          = give it as name@example.org

      """
    ),
    (
      "logo: /logos.svg",
      """
      content/site.yml:6:7: error: there is nothing at "/logos.svg" on this site [unknown-address]
        6 | logo: /logos.svg
          |       ^~~~~~~~~~
          = did you mean "/logo.svg"?

      """
    ),
    (
      "logo: /notes.pdf",
      """
      content/site.yml:6:7: error: "content/notes.pdf" is not an image [not-an-image]
        6 | logo: /notes.pdf
          |       ^~~~~~~~~~
          = images are PNG, JPEG, GIF, WebP, SVG or AVIF
          = to link to the file, take out the ! before the link

      """
    ),
  ])
  func mistakes(key: String, report: String) async throws {
    #expect(try await Self.site(key + "\n").errors(theme: RealSite.theme) == report)
  }
}

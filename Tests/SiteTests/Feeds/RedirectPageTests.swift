import Testing

@Suite struct RedirectPageTests {
  @Test func oldAddressesLeadOn() async throws {
    let site = try MiniSite(
      [
        "pages/about.md": "---\ntitle: \"Us & <them>\"\naliases: [/who/we/are/, /us.html]\n---\n",
        "pages/index.md": "---\ntitle: Home\naliases: [/start/]\n---\n",
      ], configuration: MiniSite.configuration.replacing("example.org/", with: "example.org/sub/"))
    try await site.buildClean()
    let page = """
      <!doctype html>
      <html lang="en-GB">
      <head>
      <meta charset="utf-8">
      <title>Us &amp; &lt;them&gt;</title>
      <link rel="canonical" href="https://example.org/sub/about/">
      <meta http-equiv="refresh" content="0; url=/sub/about/">
      </head>
      <body>
      <p>This page has moved: <a href="/sub/about/">Us &amp; &lt;them&gt;</a></p>
      </body>
      </html>

      """
    #expect(try site.output("who/we/are/index.html") == page)
    #expect(try site.output("us.html") == page)
    #expect(try site.output("start/index.html").contains("<a href=\"/sub/\">Home</a>"))
  }

  /// A draft's old addresses are hidden with it.
  @Test func hiddenRecordsHaveNone() async throws {
    let site = try MiniSite([
      "pages/about.md": "---\ntitle: About\ndraft: true\naliases: [/who/]\n---\n"
    ])
    try await site.buildClean()
    #expect(site.files().contains { $0.hasPrefix("who") } == false)
  }
}

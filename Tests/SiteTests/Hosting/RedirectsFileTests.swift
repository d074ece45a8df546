import Testing

@testable import Site

@Suite struct RedirectsFileTests {
  /// An old folder is asked for with and without its slash; signs that mean more in such a file are encoded.
  @Test func lines() async throws {
    let site = try MiniSite([
      "pages/about.md": "---\ntitle: About\naliases: [/who/, /über.html, \"/a:b*c/\"]\n---\n"
    ])
    try await site.buildClean(base: "https://example.org/sub/")
    #expect(
      try site.output("_redirects") == """
        /sub/who /sub/about/ 301
        /sub/who/ /sub/about/ 301
        /sub/%C3%BCber.html /sub/about/ 301
        /sub/a%3Ab%2Ac /sub/about/ 301
        /sub/a%3Ab%2Ac/ /sub/about/ 301

        """)
  }

  /// Where nothing has moved there is no such file.
  @Test func nothingHasMoved() async throws {
    let site = try MiniSite(["pages/about.md": "---\ntitle: About\n---\n"])
    try await site.buildClean()
    #expect(site.files().filter { $0.hasPrefix("_") } == ["_headers"])
  }
}

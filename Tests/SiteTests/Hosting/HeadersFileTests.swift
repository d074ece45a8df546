import Testing

@testable import Site

@Suite struct HeadersFileTests {
  private static let theme = [
    ThemeFile(path: "assets/a b.js", bytes: []),
    ThemeFile(path: "assets/site.css", bytes: []),
  ]

  /// Every rule stands below the base path. Assets are named one by one: the file beside a record has no name
  /// that changes with its bytes.
  @Test func rules() async throws {
    let site = try MiniSite(["pages/about.md": "---\ntitle: About\n---\n\n[Form](/assets/form.pdf)\n"])
    try site.add("assets/form.pdf", "%PDF")
    try await site.buildClean(base: "https://example.org/sub/", theme: DumpTheme.files() + Self.theme)
    let names = site.files().filter { $0.hasPrefix("assets/") }.map { $0.replacing(" ", with: "%20") }
    #expect(names.count == 3 && names[1] == "assets/form.pdf")
    #expect(
      try site.output("_headers") == """
        /sub/*
          Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; \
        connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'
          Referrer-Policy: no-referrer
          X-Content-Type-Options: nosniff
        /sub/\(names[0])
          Cache-Control: public, max-age=31536000, immutable
        /sub/\(names[2])
          Cache-Control: public, max-age=31536000, immutable

        """)
  }
}

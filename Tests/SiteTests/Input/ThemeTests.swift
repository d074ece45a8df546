import Testing

@testable import Site

@Suite struct ThemeTests {
  /// A file of the site's own takes the place of the built-in one of the same name, template or asset.
  @Test func ownFilesReplaceBuiltInOnes() async throws {
    let site = try MiniSite([:])
    let theme =
      DumpTheme.files(with: "not-found.html", "{{>parts/a}} {{>parts/b}}<img src=\"/assets/x.txt\">\n")
      + [
        ThemeFile(path: "parts/a.html", bytes: Array("built-in a".utf8)),
        ThemeFile(path: "parts/b.html", bytes: Array("built-in b".utf8)),
        ThemeFile(path: "assets/x.txt", bytes: Array("built-in".utf8)),
        ThemeFile(path: "assets/y.txt", bytes: Array("built-in".utf8)),
      ]
    try site.folder.write("own b", to: "templates/parts/b.html")
    try site.folder.write("own", to: "templates/assets/x.txt")
    try await site.buildClean(theme: theme)
    #expect(
      site.files().filter { $0.hasPrefix("assets/") } == [
        "assets/x.\(Self.digest("own")).txt", "assets/y.\(Self.digest("built-in")).txt",
      ])
    #expect(
      try site.output("404.html")
        == "built-in a own b<img src=\"/assets/x.\(Self.digest("own")).txt\">\n")
  }

  private static func digest(_ text: String) -> String {
    Array(text.utf8).withUnsafeBytes { Digest64(of: $0).hexadecimal }
  }

  /// The name under which an asset is published changes with its bytes and keeps its extension.
  @Test(arguments: [
    ("assets/data.json", "/assets/data.9ad74c55644c45b6.json"),
    ("assets/a.b/font.min.woff2", "/assets/a.b/font.min.9ad74c55644c45b6.woff2"),
    ("assets/LICENCE", "/assets/LICENCE.9ad74c55644c45b6"),
    ("assets/a.b/LICENCE", "/assets/a.b/LICENCE.9ad74c55644c45b6"),
    ("assets/.htaccess", "/assets/.htaccess.9ad74c55644c45b6"),
  ])
  func assetNames(path: String, published: String) {
    let assets = Asset.all([ThemeFile(path: path, bytes: Array("a { color: red }\n".utf8))])
    #expect(assets.map(\.path) == ["/" + path])
    #expect(assets.map(\.publishedPath) == [published])
  }

  /// A style sheet names other assets, so its own name changes with theirs.
  @Test func styleSheetsAreNamedByAllAssets() {
    func name(picture: String) -> String? {
      let files = [
        ThemeFile(path: "assets/a.png", bytes: Array(picture.utf8)),
        ThemeFile(path: "assets/site.css", bytes: Array("a { background: url(a.png) }".utf8)),
      ]
      return Asset.all(files).last?.publishedPath
    }
    #expect(name(picture: "one") != name(picture: "two"))
    #expect(name(picture: "one") == name(picture: "one"))
  }

  /// Everything that is not a template or an asset stays unused.
  @Test func sortsFilesByUse() {
    let file = { (path: String) in ThemeFile(path: path, bytes: []) }
    let ownFile = { (path: String) in ThemeFile(path: path, bytes: [], isOwn: true) }
    let theme = Theme(
      builtIn: [file("b.html"), file("a.html"), file("assets/x.html"), file("notes.txt")],
      own: [ownFile("b.html"), ownFile("c/d.html")])
    #expect(theme.templates.map(\.name) == ["a", "b", "c/d"])
    #expect(
      theme.templates.map(\.path) == ["built-in/templates/a.html", "templates/b.html", "templates/c/d.html"])
    #expect(theme.assets.map(\.path) == ["assets/x.html"])
  }
}

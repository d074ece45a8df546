import Foundation
import Testing
import Theme

@testable import Site

/// What the script of the search finds in a published site.
@Suite struct SearchScriptTests {
  private static func titles(_ looks: [SearchScript.Look]) -> [[String]] {
    looks.map { $0.rows.compactMap(\.first) }
  }

  /// Titles before texts, whole words before beginnings, newer records before older ones.
  @Test func order() async throws {
    let site = try SearchSite.site()
    try await site.buildClean(theme: DefaultTheme.themeFiles)
    let queries = ["?q=winch", "?q=CRANES", "?q=hw", "?q=quay+guard", "?q=greas", "?q=crane"]
    guard let looks = try SearchScript.run(queries, on: site, base: "/sub/") else { return }
    #expect(
      Self.titles(looks) == [
        ["A [winch]", "[Winches]", "Docks"], ["[Crânes]", "Winches", "Docks"], ["Harbour Watch"],
        ["Harbour Watch"], ["Docks", "Winches"], ["[Crânes]", "Docks", "Winches"],
      ])
    #expect(looks.map(\.said) == ["3 found", "3 found", "one", "one", "2 found", "3 found"])
    #expect(
      looks[5].rows[1] == ["Docks", "3 March 2020 · Dock · Harbour Watch", "A [crane] is old & rusty."])
  }

  @Test func filters() async throws {
    let site = try SearchSite.site()
    try await site.buildClean()
    let queries = [
      "?q=winch&kind=response", "?kind=response", "?organisation=watch", "?topic=cranes&year=2020",
      "?q=winch&year=1999", "", "?q=%20%E2%80%9C",
    ]
    guard let looks = try SearchScript.run(queries, on: site, base: "/sub/") else { return }
    #expect(
      Self.titles(looks) == [
        ["A [winch]", "[Winches]"], ["Winches", "A winch"], ["Harbour Watch", "Docks"], ["Docks"], [], [], [],
      ])
    #expect(looks.map(\.said).suffix(3) == ["none", "", ""])
  }

  /// What is not in the excerpt is shown as it stands on the record's page.
  @Test func context() async throws {
    let site = try SearchSite.site()
    try await site.buildClean(theme: DefaultTheme.themeFiles)
    guard let look = try SearchScript.run(["?q=grease+every"], on: site, base: "/sub/")?.first else { return }
    #expect(look.rows.first?.last?.contains("[Grease] [every] winch.") == true)
  }

  @Test(arguments: ["index.json", "words/", "records/"])
  func failures(file: String) async throws {
    let site = try SearchSite.site()
    try await site.buildClean()
    guard let looks = try SearchScript.run(["?q=winch"], on: site, base: "/sub/", failing: file) else {
      return
    }
    #expect(looks.map(\.said) == ["failed"])
    #expect(looks.allSatisfy { $0.rows.isEmpty })
  }

  /// Readers' words are folded as the index folds them: each hostile word finds its record.
  @Test func foldsAlike() async throws {
    let site = try MiniSite([:])
    var queries: [String] = []
    let words = SearchSite.words + (0xC0...0x24F).compactMap(Unicode.Scalar.init).map { "q\($0)z" }
    for (number, word) in words.enumerated() {
      try site.add(
        "topics/t\(number).md", "---\ntitle: 'T\(number) \(word.replacing("'", with: "''"))'\n---\n")
      let text = try #require(
        "T\(number) \(word)".addingPercentEncoding(withAllowedCharacters: .alphanumerics))
      queries.append("?q=" + text)
    }
    try #require(try await site.build().summary != nil)
    guard let looks = try SearchScript.run(queries, on: site) else { return }
    for (word, look) in zip(words, looks) { #expect(!look.rows.isEmpty, "\(word)") }
  }

  /// A first search is answered with little.
  @Test func sizes() async throws {
    let script = try #require(DefaultTheme.files.first { $0.path == "assets/search.js" })
    #expect(script.bytes.count < 7_700)
    let site = try SearchSite.site()
    try await site.buildClean()
    guard let look = try SearchScript.run(["?q=winch"], on: site, base: "/sub/")?.first else { return }
    #expect(look.size < 5_000)
  }
}

extension DefaultTheme {
  /// The theme as builds take it.
  fileprivate static var themeFiles: [ThemeFile] {
    files.map { ThemeFile(path: $0.path, bytes: $0.bytes) }
  }
}

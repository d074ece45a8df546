import Diagnostics
import Records
import Testing

@testable import Site

/// The links to other sites that a check gathers, and the lines to which it leads them back.
@Suite struct ExternalPlacesTests {
  private static func links(_ site: MiniSite, base: String? = nil) async throws -> [String] {
    let options = BuildOptions(
      site: site.folder.path, output: "", baseURL: base.flatMap { BaseURL($0) },
      asOf: try #require(BuildOptions.AsOf("2024-01-01")), jobs: 2, theme: DumpTheme.files())
    let report = try await SiteCheck(options, gathersExternal: true).run()
    return report.external.map { link in
      let places = link.places.map {
        "\($0.path.replacing("content/", with: "")):\($0.mark.line):\($0.mark.column)"
      }
      return "\(link.address) " + places.joined(separator: " ")
    }
  }

  private static let page = """
    ---
    title: About
    sources:
      - {title: A report, url: "https://source.example/r"}
    ---

    See [one](https://a.example/x?y=1&z=2 "T"), (https://a.example/bare). <https://a.example/auto>, [two][t],
    ![](https://a.example/é) and [three](https://a.example/x#part), [four](https://example.org/about/) and
    [five](mailto:a@a.example).

    [t]: https://a.example/defined

    """

  @Test func linesOfTexts() async throws {
    let site = try MiniSite(["pages/about.md": Self.page])
    let found = try await Self.links(site)
    #expect(
      found == [
        "https://a.example/%C3%A9 pages/about.md:8:5", "https://a.example/auto pages/about.md:7:72",
        "https://a.example/bare pages/about.md:7:46",
        "https://a.example/defined pages/about.md:11:6",
        "https://a.example/x pages/about.md:8:38", "https://a.example/x?y=1&z=2 pages/about.md:7:11",
      ])
  }

  /// Another base leaves what site.yml calls its own to other sites.
  @Test func otherBase() async throws {
    let site = try MiniSite(["pages/about.md": "---\ntitle: A\n---\n\n[Us](https://example.org/about/)\n"])
    #expect(try await Self.links(site) == [])
    #expect(
      try await Self.links(site, base: "https://other.example/") == [
        "https://example.org/about/ pages/about.md:5:6"
      ])
  }

  /// One address in several files and under its former name; a draft has nothing to do with it.
  @Test func severalFiles() async throws {
    let text = "---\ntitle: T\n---\n\n[It](https://b.example/new/x) and [it](https://b.example/new/x)\n"
    let site = try MiniSite(
      [
        "pages/one.md": text, "pages/two.md": text.replacing("new", with: "old"),
        "pages/three.md": text.replacing("title: T", with: "title: T\ndraft: true"),
      ],
      configuration: MiniSite.configuration
        + "moved_addresses:\n  - {from: https://b.example/old/, to: https://b.example/new/}\n"
        + "menus: {footer: [{label: B, link: https://b.example/new/x}]}\n")
    #expect(
      try await Self.links(site) == [
        "https://b.example/new/x pages/one.md:5:6 pages/one.md:5:40 pages/two.md:5:6 pages/two.md:5:40 site.yml:8:35"
      ])
  }
}

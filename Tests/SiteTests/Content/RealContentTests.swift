import Diagnostics
import Foundation
import Records
import Testing

@testable import Site

/// The content of this repository, as it is published.
@Suite struct RealContentTests {
  @Test(arguments: ["https://rejoinder.example.org/", "https://rejoinder.example.org/sub/"])
  func wholeSite(base: String) async throws {
    let site = try await RealSite.build(base: base)
    let report = TextReport { SiteSource.bytes(of: $0, site: RealSite.package) }
    #expect(report.text(of: site.report.diagnostics) == "")
    #expect(site.report.summary?.files.total == site.files.count)
    let pages = site.files.filter { $0.key.hasSuffix(".html") }.mapValues(HTMLPage.init)
    #expect(pages.count > 100)
    var faults: [String] = []
    for (file, page) in pages.sorted(by: { $0.key < $1.key }) {
      faults += Self.faults(in: page).map { "\(file): \($0)" }
      for link in page.links {
        let fault = Self.fault(of: link, on: file, base: try #require(BaseURL(base)), site.files, pages)
        if let fault { faults.append("\(file): \(link) \(fault)") }
      }
    }
    #expect(faults == [])
    #expect((site.files["index.html"]?.count ?? .max) < 25_000)
    for (file, bytes) in site.files where file.hasPrefix("responses/") && file != "responses/index.html" {
      #expect(bytes.count < 20_000, "\(file)")
    }
  }

  /// One heading for the page, and ids that name one thing each.
  private static func faults(in page: HTMLPage) -> [String] {
    var faults: [String] = []
    if page.elements["h1"] != 1 { faults.append("\(page.elements["h1"] ?? 0) h1") }
    if page.elements["main"] != 1 { faults.append("\(page.elements["main"] ?? 0) main") }
    var seen: Set<String> = []
    for id in page.ids where !seen.insert(id).inserted { faults.append("id \(id) twice") }
    return faults
  }

  /// Why a link leads nowhere; nil when it leads somewhere or away from the site.
  private static func fault(
    of link: String, on file: String, base: BaseURL, _ files: [String: [UInt8]], _ pages: [String: HTMLPage]
  ) -> String? {
    let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    var path = String(parts[0])
    if path.hasPrefix(base.text) { path = String(path.dropFirst(base.origin.count)) }
    if ["https://", "http://", "mailto:", "tel:"].contains(where: path.hasPrefix) { return nil }
    var target = file
    if !path.isEmpty {
      guard path.hasPrefix(base.path) else { return "is not below \(base.path)" }
      guard let decoded = path.dropFirst(base.path.count).removingPercentEncoding else {
        return "is not a URL"
      }
      target = decoded.isEmpty || decoded.hasSuffix("/") ? decoded + "index.html" : decoded
    }
    guard files[target] != nil else { return "has no file \(target)" }
    guard parts.count == 2, let page = pages[target] else { return nil }
    return page.ids.contains(String(parts[1])) ? nil : "has no such id"
  }

  /// Feeds and sitemaps are well-formed, and every address of the site in them has a file.
  @Test func machineFiles() async throws {
    let base = "https://rejoinder.example.org/sub/"
    let site = try await RealSite.build(base: base)
    let names = site.files.keys.filter { $0.hasSuffix(".xml") || $0.hasSuffix(".atom") }.sorted()
    #expect(names.contains("feed.atom") && names.contains("sitemap.xml") && names.count > 20)
    for name in names {
      let text = String(decoding: try #require(site.files[name]), as: UTF8.self)
      #expect(XMLFault.first(in: text) == nil, "\(name)")
      let addresses = text.matches(of: /https:\/\/rejoinder\.example\.org[^<"&#\s]*/).map(\.output)
      #expect(addresses.count > (name.contains("/") ? 1 : 50))
      for address in Set(addresses) {
        let path = address.dropFirst(base.count)
        let file = path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path
        #expect(site.files[String(file)] != nil, "\(name): \(address)")
      }
    }
    let robots = String(decoding: try #require(site.files["robots.txt"]), as: UTF8.self)
    #expect(robots == "User-agent: *\nAllow: /\n\nSitemap: \(base)sitemap.xml\n")
  }

  /// Every page is in the sitemap but the one for missing pages; pages load nothing from elsewhere.
  @Test func everyPage() async throws {
    let base = "https://rejoinder.example.org/"
    let site = try await RealSite.build(base: base)
    let sitemap = String(decoding: try #require(site.files["sitemap.xml"]), as: UTF8.self)
    for (file, bytes) in site.files where file.hasSuffix(".html") && file != "404.html" {
      #expect(sitemap.contains("<loc>\(base)\(file.dropLast("index.html".count))</loc>"), "\(file)")
      let page = HTMLPage(bytes)
      // The Content-Security-Policy forbids both, and the page would not look or work as it was written.
      let attributes = page.tags.flatMap(\.attributes.keys)
      #expect(!attributes.contains { $0 == "style" || $0.hasPrefix("on") }, "\(file)")
      for element in ["img", "iframe", "style", "object"] {
        #expect(page.elements[element] == nil, "\(file)")
      }
      #expect(page.elements["form"] == (file == "search/index.html" ? 1 : nil), "\(file)")
      // Two more for the feeds of the page itself; a block of data besides the script.
      #expect([5, 7].contains(page.elements["link"]), "\(file)")
      #expect([1, 2].contains(page.elements["script"]), "\(file)")
    }
  }
}

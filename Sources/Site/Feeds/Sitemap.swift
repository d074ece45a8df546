/// The list of all pages for search engines (sitemaps.org, protocol 0.9).
enum Sitemap {
  /// The most addresses that one file may have, by the protocol.
  static let limit = 50_000

  /// The path of one part of a sitemap that needs several.
  static func path(part: Int) -> String { "/sitemap-\(part).xml" }

  /// The pages that a sitemap lists: all that are pages in their own right.
  static func paths(_ plan: SitePlan) -> [String] {
    plan.outputs.compactMap { output in
      switch output.content {
      case .home, .record, .list, .timeline, .year, .register, .findings, .deadlines, .corrections, .diary,
        .month,
        .dataDictionary, .search:
        output.path
      default: nil
      }
    }
  }

  /// One part of the sitemap.
  static func append(_ plan: SitePlan, part: Int, to output: inout [UInt8]) {
    let paths = paths(plan).dropFirst((part - 1) * limit).prefix(limit)
    output.append(contentsOf: header.utf8)
    output.append(contentsOf: "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n".utf8)
    for path in paths {
      output.append(contentsOf: "<url><loc>".utf8)
      XML.append(plan.addresses.absolute(path), to: &output)
      output.append(contentsOf: "</loc></url>\n".utf8)
    }
    output.append(contentsOf: "</urlset>\n".utf8)
  }

  /// The list of the parts.
  static func appendIndex(_ plan: SitePlan, to output: inout [UInt8]) {
    output.append(contentsOf: header.utf8)
    output.append(contentsOf: "<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n".utf8)
    for case .sitemap(let part) in plan.outputs.map(\.content) {
      output.append(contentsOf: "<sitemap><loc>".utf8)
      XML.append(plan.addresses.absolute(path(part: part)), to: &output)
      output.append(contentsOf: "</loc></sitemap>\n".utf8)
    }
    output.append(contentsOf: "</sitemapindex>\n".utf8)
  }

  /// What robots.txt says (RFC 9309): everything may be read, and where the sitemap is.
  static func appendRobots(_ plan: SitePlan, to output: inout [UInt8]) {
    let sitemap = plan.addresses.absolute("/sitemap.xml")
    output.append(contentsOf: "User-agent: *\nAllow: /\n\nSitemap: \(sitemap)\n".utf8)
  }

  private static let header = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
}

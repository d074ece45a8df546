import Linking
import Records

/// The list of all pages for search engines (sitemaps.org, protocol 0.9).
enum Sitemap {
  /// The most addresses that one file may have, by the protocol.
  static let limit = 50_000

  /// The path of one part of a sitemap that needs several.
  static func path(part: Int) -> String { "/sitemap-\(part).xml" }

  /// The pages that a sitemap lists: all that are pages in their own right.
  static func pages(_ plan: SitePlan) -> [PlannedOutput] {
    plan.outputs.filter { output in
      switch output.content {
      case .home, .record, .list, .timeline, .year, .register, .findings, .deadlines, .corrections, .diary,
        .month,
        .dataDictionary, .search:
        true
      default: false
      }
    }
  }

  /// One part of the sitemap.
  static func append(_ plan: SitePlan, part: Int, to output: inout [UInt8]) {
    let pages = pages(plan).dropFirst((part - 1) * limit).prefix(limit)
    output.append(contentsOf: header.utf8)
    output.append(contentsOf: "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n".utf8)
    for page in pages {
      output.append(contentsOf: "<url><loc>".utf8)
      XML.append(plan.addresses.absolute(page.path), to: &output)
      output.append(contentsOf: "</loc>".utf8)
      if let day = lastChange(of: page, in: plan) {
        output.append(contentsOf: "<lastmod>\(PartialDate(day).edtf)</lastmod>".utf8)
      }
      output.append(contentsOf: "</url>\n".utf8)
    }
    output.append(contentsOf: "</urlset>\n".utf8)
  }

  /// The day on which a record's page last changed, as far as dates tell: by its publication, its corrections
  /// and, where it lists others, theirs. Nil unless the latest of these is a day, and for events, whose date
  /// is not that of their page.
  private static func lastChange(of page: PlannedOutput, in plan: SitePlan) -> CivilDate? {
    guard case .record(let index, _) = page.content else { return nil }
    let record = plan.timeline[index]
    var change = LatestDay()
    change.take(publicationOf: record)
    for correction in record.front.corrections { change.take(correction.date) }
    switch record.kind {
    case .inspection:
      for response in plan.timeline.links.responses[index] {
        change.take(publicationOf: plan.timeline[response])
      }
    case .organisation, .topic:
      for concern in plan.concerns[index] { change.take(publicationOf: plan.timeline[concern.record]) }
    case .response, .event, .page: break
    }
    return change.day
  }

  /// The latest of some dates.
  private struct LatestDay {
    private var latest, exact: CivilDate?
    private var isUncertain = false

    /// It, if it is a day: what is not known to the day may be later than all that is.
    var day: CivilDate? { isUncertain || exact != latest ? nil : exact }

    mutating func take(publicationOf record: Record) {
      if record.kind != .event, let date = record.date { take(date) }
    }

    mutating func take(_ date: RecordDate) {
      guard let last = date.latest else { return isUncertain = true }
      if latest.map({ $0 < last }) ?? true { latest = last }
      if let day = date.exact, exact.map({ $0 < day }) ?? true { exact = day }
    }
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

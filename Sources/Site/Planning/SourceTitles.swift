import Linking
import Records

/// What the sources of discrepancies are called, where another record of the site has a title for them.
struct SourceTitles: Sendable {
  private let titles: [String: String]

  init(_ timeline: Timeline) {
    let wanted = Set(timeline.records.flatMap { $0.front.discrepancies.compactMap(\.source) })
    var titles: [String: String] = [:]
    // Few discrepancies have a source; without any, the sources of all records need not be looked at.
    for record in timeline.records where !wanted.isEmpty {
      if case .inspection(let inspection) = record.details, let report = inspection.report,
        wanted.contains(report.url)
      {
        titles[report.url] = report.title ?? record.title
      }
      for source in record.front.sources where wanted.contains(source.url) && titles[source.url] == nil {
        titles[source.url] = source.title
      }
    }
    self.titles = titles
  }

  /// The title of what is at an address; nil when no record has one.
  subscript(url: String) -> String? { titles[url] }
}

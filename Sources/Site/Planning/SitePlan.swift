import Diagnostics
import Linking
import Records

/// Every output of a site and where it goes: what is to be made, before any of it is.
struct SitePlan: Sendable {
  let timeline: Timeline
  let addresses: Addresses
  let assets: [Asset]
  /// What concerns each organisation and topic.
  let concerns: Concerns
  /// All dated records as lists show them: latest first, unknown dates at the end.
  let chronicle: Chronicle
  /// The records of each kind that has a list.
  let lists: Lists
  /// How records are shown in lists.
  let captions: Captions
  /// The outputs.
  let outputs: [PlannedOutput]
  /// The home page's text, if the site has one.
  let introduction: RecordIndex?

  /// Plans a site; two outputs with one path are reported.
  static func make(
    _ timeline: Timeline, base: BaseURL, assets: [Asset]
  ) -> Diagnosed<SitePlan> {
    let addresses = Addresses(of: timeline.records, base: base)
    let concerns = Concerns(timeline)
    let chronicle = Chronicle(timeline)
    let lists = Lists(timeline)
    var outputs = Outputs()
    outputs.addRecords(timeline, addresses, concerns)
    outputs.addLists(lists, chronicle)
    outputs.addAliases(timeline)
    outputs.addFiles(assets, pageCount: outputs.pages.count)
    let plan = SitePlan(
      timeline: timeline, addresses: addresses, assets: assets, concerns: concerns,
      chronicle: chronicle, lists: lists, captions: Captions(timeline), outputs: outputs.all,
      introduction: timeline.indices(of: .page).first { timeline[$0].id == "index" })
    return Diagnosed(plan, plan.conflicts)
  }

  /// Two outputs with one path, or one whose path is a folder of another's.
  private var conflicts: [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    var origins: [String: PlannedOutput.Origin] = [:]
    for output in outputs {
      if let other = origins[output.file] {
        diagnostics.append(Self.conflict(output, output.origin, other))
      } else {
        origins[output.file] = output.origin
      }
    }
    for output in outputs {
      var folder = output.file[...]
      while let slash = folder.lastIndex(of: "/") {
        folder = folder[..<slash]
        guard let other = origins[String(folder)] else { continue }
        diagnostics.append(Self.conflict(output, output.origin, other))
      }
    }
    return diagnostics
  }

  private static func conflict(
    _ output: PlannedOutput, _ first: PlannedOutput.Origin, _ second: PlannedOutput.Origin
  ) -> Diagnostic {
    // What a person wrote is easier to change than what is built in.
    let (blamed, other): (Place, PlannedOutput.Origin) =
      switch (first, second) {
      case (.file(let place), .file(let otherPlace)):
        place < otherPlace ? (otherPlace, first) : (place, second)
      case (.file(let place), .builtIn): (place, second)
      case (.builtIn, .file(let place)): (place, first)
      case (.builtIn, .builtIn): (Place(path: SiteConfiguration.path), second)
      }
    return blamed.reports(SiteProblem.outputConflict(path: output.path, other: other.phrase))
  }
}

/// Gathers the outputs of a plan.
private struct Outputs {
  var pages: [PlannedOutput] = []
  private var files: [PlannedOutput] = []

  var all: [PlannedOutput] { pages + files }

  mutating func addRecords(_ timeline: Timeline, _ addresses: Addresses, _ concerns: Concerns) {
    for (position, record) in timeline.records.enumerated() where record.id != "index" {
      let index = timeline.index(at: position)
      let isLong = record.kind == .organisation || record.kind == .topic
      let parts = isLong ? Parts.count(ofRows: concerns[index].count) : 1
      for part in 1...parts {
        pages.append(
          PlannedOutput(
            path: Addresses.path(addresses.path(of: index), part: part),
            content: .record(index, part: part), origin: .file(Place(path: record.path))))
      }
    }
  }

  mutating func addLists(_ lists: Lists, _ chronicle: Chronicle) {
    add("/", .home, "the home page")
    for kind in Lists.kinds {
      for part in 1...Parts.count(ofRows: lists[kind].count) {
        let path = Addresses.path("/\(kind.folder)/", part: part)
        add(path, .list(kind, part: part), "the list of \(kind.folder)")
      }
    }
    for part in 1...Parts.count(ofRows: chronicle.rows.count) {
      add(Addresses.path("/timeline/", part: part), .timeline(part: part), "the timeline")
    }
    for year in chronicle.years {
      for part in 1...Parts.count(ofRows: year.rows.count) {
        let path = Addresses.path("/timeline/\(year.year)/", part: part)
        add(path, .year(year.year, part: part), "the timeline of \(year.year)")
      }
    }
  }

  mutating func addAliases(_ timeline: Timeline) {
    for (position, record) in timeline.records.enumerated() {
      for alias in record.front.aliases {
        files.append(
          PlannedOutput(
            path: alias.text, content: .redirect(timeline.index(at: position)),
            origin: .file(record.place(alias.mark))))
      }
    }
  }

  mutating func addFiles(_ assets: [Asset], pageCount: Int) {
    for (index, asset) in assets.enumerated() {
      files.append(
        PlannedOutput(
          path: asset.publishedPath, content: .asset(index),
          origin: .builtIn("the asset \(asset.path)")))
    }
    files.append(PlannedOutput(path: "/404.html", content: .notFound, origin: .builtIn("the page for missing pages")))
    files.append(PlannedOutput(path: "/feed.atom", content: .feed, origin: .builtIn("the feed")))
    files.append(PlannedOutput(path: "/robots.txt", content: .robots, origin: .builtIn("robots.txt")))
    let sitemaps = (pageCount + Sitemap.limit - 1) / Sitemap.limit
    if sitemaps <= 1 {
      files.append(PlannedOutput(path: "/sitemap.xml", content: .sitemap(part: 1), origin: .builtIn("the sitemap")))
      return
    }
    files.append(PlannedOutput(path: "/sitemap.xml", content: .sitemapIndex, origin: .builtIn("the sitemap")))
    for part in 1...sitemaps {
      files.append(
        PlannedOutput(
          path: Sitemap.path(part: part), content: .sitemap(part: part), origin: .builtIn("the sitemap")))
    }
  }

  private mutating func add(_ path: String, _ content: PlannedOutput.Content, _ phrase: String) {
    pages.append(PlannedOutput(path: path, content: content, origin: .builtIn(phrase)))
  }
}

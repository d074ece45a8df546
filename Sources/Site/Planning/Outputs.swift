import Diagnostics
import Linking
import Records

/// Gathers the outputs of a plan.
struct Outputs {
  var pages: [PlannedOutput] = []
  private var files: [PlannedOutput] = []

  var all: [PlannedOutput] { pages + files }

  mutating func addRecords(_ timeline: Timeline, _ addresses: Addresses, _ concerns: Concerns) {
    for (position, record) in timeline.records.enumerated() where !record.isHomeText {
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

  /// The pages in place of those of withdrawn records. The home page is there without a text of its own.
  mutating func addWithdrawn(_ timeline: Timeline, _ addresses: Addresses) {
    for index in timeline.withdrawnIndices where !timeline[index].isHomeText {
      files.append(
        PlannedOutput(
          path: addresses.path(of: index), content: .withdrawn(index),
          origin: .file(Place(path: timeline[index].path))))
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

  mutating func addDiary(_ diary: Diary) {
    add("/diary/", .diary, "the diary")
    for (position, month) in diary.months.enumerated() {
      add(month.path, .month(position), "the diary of \(DateText.text(month.date))")
    }
    for calendar in [DiaryCalendar.all, .deadlines] {
      files.append(
        PlannedOutput(
          path: calendar.path, content: .calendar(calendar), origin: .builtIn("the calendar of the diary")))
    }
  }

  mutating func addData(_ timeline: Timeline) {
    add("/data/", .dataDictionary, "the page of the open data")
    for (path, file, meaning) in DataFile.common {
      files.append(PlannedOutput(path: path, content: .data(file), origin: .builtIn(meaning)))
    }
    for (position, record) in timeline.records.enumerated() {
      guard record.kind == .inspection || record.kind == .response else { continue }
      files.append(
        PlannedOutput(
          path: DataFile.path(of: record.kind, id: record.id),
          content: .data(.record(timeline.index(at: position))), origin: .file(Place(path: record.path))))
    }
    for index in timeline.withdrawnIndices {
      let record = timeline[index]
      guard record.kind == .inspection || record.kind == .response else { continue }
      files.append(
        PlannedOutput(
          path: DataFile.path(of: record.kind, id: record.id), content: .data(.withdrawn(index)),
          origin: .file(Place(path: record.path))))
    }
  }

  mutating func addFeeds(_ timeline: Timeline, _ addresses: Addresses) {
    add(.all, addresses, .builtIn("the feed"))
    add(.corrections, addresses, .builtIn("the feed of corrections"))
    for (position, record) in timeline.records.enumerated() {
      guard let feed = Feed(of: timeline.index(at: position), in: timeline) else { continue }
      add(feed, addresses, .file(Place(path: record.path)))
    }
  }

  private mutating func add(_ feed: Feed, _ addresses: Addresses, _ origin: PlannedOutput.Origin) {
    for format in Feed.Format.allCases {
      files.append(
        PlannedOutput(path: feed.path(format, addresses), content: .feed(feed, format), origin: origin))
    }
  }

  mutating func addCorrections(_ corrections: CorrectionLog) {
    for part in 1...Parts.count(ofRows: corrections.entries.count) {
      let path = Addresses.path("/corrections/", part: part)
      add(path, .corrections(part: part), "the list of corrections")
    }
  }

  /// The files of words are left out: how many there are is known once all texts have been read.
  mutating func addSearch(records: Int) {
    add(SearchFile.folder, .search, "the search")
    for file in SearchFile.planned(records: records) {
      files.append(
        PlannedOutput(
          path: file.path, content: .searchFile(file), origin: .builtIn("the index of the search")))
    }
  }

  mutating func addAliases(_ timeline: Timeline) {
    for (position, record) in timeline.records.enumerated() {
      for alias in record.front.aliases {
        add(alias, .record(timeline.index(at: position)), record.place(alias.mark))
      }
    }
    for index in timeline.withdrawnIndices {
      for alias in timeline[index].aliases {
        add(alias, .withdrawn(index), timeline[index].place(alias.mark))
      }
    }
  }

  private mutating func add(_ alias: PlacedText, _ target: Forwarding, _ place: Place) {
    files.append(PlannedOutput(path: alias.text, content: .redirect(target), origin: .file(place)))
  }

  mutating func addHosting(_ host: HostConfiguration?) {
    addForHost(HeadersFile.path, .headers, "the headers for the host")
    if files.contains(where: { if case .redirect = $0.content { true } else { false } }) {
      addForHost(RedirectsFile.path, .redirects, "the redirects for the host")
    }
    if let host { addForHost(host.path, .host(host), "the configuration of \(host.rawValue)") }
  }

  private mutating func addForHost(_ path: String, _ content: PlannedOutput.Content, _ phrase: String) {
    files.append(PlannedOutput(forHost: path, content: content, origin: .builtIn(phrase)))
  }

  mutating func addAttachments(_ attachments: PublishedAttachments) {
    for (index, file) in attachments.all {
      files.append(PlannedOutput(file.attachment, at: index))
    }
  }

  mutating func addFiles(_ assets: [Asset], pageCount: Int) {
    for (index, asset) in assets.enumerated() {
      files.append(
        PlannedOutput(
          path: asset.publishedPath, content: .asset(index),
          origin: .builtIn("the asset \(asset.path)")))
    }
    files.append(
      PlannedOutput(path: "/404.html", content: .notFound, origin: .builtIn("the page for missing pages")))
    files.append(PlannedOutput(path: "/robots.txt", content: .robots, origin: .builtIn("robots.txt")))
    let sitemaps = (pageCount + Sitemap.limit - 1) / Sitemap.limit
    if sitemaps <= 1 {
      files.append(
        PlannedOutput(path: "/sitemap.xml", content: .sitemap(part: 1), origin: .builtIn("the sitemap")))
      return
    }
    files.append(PlannedOutput(path: "/sitemap.xml", content: .sitemapIndex, origin: .builtIn("the sitemap")))
    for part in 1...sitemaps {
      files.append(
        PlannedOutput(
          path: Sitemap.path(part: part), content: .sitemap(part: part), origin: .builtIn("the sitemap")))
    }
  }

  /// A list, and each of its filters.
  mutating func add<Entry>(
    _ list: FacetedList<Entry>, _ phrase: String, _ content: (ListFilter?, Int) -> PlannedOutput.Content
  ) {
    for filter in [nil] + list.filters.map(Optional.some) {
      let count = list.value(filter)?.entries.count ?? list.entries.count
      for part in 1...Parts.count(ofRows: count) {
        add(Addresses.path(list.path(filter), part: part), content(filter, part), phrase)
      }
    }
  }

  mutating func add(_ path: String, _ content: PlannedOutput.Content, _ phrase: String) {
    pages.append(PlannedOutput(path: path, content: content, origin: .builtIn(phrase)))
  }
}

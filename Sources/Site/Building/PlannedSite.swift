import Linking

/// A site with nothing wrong in it, ready to be made: every output is known, every template compiled. Each
/// output is made when it is asked for, and always the same.
struct PlannedSite: Sendable {
  let folder: SiteFolder
  let plan: SitePlan
  let known: KnownAddresses
  let programs: PagePrograms
  let search: SearchReading

  /// What makes pages, one after the other.
  func pages() -> PageWriter { PageWriter(plan: plan, known: known, programs: programs) }

  /// Appends the bytes of an output that is no attachment. `search` is the index, for the files that need it.
  func append(
    _ output: PlannedOutput, with pages: inout PageWriter, search: SearchIndex, to buffer: inout [UInt8]
  ) {
    switch output.content {
    case .home, .record, .withdrawn, .list, .timeline, .year, .register, .findings, .deadlines, .corrections,
      .diary,
      .month, .dataDictionary, .search, .notFound:
      pages.append(output, to: &buffer)
    case .attachment: break
    case .asset(let index): buffer.append(contentsOf: plan.assets[index].published(known))
    case .calendar(let calendar): calendar.append(plan, to: &buffer)
    case .data(let file): file.append(plan, known: known, to: &buffer)
    case .searchFile(let file): file.append(plan, search, to: &buffer)
    case .feed(let feed, let format):
      let document = FeedReading(plan, known: known).document(feed, format)
      switch format {
      case .atom: AtomFeed.append(document, to: &buffer)
      case .json: JSONFeed.append(document, to: &buffer)
      }
    case .sitemap(let part): Sitemap.append(plan, part: part, to: &buffer)
    case .sitemapIndex: Sitemap.appendIndex(plan, to: &buffer)
    case .robots: Sitemap.appendRobots(plan, to: &buffer)
    case .headers: HeadersFile.append(plan, to: &buffer)
    case .redirects: RedirectsFile.append(plan, to: &buffer)
    case .host(let configuration): configuration.append(plan, to: &buffer)
    case .redirect(let target):
      let path = target.path(plan.addresses)
      RedirectPage.append(
        title: target.title(plan.timeline), language: plan.timeline.site.language,
        address: plan.addresses.url(ofPath: path), canonical: plan.addresses.absolute(path), to: &buffer)
    }
  }
}

extension PlannedSite {
  /// All outputs, now that the words of the search are known.
  func outputs(_ search: SearchIndex) -> [PlannedOutput] {
    plan.outputs + search.shards.indices.map { PlannedOutput(words: $0) }
  }

  /// The output whose file is at this path within the output folder.
  func output(at file: String, _ search: SearchIndex?) -> PlannedOutput? {
    if let output = plan.output(at: file) { return output }
    guard case .words(let number) = SearchFile(wordFile: file), let search,
      search.shards.indices.contains(number)
    else { return nil }
    return PlannedOutput(words: number)
  }
}

extension PlannedOutput {
  /// A file of words that the search loads.
  fileprivate init(words number: Int) {
    let file = SearchFile.words(number)
    self.init(path: file.path, content: .searchFile(file), origin: .builtIn("the index of the search"))
  }
}

/// The index of the search, made once, when it is first asked for.
actor SearchReading {
  private let timeline: Timeline
  private let jobs: Int
  private var task: Task<SearchIndex, Never>?

  init(_ timeline: Timeline, jobs: Int) {
    (self.timeline, self.jobs) = (timeline, jobs)
  }

  /// The index.
  var index: SearchIndex {
    get async {
      let running = task ?? Task { [timeline, jobs] in await SearchIndex.make(timeline, jobs: jobs) }
      task = running
      return await running.value
    }
  }
}

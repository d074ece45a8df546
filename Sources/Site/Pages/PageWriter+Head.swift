import Linking
import Records
import Templates

// What a page says of itself to those who do not read it: search engines, link previews, feed readers.

extension PageWriter {
  /// Sets what the head of a page has besides its title.
  mutating func setHead(
    _ page: ObjectSlot<PageFields>, _ planned: PlannedOutput, title: String, description: String?
  ) {
    view.set(page[.description], to: description)
    setFeeds(page[.feeds], planned)
    setPublished(page, planned)
    if let crumbs = Breadcrumbs(to: planned.content, in: timeline) {
      let list = view.list(at: page[.breadcrumbs], count: crumbs.steps.count)
      for (position, step) in crumbs.steps.enumerated() {
        setLink(list[position], title: step.title, url: addresses.url(ofPath: step.path))
      }
    }
    let data = LinkedData(plan: plan).json(planned, title: title, description: description)
    if let data { view.set(page[.linkedData], htmlBytes: data) }
  }

  /// The feeds that belong to a page besides those of the whole site.
  private mutating func setFeeds(_ slot: some ValueSlot, _ planned: PlannedOutput) {
    let found: Feed? =
      switch planned.content {
      case .record(let index, _): Feed(of: index, in: timeline)
      case .corrections: .corrections
      default: nil
      }
    guard let feed = found else { return }
    let title = feed.title(timeline)
    let list = view.list(at: slot, count: Feed.Format.allCases.count)
    for (position, format) in Feed.Format.allCases.enumerated() {
      let object = view.object(FeedFields.self, at: list[position])
      view.set(object[.title], to: title)
      view.set(object[.url], to: addresses.url(ofPath: feed.path(format, addresses)))
      view.set(object[.type], to: format.type)
      view.set(object[.format], to: format.label)
    }
  }

  /// Whether a page is something that was published, and when, if the day is known.
  private mutating func setPublished(_ page: ObjectSlot<PageFields>, _ planned: PlannedOutput) {
    guard case .record(let index, _) = planned.content else { return }
    let record = timeline[index]
    guard record.kind == .inspection || record.kind == .response else { return }
    view.set(page[.isArticle], flag: true)
    view.set(page[.citation], to: Citation(plan: plan).text(index))
    view.set(page[.published], to: record.date?.exact.map { PartialDate($0).edtf })
  }
}

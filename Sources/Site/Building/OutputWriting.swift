import Diagnostics
import Linking

/// Makes all outputs of a plan and hands them to a publication, on all workers.
struct OutputWriting: Sendable {
  let folder: SiteFolder
  let plan: SitePlan
  let known: KnownAddresses
  let programs: PagePrograms
  let jobs: Int

  /// What one worker has done, and how long it rendered.
  private typealias Part = (record: PublicationRecord, rendering: RenderingTime)

  /// Writes everything; the records of the workers are what `Publication.commit` takes.
  func write(
    to publication: Publication, _ clock: BuildClock?
  ) async throws(PublishError) -> ([PublicationRecord], RenderingTime) {
    let results = await Workers.run(jobs, items: plan.outputs.count) { claim in
      Result { () throws(PublishError) in try work(claim, publication, clock) }
    }
    var parts: [Part] = []
    for result in results { parts.append(try result.get()) }
    return (parts.map(\.record), RenderingTime(parts.map(\.rendering)))
  }

  /// One worker's part.
  private func work(
    _ claim: borrowing Workers.Claim, _ publication: Publication, _ clock: BuildClock?
  ) throws(PublishError) -> Part {
    var writer = PublicationWriter(publication)
    var pages = PageWriter(plan: plan, known: known, programs: programs)
    var buffer: [UInt8] = []
    var rendering = RenderingTime()
    while let range = claim.range() {
      for index in range {
        let output = plan.outputs[index]
        if case .attachment(let attachment) = output.content {
          try copy(attachment, to: output, with: &writer)
          continue
        }
        buffer.removeAll(keepingCapacity: true)
        rendering.measure(clock) { append(output, with: &pages, to: &buffer) }
        try writer.put(path: output.file, bytes: buffer)
      }
    }
    return (writer.finish(), rendering)
  }

  /// Copies a file beside the records; pages say how large it is, so that it has to be of that size still.
  private func copy(
    _ index: AttachmentIndex, to output: PlannedOutput, with writer: inout PublicationWriter
  ) throws(PublishError) {
    guard let planned = plan.attachments[index] else { return }
    let file: SiteFile
    do throws(InputError) {
      file = try folder.openFile(planned.attachment.path)
    } catch {
      throw .failed(.read, path: error.path, errno: error.errno)
    }
    guard file.size == planned.size else { throw .changedMeanwhile(path: file.path) }
    try writer.put(path: output.file, copying: file)
  }

  private func append(
    _ output: PlannedOutput, with pages: inout PageWriter, to buffer: inout [UInt8]
  ) {
    switch output.content {
    case .home, .record, .list, .timeline, .year, .register, .findings, .deadlines, .corrections, .diary,
      .month,
      .dataDictionary, .search, .notFound:
      pages.append(output, to: &buffer)
    case .attachment: break
    case .asset(let index): buffer.append(contentsOf: plan.assets[index].published(known))
    case .calendar(let calendar): calendar.append(plan, to: &buffer)
    case .data(let file): file.append(plan, known: known, to: &buffer)
    case .searchFile(let file): file.append(plan, to: &buffer)
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
    case .redirect(let index):
      let path = plan.addresses.path(of: index)
      RedirectPage.append(
        title: plan.timeline[index].title, language: plan.timeline.site.language,
        address: plan.addresses.url(of: index),
        canonical: plan.addresses.absolute(path), to: &buffer)
    }
  }
}

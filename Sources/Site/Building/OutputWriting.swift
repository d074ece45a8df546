import Diagnostics

/// Makes all outputs of a plan and hands them to a publication, on all workers.
struct OutputWriting: Sendable {
  let plan: SitePlan
  let known: KnownAddresses
  let programs: PagePrograms
  let jobs: Int

  /// Writes everything; the records of the workers are what `Publication.commit` takes.
  func write(to publication: Publication) async throws(PublishError) -> [PublicationRecord] {
    let results = await Workers.run(jobs, items: plan.outputs.count) { claim in
      Result { () throws(PublishError) in try work(claim, publication) }
    }
    var records: [PublicationRecord] = []
    for result in results { records.append(try result.get()) }
    return records
  }

  /// One worker's part.
  private func work(
    _ claim: borrowing Workers.Claim, _ publication: Publication
  ) throws(PublishError) -> PublicationRecord {
    var writer = PublicationWriter(publication)
    var pages = PageWriter(plan: plan, known: known, programs: programs)
    var buffer: [UInt8] = []
    while let range = claim.range() {
      for index in range {
        buffer.removeAll(keepingCapacity: true)
        let output = plan.outputs[index]
        append(output, with: &pages, to: &buffer)
        try writer.put(path: output.file, bytes: buffer)
      }
    }
    return writer.finish()
  }

  private func append(
    _ output: PlannedOutput, with pages: inout PageWriter, to buffer: inout [UInt8]
  ) {
    switch output.content {
    case .home, .record, .list, .timeline, .year, .notFound: pages.append(output, to: &buffer)
    case .asset(let index): buffer.append(contentsOf: plan.assets[index].published(known))
    case .feed: AtomFeed(plan, known: known).append(to: &buffer)
    case .sitemap(let part): Sitemap.append(plan, part: part, to: &buffer)
    case .sitemapIndex: Sitemap.appendIndex(plan, to: &buffer)
    case .robots: Sitemap.appendRobots(plan, to: &buffer)
    case .redirect(let index):
      let path = plan.addresses.path(of: index)
      RedirectPage.append(
        title: plan.timeline[index].title, language: plan.timeline.site.language,
        address: plan.addresses.url(of: index),
        canonical: plan.addresses.absolute(path), to: &buffer)
    }
  }
}

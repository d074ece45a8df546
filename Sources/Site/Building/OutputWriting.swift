import Diagnostics
import Linking

/// Makes all outputs of a site and hands them to a publication, on all workers.
struct OutputWriting: Sendable {
  let site: PlannedSite
  let jobs: Int

  /// What one worker has done, and how long it rendered.
  private typealias Part = (record: PublicationRecord, rendering: RenderingTime)

  /// Writes everything; the records of the workers are what `Publication.commit` takes.
  func write(
    to publication: Publication, _ clock: BuildClock?
  ) async throws(PublishError) -> ([PublicationRecord], RenderingTime) {
    let search = await site.search.index
    let outputs = site.outputs(search)
    let results = await Workers.run(jobs, items: outputs.count) { claim in
      Result { () throws(PublishError) in try work(claim, outputs, search, publication, clock) }
    }
    var parts: [Part] = []
    for result in results { parts.append(try result.get()) }
    return (parts.map(\.record), RenderingTime(parts.map(\.rendering)))
  }

  /// One worker's part.
  private func work(
    _ claim: borrowing Workers.Claim, _ outputs: [PlannedOutput], _ search: SearchIndex,
    _ publication: Publication, _ clock: BuildClock?
  ) throws(PublishError) -> Part {
    var writer = PublicationWriter(publication)
    var pages = site.pages()
    var buffer: [UInt8] = []
    var rendering = RenderingTime()
    while let range = claim.range() {
      for output in outputs[range] {
        if case .attachment(let attachment) = output.content {
          try copy(attachment, to: output, with: &writer)
          continue
        }
        buffer.removeAll(keepingCapacity: true)
        rendering.measure(clock) { site.append(output, with: &pages, search: search, to: &buffer) }
        try writer.put(path: output.file, bytes: buffer)
      }
    }
    return (writer.finish(), rendering)
  }

  /// Copies a file beside the records; pages say how large it is, so that it has to be of that size still.
  private func copy(
    _ index: AttachmentIndex, to output: PlannedOutput, with writer: inout PublicationWriter
  ) throws(PublishError) {
    guard let planned = site.plan.attachments[index] else { return }
    let file: SiteFile
    do throws(InputError) {
      file = try site.folder.openFile(planned.attachment.path)
    } catch {
      throw .failed(.read, path: error.path, errno: error.errno)
    }
    guard file.size == planned.size else { throw .changedMeanwhile(path: file.path) }
    try writer.put(path: output.file, copying: file)
  }
}

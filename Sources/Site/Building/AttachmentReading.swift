import Diagnostics
import Linking
import Markdown
import Records

/// Looks at the files that texts link to, on all workers: how large each is and, if it is an image, of
/// what size. Each is opened once, however many texts link to it.
struct AttachmentReading: Sendable {
  let folder: SiteFolder
  let timeline: Timeline
  let jobs: Int

  /// How much of an image is read at first; most say their size within the first hundred bytes, some
  /// photographs behind a small picture of themselves.
  static let headSize = 256 << 10

  private typealias Found = (index: AttachmentIndex, file: PublishedAttachment)

  /// The files that are published, and the images among them that are none.
  func attachments() async throws(BuildError) -> Diagnosed<PublishedAttachments> {
    let links = timeline.attachmentLinks.sorted { $0.key < $1.key }
    guard !links.isEmpty else { return Diagnosed(PublishedAttachments()) }
    let parts = await Workers.run(jobs, items: links.count) { claim in
      var part = Part()
      while let range = claim.range() {
        for (index, place) in links[range] { part.read(index, linkedAt: place, self) }
      }
      return part
    }
    if let failure = parts.compactMap(\.failure).min(by: { $0.path < $1.path }) {
      throw .input(failure)
    }
    let files = PublishedAttachments(parts.flatMap(\.found), count: timeline.attachments.count)
    return Diagnosed(files, parts.flatMap(\.diagnostics))
  }

  /// What one worker has found.
  private struct Part: Sendable {
    var found: [Found] = []
    var diagnostics: [Diagnostic] = []
    var failure: InputError?

    mutating func read(_ index: AttachmentIndex, linkedAt place: Place, _ reading: AttachmentReading) {
      guard failure == nil else { return }
      let attachment = reading.timeline.attachments[index.position]
      do {
        let file = try reading.folder.openFile(attachment.path)
        var dimensions: ImageDimensions?
        if let format = attachment.imageFormat {
          let head = try file.head(AttachmentReading.headSize)
          var header = ImageHeader(of: head, as: format)
          if header == .incomplete, file.size > head.count {
            header = ImageHeader(of: try file.head(SiteFolder.sizeLimit), as: format)
          }
          switch header {
          case .read(let size): dimensions = size
          // So much may stand before the size that it is not looked for.
          case .incomplete where file.size > SiteFolder.sizeLimit: break
          case .incomplete, .invalid:
            let problem = SiteProblem.brokenImage(format, found: ImageHeader.format(of: head))
            diagnostics.append(place.reports(problem))
          }
        }
        found.append(
          (index, PublishedAttachment(attachment: attachment, size: file.size, dimensions: dimensions)))
      } catch {
        failure = error
      }
    }
  }
}

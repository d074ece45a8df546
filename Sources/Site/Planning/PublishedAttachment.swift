import Diagnostics
import Linking
import Markdown
import Records

/// A file beside the records that is published, since a text links to it.
struct PublishedAttachment: Sendable {
  let attachment: AttachedFile
  /// How large it is, in bytes.
  let size: Int
  /// Width and height, where it is an image that says them.
  let dimensions: ImageDimensions?

  /// What readers are told of it: `PDF, 1.2 MB`.
  var details: String { FileText.details(ending: attachment.ending, size: size) }
}

/// The published files beside the records.
struct PublishedAttachments: Sendable {
  /// By their positions in the timeline; nil for those that are not published.
  private let files: [PublishedAttachment?]
  /// The files and their places in the timeline, in order.
  let all: [(index: AttachmentIndex, file: PublishedAttachment)]

  /// Keeps files that were found, of a timeline with `count` of them.
  init(_ found: [(index: AttachmentIndex, file: PublishedAttachment)] = [], count: Int = 0) {
    var files = [PublishedAttachment?](repeating: nil, count: count)
    for (index, file) in found { files[index.position] = file }
    self.files = files
    all = found.sorted { $0.index < $1.index }
  }

  /// The file, if it is published.
  subscript(index: AttachmentIndex) -> PublishedAttachment? {
    files.indices.contains(index.position) ? files[index.position] : nil
  }
}

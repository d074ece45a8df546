import Diagnostics
import Records

/// The files beside the records by path and by address, and which of them are linked to.
struct AttachmentCatalogue {
  /// The files, in byte order of their paths.
  let attachments: [AttachedFile]
  /// The first place, in the order of places, at which each is linked to.
  private(set) var linked: [AttachmentIndex: Place] = [:]
  private var byPath: [String: AttachmentIndex] = [:]
  /// Several where files of two folders want one address; then all are published, so that the conflict
  /// is found.
  private var byAddress: [String: [AttachmentIndex]] = [:]

  init(_ attachments: [AttachedFile]) {
    self.attachments = attachments.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    for (position, attachment) in self.attachments.enumerated() {
      byPath[attachment.path] = AttachmentIndex(position)
      byAddress[attachment.address, default: []].append(AttachmentIndex(position))
    }
  }

  subscript(index: AttachmentIndex) -> AttachedFile { attachments[index.position] }

  /// The file at this path.
  func index(ofPath path: String) -> AttachmentIndex? { byPath[path] }

  /// The files that want the address of a path on this site, as a link has it.
  func indices(ofAddress address: String) -> [AttachmentIndex] {
    guard !attachments.isEmpty, let path = PercentCoding.decoded(address) else { return [] }
    return byAddress[path] ?? []
  }

  /// Notes a link to a file.
  mutating func link(_ index: AttachmentIndex, at place: Place) {
    if let other = linked[index], other < place { return }
    linked[index] = place
  }

  /// The paths of files that may be meant by one that is not there: those of that name in other folders,
  /// or the ones with the nearest names.
  func near(_ path: String, besides records: [String]) -> [String] {
    // Some write \ between folders, as on Windows.
    let wanted = AttachedFile.name(of: String(path.map { $0 == "\\" ? "/" : $0 }))
    let paths = attachments.map(\.path) + records
    let same = paths.filter { AttachedFile.name(of: $0) == wanted }
    guard same.isEmpty else { return Array(same.prefix(3)) }
    let names = Dictionary(grouping: paths) { String(AttachedFile.name(of: $0)) }
    let near = NearNames.closest(to: String(wanted), among: names.keys)
    let found = near.flatMap { names[$0, default: []].sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) } }
    return Array(found.prefix(3))
  }
}

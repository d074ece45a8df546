#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The files and folders in the output folder that Rejoinder did not make. They are carried over into
/// every new tree as they are.
///
/// A folder is Rejoinder's when its manifest lists a file below it, and foreign otherwise, so that
/// an empty folder somebody made is kept and an emptied one of ours goes.
struct ForeignFiles {
  private let old: PublishedTree
  private let place: OutputPlace
  /// Whether the output at a path has the bytes of the foreign file there, which is then Rejoinder's.
  private let isAdopted: ([UInt8]) -> Bool

  init(in old: PublishedTree, at place: OutputPlace, isAdopted: @escaping ([UInt8]) -> Bool) {
    (self.old, self.place, self.isAdopted) = (old, place, isAdopted)
  }

  /// Carries everything foreign into the stage, where all outputs stand already: what is then in the
  /// way of a foreign file is an output of the same name.
  func carry(into writer: inout StageWriter) throws(PublishError) {
    var folders: [[CChar]] = [[0]]
    var modes: [(path: [CChar], mode: mode_t)] = []
    while let folder = folders.popLast() {
      let listing = try FolderListing(of: folder, in: old.folder.descriptor, shown: shown(folder))
      let isForeign = folder.count > 1 && !ownsFolder(folder)
      if isForeign {
        try carryFolder(folder, into: &writer)
        modes.append((folder, listing.mode))
      }
      for entry in listing.entries.reversed() where entry.kind == .folder { folders.append(entry.path) }
      for entry in listing.entries where entry.kind != .folder {
        if isForeign || !isOurs(entry) { try carry(entry, into: &writer) }
      }
    }
    // Last, since a folder may be read-only, and the deepest first, since one may be closed.
    for folder in modes.reversed()
    where fchmodat(writer.stage.folder.descriptor, folder.path, folder.mode, 0) != 0 {
      throw writer.failure(.create, folder.path, errno)
    }
  }

  private func ownsFolder(_ folder: [CChar]) -> Bool {
    let path = folder.dropLast().map(UInt8.init(bitPattern:)) + [UInt8(ascii: "/")]
    return old.manifest?.ownsAnything(below: path) ?? false
  }

  private func isOurs(_ entry: FolderListing.Entry) -> Bool {
    let path = entry.bytes
    return path.elementsEqual(OutputPath.manifest.utf8) || old.manifest?.index(of: path) != nil
  }

  private func carryFolder(_ path: [CChar], into writer: inout StageWriter) throws(PublishError) {
    do {
      try writer.makeFolder(path)
    } catch .duplicatePath, .fileAndFolder {
      throw .foreign(path: shown(path))
    }
    // mkdir(2) says EEXIST for a file as well.
    var status = stat()
    guard fstatat(writer.stage.folder.descriptor, path, &status, AT_SYMLINK_NOFOLLOW) == 0,
      status.st_mode & S_IFMT == S_IFDIR
    else { throw .foreign(path: shown(path)) }
  }

  private func carry(_ entry: FolderListing.Entry, into writer: inout StageWriter) throws(PublishError) {
    do {
      switch entry.kind {
      case .link: try writer.remakeLink(entry.path, from: old.folder.descriptor)
      default: try writer.link(entry.path, from: old.folder.descriptor)
      }
    } catch .duplicatePath, .fileAndFolder {
      if !isAdopted(entry.bytes) { throw .foreign(path: shown(entry.path)) }
    }
  }

  private func shown(_ path: [CChar]) -> String {
    let text = String(decoding: path.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    return text.isEmpty ? place.shown(place.name) : place.shown(inside: text)
  }
}

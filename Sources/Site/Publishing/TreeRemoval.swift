#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Deletes a tree beside the output folder, without recursion, since its depth is not ours to choose.
enum TreeRemoval {
  /// Deletes the tree `name`; that there is none is no error.
  static func remove(_ name: String, at place: OutputPlace) throws(PublishError) {
    let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
    let descriptor = openat(place.parent.descriptor, name, flags)
    if descriptor < 0 {
      let code = errno
      if code == ENOENT { return }
      throw .failed(.remove, path: place.shown(name), errno: code)
    }
    let root = OpenFile(descriptor)
    var folders: [[CChar]] = [[0]]
    var next = 0
    while next < folders.count {
      folders += try emptied(folders[next], of: root.descriptor, shown: place.shown(name))
      next += 1
    }
    for folder in folders.dropFirst().reversed() {
      try unlink(folder, of: root.descriptor, flags: AT_REMOVEDIR, shown: place.shown(name))
    }
    guard unlinkat(place.parent.descriptor, name, AT_REMOVEDIR) == 0 else {
      throw .failed(.remove, path: place.shown(name), errno: errno)
    }
  }

  /// Deletes a tree that was once published, first what its manifest lists: that takes a fifth of the
  /// calls of looking into every folder, and can be shared out. Such a tree has nothing mounted in it,
  /// or the publication after it would have been refused.
  static func removePublished(_ name: String, at place: OutputPlace, workers: Int) throws(PublishError) {
    if let tree = try PublishedTree(name, at: place), let lines = tree.manifest?.lines {
      try inParallel(over: lines.count, workers: workers) { range throws(PublishError) in
        var last: Substring = ""
        for line in lines[range] {
          unlinkat(tree.folder.descriptor, line.path.text, 0)
          let folder = line.path.folder
          // Fails while the folder has more in it; `remove` tells what cannot be deleted at all.
          if folder != last { unlinkat(tree.folder.descriptor, String(last), AT_REMOVEDIR) }
          last = folder
        }
        unlinkat(tree.folder.descriptor, String(last), AT_REMOVEDIR)
      }
    }
    try remove(name, at: place)
  }

  /// Deletes the files of one folder and returns the folders in it.
  private static func emptied(
    _ folder: [CChar], of root: Int32, shown: String
  ) throws(PublishError) -> [[CChar]] {
    let listing = try listing(of: folder, in: root, shown: path(folder, below: shown))
    var folders: [[CChar]] = []
    for entry in listing.entries {
      if entry.kind == .folder {
        folders.append(entry.path)
      } else {
        try unlink(entry.path, of: root, flags: 0, shown: shown)
      }
    }
    return folders
  }

  /// Lists a folder. Somebody's closed folder was carried over as such; this one, which goes, is ours
  /// to open.
  private static func listing(
    of folder: [CChar], in root: Int32, shown: String
  ) throws(PublishError) -> FolderListing {
    do {
      let listing = try FolderListing(of: folder, in: root, shown: shown)
      if listing.mode & 0o300 == 0o300 { return listing }
    } catch .failed(_, _, EACCES) {}
    _ = folder.count <= 1 ? fchmod(root, 0o700) : fchmodat(root, folder, 0o700, 0)
    return try FolderListing(of: folder, in: root, shown: shown)
  }

  private static func unlink(
    _ path: [CChar], of root: Int32, flags: Int32, shown: String
  ) throws(PublishError) {
    if unlinkat(root, path, flags) == 0 { return }
    let code = errno
    throw .failed(.remove, path: Self.path(path, below: shown), errno: code)
  }

  private static func path(_ path: [CChar], below shown: String) -> String {
    if path.count <= 1 { return shown }
    return shown + "/" + String(decoding: path.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}

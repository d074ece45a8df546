import CPlatform

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What is in one folder of a tree, sorted by name, so that whatever is done or reported about it has
/// one order everywhere. Names are bytes, since a name somebody else chose need not be UTF-8.
struct FolderListing {
  /// What kind of thing an entry is.
  enum Kind {
    case folder, link, file
  }

  /// One entry and its path from the root of the tree.
  struct Entry {
    /// Ends with a NUL, as system calls want it.
    let path: [CChar]
    let kind: Kind

    /// The path without its NUL.
    var bytes: [UInt8] { path.dropLast().map(UInt8.init(bitPattern:)) }
  }

  /// The folder's mode bits.
  let mode: mode_t
  let entries: [Entry]

  /// Lists the folder at `path` (with its NUL; empty for the root) of the tree at `root`.
  ///
  /// Does not follow a symbolic link and does not enter another mount: what is mounted there is
  /// neither ours to copy nor to delete.
  init(of path: [CChar], in root: Int32, shown: String) throws(PublishError) {
    let isRoot = path.count <= 1
    var descriptor: Int32 = -1
    let code = rj_open_folder(root, isRoot ? [CChar(bitPattern: UInt8(ascii: ".")), 0] : path, &descriptor)
    if code == EXDEV { throw .mountPoint(path: shown) }
    if code != 0 { throw .failed(.list, path: shown, errno: code) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, let stream = fdopendir(descriptor) else {
      let code = errno
      _ = close(descriptor)
      throw .failed(.list, path: shown, errno: code)
    }
    defer { closedir(stream) }
    let prefix = isRoot ? [] : path.dropLast() + [CChar(bitPattern: UInt8(ascii: "/"))]
    var found: [Entry] = []
    errno = 0
    while let entry = readdir(stream) {
      let name = Self.name(of: entry)
      if name != Self.dot, name != Self.dots {
        let kind = try Self.kind(of: entry, name: name, in: descriptor, shown: shown)
        found.append(Entry(path: prefix + name, kind: kind))
      }
      errno = 0
    }
    // readdir(3) tells its end from an error by errno alone.
    if errno != 0 { throw .failed(.list, path: shown, errno: errno) }
    found.sort { $0.bytes.lexicographicallyPrecedes($1.bytes) }
    (mode, entries) = (status.st_mode & 0o7777, found)
  }

  private static let dot = [CChar(bitPattern: UInt8(ascii: ".")), 0]
  private static let dots = [CChar(bitPattern: UInt8(ascii: ".")), CChar(bitPattern: UInt8(ascii: ".")), 0]

  private static func name(of entry: UnsafeMutablePointer<dirent>) -> [CChar] {
    withUnsafePointer(to: &entry.pointee.d_name) {
      let start = UnsafeRawPointer($0).assumingMemoryBound(to: CChar.self)
      return Array(UnsafeBufferPointer(start: start, count: strlen(start) + 1))
    }
  }

  /// The kind as the folder tells it or, on file systems that leave it out, as the entry itself does.
  private static func kind(
    of entry: UnsafeMutablePointer<dirent>, name: [CChar], in folder: Int32, shown: String
  ) throws(PublishError) -> Kind {
    switch Int32(entry.pointee.d_type) {
    case Int32(DT_DIR): return .folder
    case Int32(DT_LNK): return .link
    case Int32(DT_UNKNOWN): break
    default: return .file
    }
    var status = stat()
    guard fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
      throw .failed(.list, path: shown, errno: errno)
    }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: return .folder
    case S_IFLNK: return .link
    default: return .file
    }
  }
}

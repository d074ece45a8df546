#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The folder of a site: lists and reads what is in it.
struct SiteFolder: Sendable {
  /// The folder's path, as given.
  let path: String

  /// The largest file that is read, in bytes; a record is a text that people read.
  static let sizeLimit = 16 << 20

  /// Something found while listing: paths are relative to the site's folder.
  enum Entry: Hashable, Sendable {
    case file(String)
    /// Neither a plain file nor a folder: a symbolic link, a device, a pipe.
    case special(String)
    /// A name that is not UTF-8, or has a control character such as a line break; the path is for people.
    case unreadableName(String, NameFault)
    /// A path that is longer than `pathLimit`.
    case longPath(String)
  }

  /// All files below a folder of the site, in byte order of their paths. Names that begin with a dot
  /// are left out; a folder that is not there has no files.
  func entries(below folder: String) throws(InputError) -> [Entry] {
    var result: [Entry] = []
    var folders = [folder]
    while let next = folders.popLast() {
      for (name, type) in try list(next) {
        let path = next + "/" + name.text
        if let fault = name.fault {
          result.append(.unreadableName(path, fault))
        } else if path.utf8.count > Self.pathLimit {
          result.append(.longPath(path))
        } else if type == S_IFDIR {
          folders.append(path)
        } else {
          result.append(type == S_IFREG ? .file(path) : .special(path))
        }
      }
    }
    return result.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// What is at a path now: nothing, a file, or all files below a folder, each with its whole path.
  func entries(at path: String) throws(InputError) -> [Entry] {
    guard !path.split(separator: "/").contains(where: { $0.hasPrefix(".") }) else { return [] }
    var status = stat()
    guard lstat(self.path + "/" + path, &status) == 0 else {
      guard errno == ENOENT || errno == ENOTDIR else { throw InputError(path: path, errno: errno) }
      return []
    }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: return try entries(below: path)
    case S_IFREG: return [.file(path)]
    default: return [.special(path)]
    }
  }

  /// A name as it is shown, and what is wrong with it.
  private typealias Name = (text: String, fault: NameFault?)

  private func list(_ folder: String) throws(InputError) -> [(Name, mode_t)] {
    guard let stream = opendir(path + "/" + folder) else {
      let code = errno
      var status = stat()
      // What is not there has no files; a link that leads nowhere is there.
      if code == ENOENT, lstat(path + "/" + folder, &status) != 0 { return [] }
      throw InputError(path: folder, errno: code)
    }
    defer { closedir(stream) }
    var result: [(Name, mode_t)] = []
    while let entry = readdir(stream) {
      let name = Self.name(of: entry)
      if name.text.hasPrefix(".") { continue }
      var type = Self.type(of: entry)
      if type == nil {
        var status = stat()
        if fstatat(dirfd(stream), Self.pointer(to: entry), &status, AT_SYMLINK_NOFOLLOW) == 0 {
          type = status.st_mode & S_IFMT
        }
      }
      result.append((name, type ?? 0))
    }
    return result
  }

  private static func pointer(to entry: UnsafeMutablePointer<dirent>) -> UnsafePointer<CChar> {
    let offset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0
    return UnsafeRawPointer(entry).advanced(by: offset).assumingMemoryBound(to: CChar.self)
  }

  private static func name(of entry: UnsafeMutablePointer<dirent>) -> Name {
    let name = pointer(to: entry)
    if let text = String(validatingCString: name), !text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) {
      return (text, nil)
    }
    let bytes = UnsafeBufferPointer(start: name, count: strlen(name)).map { UInt8(bitPattern: $0) }
    return (shown(name: bytes), fault(inName: bytes))
  }

  /// The type as readdir(3) gives it; nil on file systems that do not.
  private static func type(of entry: UnsafeMutablePointer<dirent>) -> mode_t? {
    switch Int(entry.pointee.d_type) {
    case Int(DT_REG): S_IFREG
    case Int(DT_DIR): S_IFDIR
    case Int(DT_UNKNOWN): nil
    default: S_IFIFO
    }
  }
}

extension SiteFolder.Entry {
  var path: String {
    switch self {
    case .file(let path), .special(let path), .unreadableName(let path, _), .longPath(let path): path
    }
  }
}

extension SiteFolder {
  /// What reading a file gave.
  enum Reading: Sendable {
    case bytes([UInt8])
    /// It is larger than `sizeLimit`.
    case tooLarge
    /// It is a folder, a link, a device or a pipe; perhaps it was a file a moment ago.
    case notPlain
  }

  /// Reads a file of the site. Where a link stands instead, what it leads to is not read.
  func read(_ file: String) throws(InputError) -> Reading {
    try Self.read(path + "/" + file, shownAs: file, flags: O_NOFOLLOW)
  }

  /// Reads any file, never waiting for what is none. `flags` are those of open(2) besides the usual ones.
  static func read(_ path: String, shownAs name: String, flags: Int32 = 0) throws(InputError) -> Reading {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | flags)
    guard descriptor >= 0 else {
      if InputError.notPlain.contains(errno) { return .notPlain }
      throw InputError(path: name, errno: errno)
    }
    defer { _ = close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw InputError(path: name, errno: errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { return .notPlain }
    guard status.st_size <= sizeLimit else { return .tooLarge }
    var failure: Int32 = 0
    // One byte more than expected, so that a file which grows meanwhile is noticed and read on.
    var bytes = [UInt8](unsafeUninitializedCapacity: Int(status.st_size) + 1) { buffer, count in
      count = fill(buffer, from: descriptor, failure: &failure)
    }
    while failure == 0, bytes.count > Int(status.st_size), bytes.count <= sizeLimit {
      let more = [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, count in
        count = fill(buffer, from: descriptor, failure: &failure)
      }
      if more.isEmpty { break }
      bytes += more
    }
    guard failure == 0 else { throw InputError(path: name, errno: failure) }
    return bytes.count > sizeLimit ? .tooLarge : .bytes(bytes)
  }

  /// Reads standard input to its end.
  static func readStandardInput() throws(InputError) -> Reading {
    var bytes: [UInt8] = []
    var failure: Int32 = 0
    while bytes.count <= sizeLimit {
      let more = [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, count in
        count = fill(buffer, from: STDIN_FILENO, failure: &failure)
      }
      guard failure == 0 else { throw InputError(path: "standard input", errno: failure) }
      if more.isEmpty { return .bytes(bytes) }
      bytes += more
    }
    return .tooLarge
  }

  private static func fill(
    _ buffer: UnsafeMutableBufferPointer<UInt8>, from descriptor: Int32, failure: inout Int32
  ) -> Int {
    var count = 0
    while count < buffer.count {
      #if canImport(Glibc)
        let got = Glibc.read(descriptor, buffer.baseAddress?.advanced(by: count), buffer.count - count)
      #else
        let got = Darwin.read(descriptor, buffer.baseAddress?.advanced(by: count), buffer.count - count)
      #endif
      if got < 0, errno == EINTR { continue }
      if got < 0 { failure = errno }
      if got <= 0 { break }
      count += got
    }
    return count
  }
}

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// An open file of a site, of which only parts are read at a time.
struct SiteFile: Sendable {
  /// The path relative to the site's folder.
  let path: String
  /// The size when it was opened, in bytes.
  let size: Int
  let file: OpenFile

  /// Makes reading begin at the start again.
  func rewind() throws(PublishError) {
    guard lseek(file.descriptor, 0, SEEK_SET) == 0 else { throw .failed(.read, path: path, errno: errno) }
  }

  /// Reads the next part into a buffer; at the end it is empty.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(PublishError) -> UnsafeRawBufferPointer {
    guard let count = OpenFile.read(file.descriptor, into: buffer) else {
      throw .failed(.read, path: path, errno: errno)
    }
    return UnsafeRawBufferPointer(rebasing: buffer[..<count])
  }

  /// The digest of all of it.
  func digest() throws(InputError) -> Digest64 {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 17, alignment: 16)
    defer { buffer.deallocate() }
    guard let digest = Digest64(ofRestOf: file.descriptor, by: buffer) else {
      throw InputError(path: path, errno: errno)
    }
    return digest
  }

  /// The first bytes, at most `count`.
  func head(_ count: Int) throws(InputError) -> [UInt8] {
    guard lseek(file.descriptor, 0, SEEK_SET) == 0 else { throw InputError(path: path, errno: errno) }
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: min(count, size)) { buffer, filled in
      if let count = OpenFile.read(file.descriptor, into: UnsafeMutableRawBufferPointer(buffer)) {
        filled = count
      } else {
        (failure, filled) = (errno, 0)
      }
    }
    guard failure == 0 else { throw InputError(path: path, errno: failure) }
    return bytes
  }
}

extension SiteFolder {
  /// Opens a plain file of the site; one that has been replaced by something else meanwhile is an error.
  func openFile(_ path: String) throws(InputError) -> SiteFile {
    let flags = O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK
    let descriptor = open(self.path + "/" + path, flags)
    guard descriptor >= 0 else { throw InputError(path: path, errno: errno) }
    let file = OpenFile(descriptor)
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw InputError(path: path, errno: errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw InputError(path: path, errno: EINVAL) }
    return SiteFile(path: path, size: Int(status.st_size), file: file)
  }
}

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension Publication {
  /// Whether what is published is what a manifest with this digest lists, byte for byte.
  ///
  /// Every file is read: its size and times may be those of a file that somebody has changed by hand.
  func publishes(_ manifest: Digest64, workers: Int) -> Bool {
    guard let old, let lines = old.manifest?.lines,
      old.manifestBytes.withUnsafeBytes({ Digest64(of: $0) }) == manifest
    else { return false }
    do throws(PublishError) {
      try inParallel(over: lines.count, workers: workers) { range throws(PublishError) in
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 20, alignment: 16)
        defer { buffer.deallocate() }
        for line in lines[range] where !Self.isIntact(line, in: old.folder.descriptor, buffer) {
          throw .changedMeanwhile(path: line.path.text)
        }
      }
      return true
    } catch {
      return false
    }
  }

  private static func isIntact(
    _ line: Manifest.Line, in folder: Int32, _ buffer: UnsafeMutableRawBufferPointer
  ) -> Bool {
    let descriptor = openat(folder, line.path.text, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return false }
    defer { _ = close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      Int(status.st_size) == line.size
    else { return false }
    return Digest64(ofRestOf: descriptor, by: buffer) == line.digest
  }
}

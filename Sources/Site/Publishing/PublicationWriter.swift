#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// One worker's way into a publication. Workers share nothing that is written to, so that they do not
/// wait for each other; what each has done goes to `Publication.commit` as its record.
struct PublicationWriter: ~Copyable {
  private let publication: Publication
  /// The old tree's folder, or -1.
  private let old: Int32
  private var stage: StageWriter?
  private var entries: [PublicationRecord.Entry] = []
  private let buffer: UnsafeMutableRawBufferPointer

  init(_ publication: Publication) {
    self.publication = publication
    old = publication.old?.folder.descriptor ?? -1
    buffer = .allocate(byteCount: 64 << 10, alignment: 16)
  }

  deinit {
    buffer.deallocate()
  }

  /// Takes one finished output. Its bytes are written unless they are published already.
  mutating func put(path: String, bytes: UnsafeRawBufferPointer) throws(PublishError) {
    let path = try OutputPath(path)
    let isUnchanged = old >= 0 && isPublished(path.text, bytes)
    if !isUnchanged { try write(path.text, bytes) }
    let line = Manifest.Line(path: path, digest: Digest64(of: bytes), size: bytes.count)
    entries.append(.init(line: line, isUnchanged: isUnchanged))
  }

  /// Takes one finished output.
  mutating func put(path: String, bytes: [UInt8]) throws(PublishError) {
    try bytes.withUnsafeBytes { bytes in
      Result { () throws(PublishError) in try put(path: path, bytes: bytes) }
    }.get()
  }

  /// Takes one finished output that is a copy of a file, of which only a part is held in memory.
  mutating func put(path: String, copying file: SiteFile) throws(PublishError) {
    let path = try OutputPath(path)
    let known = old >= 0 ? try digest(ofPublished: path.text, equalTo: file) : nil
    let digest = if let known { known } else { try write(path.text, copying: file) }
    let line = Manifest.Line(path: path, digest: digest, size: file.size)
    entries.append(.init(line: line, isUnchanged: known != nil))
  }

  /// Ends this worker's part.
  consuming func finish() -> PublicationRecord {
    PublicationRecord(entries: entries)
  }

  private mutating func write(_ path: String, _ bytes: UnsafeRawBufferPointer) throws(PublishError) {
    var writer = try takeStage()
    defer { stage = writer }
    try writer.create(path, bytes)
  }

  private mutating func write(_ path: String, copying file: SiteFile) throws(PublishError) -> Digest64 {
    var writer = try takeStage()
    defer { stage = writer }
    return try writer.create(path, copying: file, buffer: buffer)
  }

  private mutating func takeStage() throws(PublishError) -> StageWriter {
    defer { stage = nil }
    if let stage { return stage }
    return StageWriter(try publication.openStage())
  }

  /// Whether a regular file with these bytes is at this path of the old tree, whoever made it; its time
  /// says nothing. Whether something else that is there may be replaced is decided in the commit.
  private func isPublished(_ path: String, _ bytes: UnsafeRawBufferPointer) -> Bool {
    guard let published = openPublished(path, size: bytes.count) else { return false }
    defer { _ = close(published) }
    var rest = bytes
    while !rest.isEmpty {
      let wanted = min(rest.count, buffer.count)
      let part = UnsafeMutableRawBufferPointer(rebasing: buffer[..<wanted])
      guard OpenFile.read(published, into: part) == wanted, let mine = part.baseAddress,
        let theirs = rest.baseAddress, memcmp(mine, theirs, wanted) == 0
      else { return false }
      rest = UnsafeRawBufferPointer(rebasing: rest[wanted...])
    }
    return true
  }
  /// The digest of the regular file at this path of the old tree; nil when it differs from `file`.
  private func digest(
    ofPublished path: String, equalTo file: SiteFile
  ) throws(PublishError) -> Digest64? {
    guard let published = openPublished(path, size: file.size) else { return nil }
    defer { _ = close(published) }
    let mine = UnsafeMutableRawBufferPointer.allocate(byteCount: buffer.count, alignment: 16)
    defer { mine.deallocate() }
    var stream = Digest64.Stream()
    try file.rewind()
    while true {
      let part = try file.read(into: mine)
      if part.isEmpty { return stream.count == file.size ? stream.digest : nil }
      let other = UnsafeMutableRawBufferPointer(rebasing: buffer[..<part.count])
      guard OpenFile.read(published, into: other) == part.count,
        let left = part.baseAddress, let right = other.baseAddress, memcmp(left, right, part.count) == 0
      else { return nil }
      stream.append(part)
    }
  }

  /// The regular file of this size at this path of the old tree, if there is one.
  private func openPublished(_ path: String, size: Int) -> Int32? {
    let descriptor = openat(old, path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
    if descriptor < 0 { return nil }
    var status = stat()
    if fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG, Int(status.st_size) == size {
      return descriptor
    }
    _ = close(descriptor)
    return nil
  }
}

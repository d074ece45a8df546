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

  /// Ends this worker's part.
  consuming func finish() -> PublicationRecord {
    PublicationRecord(entries: entries)
  }

  private mutating func write(_ path: String, _ bytes: UnsafeRawBufferPointer) throws(PublishError) {
    var writer: StageWriter
    if let stage { writer = stage } else { writer = StageWriter(try publication.openStage()) }
    stage = nil
    defer { stage = writer }
    try writer.create(path, bytes)
  }

  /// Whether a regular file with these bytes is at this path of the old tree, whoever made it; its time
  /// says nothing. Whether something else that is there may be replaced is decided in the commit.
  private func isPublished(_ path: String, _ bytes: UnsafeRawBufferPointer) -> Bool {
    let descriptor = openat(old, path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
    if descriptor < 0 { return false }
    defer { _ = close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return false }
    guard Int(status.st_size) == bytes.count else { return false }
    var rest = bytes
    while !rest.isEmpty {
      let wanted = min(rest.count, buffer.count)
      let part = UnsafeMutableRawBufferPointer(rebasing: buffer[..<wanted])
      guard OpenFile.read(descriptor, into: part) == wanted, let mine = part.baseAddress,
        let theirs = rest.baseAddress, memcmp(mine, theirs, wanted) == 0
      else { return false }
      rest = UnsafeRawBufferPointer(rebasing: rest[wanted...])
    }
    return true
  }
}

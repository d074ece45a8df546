extension Digest64 {
  /// The digest of what is left to read of an open file, part by part; nil with `errno` when it cannot be read.
  init?(ofRestOf descriptor: Int32, by buffer: UnsafeMutableRawBufferPointer) {
    guard let count = OpenFile.read(descriptor, into: buffer) else { return nil }
    let first = UnsafeRawBufferPointer(rebasing: buffer[..<count])
    guard count == buffer.count else {
      self.init(of: first)
      return
    }
    var stream = Stream()
    stream.append(first)
    while true {
      guard let count = OpenFile.read(descriptor, into: buffer) else { return nil }
      if count == 0 { break }
      stream.append(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
    }
    self = stream.digest
  }
}

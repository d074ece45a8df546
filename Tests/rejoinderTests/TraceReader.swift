import Foundation

/// Reads the names of phases that a build writes, line by line, without waiting longer than it should.
struct TraceReader {
  private let handle: FileHandle
  private var bytes: [UInt8] = []

  init(_ handle: FileHandle) { self.handle = handle }

  /// The lines so far.
  var lines: [String] {
    String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  /// Reads until this moment, the end of the process, or this line.
  mutating func read(until deadline: ContinuousClock.Instant, orLine line: String? = nil) {
    while line.map(lines.contains) != true {
      let left = ContinuousClock.now.duration(to: deadline)
      guard left > .zero else { return }
      let seconds = Double(left.components.seconds) + Double(left.components.attoseconds) / 1e18
      var file = pollfd(fd: handle.fileDescriptor, events: Int16(POLLIN), revents: 0)
      // poll(2) counts in milliseconds; the rest is spent looking at the clock.
      guard poll(&file, 1, Int32(seconds * 1000)) > 0 else { continue }
      var buffer = [UInt8](repeating: 0, count: 4096)
      let count = Foundation.read(handle.fileDescriptor, &buffer, buffer.count)
      if count <= 0 { return }
      bytes += buffer[..<count]
    }
  }
}

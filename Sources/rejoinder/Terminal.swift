#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// One of the process's three streams.
struct Terminal: Sendable {
  private let descriptor: Int32

  /// What is typed.
  static let input = Terminal(descriptor: 0)
  /// Results.
  static let output = Terminal(descriptor: 1)
  /// Everything said about the work.
  static let error = Terminal(descriptor: 2)

  /// Whether a person is watching.
  var isInteractive: Bool { isatty(descriptor) == 1 }

  /// Whether colour may be used: on a terminal, unless NO_COLOR is set (no-color.org).
  var usesColour: Bool {
    guard isInteractive, getenv("TERM").map({ String(cString: $0) }) != "dumb" else { return false }
    return getenv("NO_COLOR").map { $0.pointee == 0 } ?? true
  }

  /// Writes all of a text; what cannot be written, such as to a closed pipe, is dropped.
  func write(_ text: String) { write(Array(text.utf8)) }

  /// Writes all of some bytes.
  func write(_ bytes: [UInt8]) {
    var start = 0
    bytes.withUnsafeBytes { buffer in
      while start < buffer.count {
        #if canImport(Glibc)
          let count = Glibc.write(descriptor, buffer.baseAddress?.advanced(by: start), buffer.count - start)
        #else
          let count = Darwin.write(descriptor, buffer.baseAddress?.advanced(by: start), buffer.count - start)
        #endif
        if count < 0, errno == EINTR { continue }
        if count <= 0 { return }
        start += count
      }
    }
  }
}

extension Terminal {
  /// Writes an error that is about no file of the site: a line and its help.
  func write(error message: String, help: [String]) {
    write("rejoinder: error: \(message)\n" + help.map { "  = \($0)\n" }.joined())
  }
}

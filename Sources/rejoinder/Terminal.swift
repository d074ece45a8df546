import Diagnostics

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
  func write(_ bytes: [UInt8]) { _ = writing(bytes) }

  /// Writes all of some bytes; the system's number for the reason when that is not possible.
  private func writing(_ bytes: [UInt8]) -> Int32? {
    var start = 0
    return bytes.withUnsafeBytes { buffer in
      while start < buffer.count {
        #if canImport(Glibc)
          let count = Glibc.write(descriptor, buffer.baseAddress?.advanced(by: start), buffer.count - start)
        #else
          let count = Darwin.write(descriptor, buffer.baseAddress?.advanced(by: start), buffer.count - start)
        #endif
        if count < 0, errno == EINTR { continue }
        if count <= 0 { return errno }
        start += count
      }
      return nil
    }
  }
}

extension Terminal {
  /// Writes a result, all of it: a command whose result has not arrived must not end as if it had.
  ///
  /// - Throws: `ExitStatus.worldFailed`, after saying why, when it cannot be written.
  func deliver(_ text: String) throws(ExitStatus) { try deliver(Array(text.utf8)) }

  /// The same for bytes.
  func deliver(_ bytes: [UInt8]) throws(ExitStatus) {
    guard let code = writing(bytes) else { return }
    let reason = strerror(code).map { String(cString: $0) } ?? "error \(code)"
    Terminal.error.write(
      error: "cannot write the result to standard output: \(reason)",
      help: ["make room, or let the output go elsewhere, and run the command again"])
    throw .worldFailed
  }

  /// Gives streams that whoever started the process has closed something to write to, so that no file which is
  /// opened later takes their place and gets what was meant for them.
  static func keepClosedStreamsApart() {
    for descriptor in Int32(0)...2 where fcntl(descriptor, F_GETFD) == -1 {
      _ = open("/dev/null", O_RDWR)
    }
  }

  /// Writes an error that is about no file of the site: a line and its help.
  func write(error message: String, help: [String]) {
    write(TextReport.text(ofFailure: message, help: help))
  }
}

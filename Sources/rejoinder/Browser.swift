#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The person's web browser.
enum Browser {
  #if os(macOS)
    private static let program = "open"
  #else
    private static let program = "xdg-open"
  #endif

  /// Opens an address; says so when there is no program to do it.
  static func open(_ address: String) {
    var arguments: [UnsafeMutablePointer<CChar>?] = [strdup(program), strdup(address), nil]
    defer { for argument in arguments { free(argument) } }
    var process: pid_t = 0
    if posix_spawnp(&process, program, nil, nil, &arguments, environ) != 0 {
      Terminal.error.write("rejoinder: warning: there is no \(program) to open the browser with\n")
    }
  }
}

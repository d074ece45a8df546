import Foundation
import Testing

/// The release binary at a terminal of its own, with a person who types.
enum Typing {
  /// Runs the command in a folder at a pseudo-terminal (posix_openpt(3)). When the terminal shows one of the
  /// prompts, in this order, its answer is typed; an empty answer stands for the end of the input (Ctrl-D).
  ///
  /// Gives what the terminal showed in the end, as lines without carriage returns, and how the command ended.
  static func run(
    _ arguments: [String], in folder: Scratch, answers: KeyValuePairs<String, String>
  ) throws -> (shown: String, status: Int32) {
    let openTerminal = try function("posix_openpt", as: (@convention(c) (Int32) -> Int32).self)
    let grant = try function("grantpt", as: (@convention(c) (Int32) -> Int32).self)
    let unlock = try function("unlockpt", as: (@convention(c) (Int32) -> Int32).self)
    let nameOf = try function("ptsname", as: (@convention(c) (Int32) -> UnsafePointer<CChar>?).self)
    let main = openTerminal(O_RDWR | O_NOCTTY)
    try #require(main >= 0 && grant(main) == 0 && unlock(main) == 0)
    defer { close(main) }
    let name = String(cString: try #require(nameOf(main)))
    let terminal = open(name, O_RDWR | O_NOCTTY)
    try #require(terminal >= 0)
    let handle = FileHandle(fileDescriptor: terminal, closeOnDealloc: false)
    let process = try Command.process(arguments, in: folder, environment: ["NO_COLOR": "1"])
    (process.standardInput, process.standardOutput, process.standardError) = (handle, handle, handle)
    try process.run()
    close(terminal)
    var shown: [UInt8] = []
    var open = answers[...]
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      // At the end of the command the terminal is gone: EIO on Linux, the end of the file elsewhere.
      let count = read(main, &buffer, buffer.count)
      if count <= 0 { break }
      shown += buffer[..<count]
      if let (prompt, answer) = open.first, String(decoding: shown, as: UTF8.self).hasSuffix(prompt) {
        open = open.dropFirst()
        let typed = Array((answer.isEmpty ? "\u{4}" : answer + "\n").utf8)
        try #require(write(main, typed, typed.count) == typed.count)
      }
    }
    process.waitUntilExit()
    #expect(open.isEmpty, "the terminal never showed \(open.first?.key ?? "")")
    let text = String(decoding: shown, as: UTF8.self).replacing("\r\n", with: "\n")
    return (text, process.terminationStatus)
  }

  /// A function of the C library that Glibc's module does not declare (feature_test_macros(7)).
  private static func function<Function>(_ name: String, as type: Function.Type) throws -> Function {
    let library = try #require(dlopen(nil, RTLD_NOW))
    return unsafeBitCast(try #require(dlsym(library, name)), to: type)
  }
}

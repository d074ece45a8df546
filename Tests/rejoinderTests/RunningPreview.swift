import Foundation
import Testing

/// A preview that runs, and what it has said.
final class RunningPreview {
  let process: Process
  private let output: FileHandle
  private var text = ""
  let errors = Pipe()

  init(_ folder: Scratch, _ arguments: String...) throws {
    process = try Command.process(["serve"] + arguments, in: folder)
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = errors
    output = pipe.fileHandleForReading
    try process.run()
  }

  deinit { if process.isRunning { process.terminate() } }

  /// The next line of the output; nil when there will be none.
  func line() -> String? {
    while !text.contains("\n") {
      let data = output.availableData
      if data.isEmpty { return nil }
      text += String(decoding: data, as: UTF8.self)
    }
    guard let end = text.firstIndex(of: "\n") else { return nil }
    defer { text = String(text[text.index(after: end)...]) }
    return String(text[..<end])
  }

  /// Asks it to end, as Ctrl-C does, and waits until it has.
  func interrupt() -> Int32 {
    kill(process.processIdentifier, SIGINT)
    process.waitUntilExit()
    return process.terminationReason == .exit ? process.terminationStatus : -1
  }

  /// The port that it listens on, after its first line.
  static func port(in line: String?) -> Int? {
    line?.firstMatch(of: /:(\d+)\//).flatMap { Int($0.1) }
  }

  /// How many files it has open, and how much memory it has; nil without /proc.
  var resources: (files: Int, kilobytes: Int)? {
    let folder = "/proc/\(process.processIdentifier)"
    guard let files = try? FileManager.default.contentsOfDirectory(atPath: folder + "/fd"),
      let status = try? String(contentsOfFile: folder + "/status", encoding: .utf8),
      let memory = status.firstMatch(of: /VmRSS:\s+(\d+) kB/).flatMap({ Int($0.1) })
    else { return nil }
    return (files.count, memory)
  }
}

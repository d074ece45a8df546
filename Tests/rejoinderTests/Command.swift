import Foundation
import Testing

/// The release binary, run as a person or a script runs it.
enum Command {
  /// What a run left behind.
  struct Outcome: Equatable {
    let status: Int32
    let output: String
    let errors: String
  }

  /// The folder of the package.
  static let package = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path

  /// Where `make test` puts the binary before it runs the tests, or the one that `REJOINDER` names.
  static func binary() throws -> URL {
    let path = ProcessInfo.processInfo.environment["REJOINDER"] ?? package + "/.build/release/rejoinder"
    try #require(
      FileManager.default.isExecutableFile(atPath: path),
      "the release binary is missing: run `make test`, which builds it before the tests")
    return URL(filePath: path)
  }

  /// A process that is ready to run, in the folder `folder`.
  static func process(
    _ arguments: [String], in folder: Scratch, environment: [String: String] = [:]
  ) throws -> Process {
    let process = Process()
    process.executableURL = try binary()
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: folder.path)
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    return process
  }

  /// Runs the command in a folder and waits for its end, but not for ever.
  static func run(
    _ arguments: [String], in folder: Scratch, input: String? = nil, environment: [String: String] = [:]
  ) throws -> Outcome {
    try run(try process(arguments, in: folder, environment: environment), input: input)
  }

  /// Runs a process that is ready; its results go to `device`, if one is named.
  static func run(_ process: Process, input: String? = nil, to device: String? = nil) throws -> Outcome {
    // Files and not pipes, so that no amount of output can block. They lie outside the folder.
    let streams = try Scratch()
    for name in ["out", "err"] { try streams.write("", to: name) }
    try streams.write(input ?? "", to: "in")
    process.standardInput = FileHandle(forReadingAtPath: streams["in"])
    process.standardOutput = FileHandle(forWritingAtPath: device ?? streams["out"])
    process.standardError = FileHandle(forWritingAtPath: streams["err"])
    try process.run()
    let number = process.processIdentifier
    let guardian = DispatchWorkItem { kill(number, SIGKILL) }
    DispatchQueue.global().asyncAfter(deadline: .now() + .seconds(300), execute: guardian)
    process.waitUntilExit()
    guardian.cancel()
    try #require(process.terminationReason == .exit, "the command was ended by a signal")
    return Outcome(
      status: process.terminationStatus, output: try streams.text("out"), errors: try streams.text("err"))
  }
}

extension Command {
  /// Runs the command, and expects all that it leaves behind to be as given, but for the time it took.
  static func expect(
    _ arguments: [String], in folder: Scratch, input: String? = nil, gives expected: Outcome,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let outcome = try run(arguments, in: folder, input: input).timeless
    #expect(outcome == expected, sourceLocation: sourceLocation)
  }
}

extension Command.Outcome {
  /// The output with the seconds that the build took, which differ, as `N`.
  var timeless: Command.Outcome {
    let output = output.replacing(/, \d+\.\d\d s\n/, with: ", N s\n")
    return Command.Outcome(status: status, output: output, errors: errors)
  }

  /// A build that went well.
  static func built(_ records: String, _ files: String) -> Command.Outcome {
    Command.Outcome(status: 0, output: "\(records), \(files), N s\n", errors: "")
  }
}

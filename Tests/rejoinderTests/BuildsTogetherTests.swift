import Foundation
import Testing

/// Builds of one site that run at the same time, and beside a preview.
@Suite struct BuildsTogetherTests {
  /// A build that finds another at work says so, and waits.
  @Test func oneWaits() throws {
    let folder = try SmallSite.make()
    try folder.write("", to: ".public.lock")
    let lock = open(folder[".public.lock"], O_RDWR)
    try #require(flock(lock, LOCK_EX) == 0)
    let process = try Command.process(["build"], in: folder)
    let (said, output) = (Pipe(), Pipe())
    (process.standardError, process.standardOutput) = (said, output)
    try process.run()
    let line = said.fileHandleForReading.availableData
    #expect(
      String(decoding: line, as: UTF8.self)
        == "another build is publishing to this folder; waiting for it\n")
    #expect(process.isRunning)
    #expect(try folder.names() == [".public.lock", "content"])
    close(lock)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    let result = output.fileHandleForReading.readDataToEndOfFile()
    #expect(String(decoding: result, as: UTF8.self).hasPrefix("7 records, 62 files, "))
    try folder.expectWhole("the build that waited")
  }

  /// Several builds of two versions of a site into one folder, beside a preview of one: what is published is
  /// always one of the two, whole.
  @Test func severalAtOnce() throws {
    let folder = try Scratch()
    var trees: [[String: Data]] = []
    for version in GeneratedSite.Version.allCases {
      try GeneratedSite.write(version, to: folder)
      let arguments = Self.arguments(version, to: "expected-" + version.rawValue)
      try #require(try Command.run(arguments, in: folder).status == 0)
      trees.append(try folder.tree("expected-" + version.rawValue))
    }
    let preview = try RunningPreview(folder, "--site", "a", "--port", "0")
    _ = preview.line()
    for round in 0..<6 {
      let processes = try (0..<6).map { number in
        let version: GeneratedSite.Version = (number + round) % 2 == 0 ? .a : .b
        let process = try Command.process(Self.arguments(version, to: "public"), in: folder)
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        return process
      }
      for process in processes {
        process.waitUntilExit()
        #expect(process.terminationStatus == 0, "round \(round)")
        #expect(process.terminationReason == .exit)
      }
      #expect(trees.contains(try folder.tree()), "round \(round)")
      #expect(try !folder.names().contains(".public.next"))
    }
    #expect(preview.interrupt() == 0)
  }

  private static func arguments(_ version: GeneratedSite.Version, to output: String) -> [String] {
    ["build", "--site", version.rawValue, "--output", output, "--as-of", "2026-01-01"]
  }
}

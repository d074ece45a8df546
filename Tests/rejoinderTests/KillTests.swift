import Foundation
import TestSupport
import Testing

/// `kill -9` at any moment leaves the whole old site or the whole new one.
///
/// This is the one test that looks at a clock: to kill a build at moments that lie all over it.
@Suite struct KillTests {
  /// When to kill a build.
  private enum Moment {
    /// So long after its start.
    case time(Duration)
    /// As soon as this line of the trace is seen, and so long after that.
    case line(String, Duration)
  }

  /// What a killed build had got to.
  private struct Killed {
    let phase: String
    let hasEnded: Bool
  }

  private static let seed: UInt64 = 20_200_303
  private static let kills = 200

  @Test func aKilledBuildLeavesAWholeSite() throws {
    let folder = try Scratch()
    var trees: [GeneratedSite.Version: [String: Data]] = [:]
    for version in GeneratedSite.Version.allCases {
      try GeneratedSite.write(version, to: folder)
      try build(version, in: folder, to: "expected-" + version.rawValue)
      trees[version] = try folder.tree("expected-" + version.rawValue)
    }
    try #require(trees[.a] != trees[.b])
    try build(.a, in: folder)
    let start = ContinuousClock.now
    try build(.b, in: folder)
    let duration = ContinuousClock.now - start
    var random = SplitMix64(seed: Self.seed)
    var hits: [String: Int] = [:]
    var newSites = 0
    for (number, moment) in Self.moments(over: duration, &random).enumerated() {
      let version: GeneratedSite.Version = number % 2 == 0 ? .a : .b
      let killed = try Self.kill(at: moment, building: version, in: folder)
      hits[killed.hasEnded ? "after the end" : killed.phase, default: 0] += 1
      let tree = try folder.tree()
      let found = GeneratedSite.Version.allCases.first { trees[$0] == tree }
      let phase = "kill \(number) in the phase \(killed.phase), seed \(Self.seed)"
      #expect(found != nil, "\(phase): the site is neither the old one nor the new one")
      if found == version { newSites += 1 }
      try build(version, in: folder)
      #expect(try folder.tree() == trees[version], "the build after \(phase)")
      #expect(
        try folder.names() == Self.names, "what the build after \(phase) leaves beside the output folder")
    }
    print(
      "killed in: " + hits.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", "))
    // The test is worth little unless most kills came in time, some before and some after the exchange.
    #expect(hits["after the end", default: 0] < Self.kills / 2)
    #expect(hits.count > 5)
    #expect((1..<Self.kills).contains(newSites))
  }

  private static let names = [
    ".expected-a.lock", ".expected-a.stamp", ".expected-b.lock", ".expected-b.stamp", ".public.lock",
    ".public.previous", ".public.stamp", "a", "b", "expected-a", "expected-b", "public",
  ]

  /// Half of the moments lie evenly over the duration, half of them at what the trace tells.
  private static func moments(over duration: Duration, _ random: inout SplitMix64) -> [Moment] {
    let lines = [
      "linking", "opened", "rendering", "staging", "linked", "carried", "publishing", "listed", "synced",
      "exchanged", "retired",
    ]
    return (0..<kills).map { number in
      guard number % 2 == 1 else {
        return .time(duration * (Double(number) + Double.random(in: 0..<2, using: &random)) / Double(kills))
      }
      let line = lines[number / 2 % lines.count]
      return .line(line, .microseconds(Int.random(in: 0..<400, using: &random)))
    }
  }

  private func build(_ version: GeneratedSite.Version, in folder: Scratch, to output: String = "public")
    throws
  {
    let arguments = ["build", "--site", version.rawValue, "--output", output, "--as-of", "2026-01-01"]
    let outcome = try Command.run(arguments, in: folder)
    try #require(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.errors == "")
  }

  /// Starts a build, kills it and says what it had got to.
  private static func kill(
    at moment: Moment, building version: GeneratedSite.Version, in folder: Scratch
  ) throws -> Killed {
    let process = try Command.process(
      ["build", "--site", version.rawValue, "--output", "public", "--as-of", "2026-01-01", "--trace-phases"],
      in: folder)
    let trace = Pipe()
    process.standardError = trace
    process.standardOutput = FileHandle.nullDevice
    let start = ContinuousClock.now
    try process.run()
    var reader = TraceReader(trace.fileHandleForReading)
    switch moment {
    case .time(let duration): reader.read(until: start + duration)
    case .line(let line, let duration):
      reader.read(until: start + .seconds(10), orLine: line)
      reader.read(until: .now + duration)
    }
    #if canImport(Darwin)
      Darwin.kill(process.processIdentifier, SIGKILL)
    #else
      Glibc.kill(process.processIdentifier, SIGKILL)
    #endif
    process.waitUntilExit()
    reader.read(until: start + .seconds(10))
    return Killed(phase: reader.lines.last ?? "starting", hasEnded: process.terminationReason == .exit)
  }
}

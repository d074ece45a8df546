import Foundation
import TestSupport
import Testing

/// Clocks that are wrong or jump: neither the machine's nor the times of files have a part in what is published.
@Suite struct ClockTests {
  private static func setTimes(_ folder: Scratch, _ names: [String], to seconds: Int) throws {
    for name in names {
      let times = [timeval](repeating: timeval(tv_sec: seconds, tv_usec: 0), count: 2)
      try #require(utimes(folder[name], times) == 0, "\(name)")
    }
  }

  /// A build for any day, in any order, gives what a first build for that day gives.
  @Test func daysThatJump() throws {
    let folder = try SmallSite.make()
    try folder.write(
      "---\ntitle: Later\nembargo: 2030-01-01T00:00Z\n---\n", to: "content/pages/later.md")
    let days = [
      "1970-01-01", "2026-01-01", "2029-12-31T23:59Z", "2030-01-01T00:00Z", "9999-12-31", "0001-01-01",
    ]
    var trees: [String: [String: Data]] = [:]
    for (number, day) in days.enumerated() {
      let outcome = try Command.run(["build", "--as-of", day, "--output", "day-\(number)"], in: folder)
      try #require(outcome.status == 0, "\(day): \(outcome.errors)")
      trees[day] = try folder.tree("day-\(number)")
    }
    #expect(trees["2029-12-31T23:59Z"]?["later/index.html"] == nil)
    #expect(trees["2030-01-01T00:00Z"]?["later/index.html"] != nil)
    var random = SplitMix64(seed: 1)
    for day in days + days.reversed() + days.shuffled(using: &random) {
      #expect(try Command.run(["build", "--as-of", day], in: folder).status == 0)
      #expect(try folder.tree() == trees[day], "\(day)")
    }
  }

  /// Files of the future and of 1970, and a stamp of either.
  @Test func timesOfFiles() throws {
    let folder = try SmallSite.make()
    let arguments = ["build", "--as-of", "2026-01-01"]
    try Command.expect(arguments, in: folder, gives: .built("7 records", "62 files"))
    let (tree, stamps) = (try folder.tree(), try folder.stamps())
    let names = ["content/pages/about.md", "content/site.yml", "content", "content/pages", ".public.stamp"]
    for seconds in [0, 4_102_444_800, -86_400, 1] {
      try Self.setTimes(folder, names, to: seconds)
      try Command.expect(arguments, in: folder, gives: .built("7 records", "62 files"))
      #expect(try folder.stamps() == stamps, "\(seconds)")
    }
    // Another text under the time and the size of the old one is another text.
    try folder.write("---\ntitle: About\n---\n\nWho *he* are.\n", to: "content/pages/about.md")
    try Self.setTimes(folder, names, to: 1)
    try Command.expect(arguments, in: folder, gives: .built("7 records", "62 files"))
    #expect(try folder.text("public/about/index.html").contains("Who <em>he</em> are."))
    try folder.write("---\ntitle: About\n---\n\nWho *we* are.\n", to: "content/pages/about.md")
    try Command.expect(arguments, in: folder, gives: .built("7 records", "62 files"))
    #expect(try folder.tree() == tree)
  }
}

import Foundation
import Testing

/// A hundred thousand files in one folder. It takes half a minute, so that `make test-large` asks for it.
@Suite struct LargeFolderTests {
  @Test(.enabled(if: ProcessInfo.processInfo.environment["LARGE"] == "1"))
  func aHundredThousandFilesInOneFolder() throws {
    let folder = try SmallSite.make()
    var seconds: [Int: Double] = [:]
    for (from, to) in [(0, 10_000), (10_000, 100_000)] {
      for number in from..<to {
        try folder.write(
          "---\ntitle: Page \(number)\n---\nText \(number).\n", to: "content/pages/p\(number).md")
      }
      let start = ContinuousClock.now
      let outcome = try Command.run(["build", "--output", "public-\(to)"], in: folder)
      seconds[to] = (ContinuousClock.now - start) / .seconds(1)
      #expect(outcome.status == 0)
      #expect(outcome.errors == "")
      #expect(outcome.output.hasPrefix("\(to + 7) records, "))
      #expect(try folder.text("public-\(to)/p\(to - 1)/index.html").contains("<h1>Page \(to - 1)</h1>"))
    }
    let (few, many) = (try #require(seconds[10_000]), try #require(seconds[100_000]))
    print("10,000 files in one folder: \(few) s; 100,000: \(many) s")
    // In proportion, with room for a machine that does other things as well.
    #expect(many < 40 * few)
  }
}

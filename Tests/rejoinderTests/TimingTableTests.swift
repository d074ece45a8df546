import Testing

@testable import rejoinder

@Suite struct TimingTableTests {
  @Test func table() throws {
    let folder = try SmallSite.make()
    let outcome = try Command.run(["build", "--timings"], in: folder)
    let rows = outcome.errors.split(separator: "\n").map { $0.split(separator: " ", maxSplits: 1)[0] }
    #expect(
      rows == ["phase", "scan", "verify", "parse", "link", "plan", "index", "render", "write", "in"])
    let again = try Command.run(["build", "--timings"], in: folder)
    let lines = again.errors.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.first == "phase      wall s    CPU s" && lines.last == "" && lines.count == 5)
    for (line, name) in zip(lines.dropFirst(), ["scan  ", "verify", "in all"]) {
      #expect(line.hasPrefix(name))
      #expect(line.dropFirst(6).wholeMatch(of: /[ ]{6}\d\.\d{3}[ ]{4}\d\.\d{3}/) != nil)
    }
  }

  @Test func empty() {
    #expect(TimingTable.text([]) == "phase      wall s    CPU s\nin all      0.000    0.000\n")
  }
}

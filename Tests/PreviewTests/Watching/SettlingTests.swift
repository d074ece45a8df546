import Testing

@testable import Preview

@Suite struct SettlingTests {
  private static func ms(_ count: Int) -> Duration { .milliseconds(count) }

  /// A save is let go soon after the last of what it does.
  @Test func aSave() {
    var settling = Settling()
    #expect(settling.deadline == nil)
    settling.take(.paths(["a.tmp"]), at: Self.ms(10))
    settling.take(.paths(["a.md"]), at: Self.ms(12))
    #expect(settling.deadline == Self.ms(17))
    #expect(settling.ripe(at: Self.ms(16)) == nil)
    #expect(settling.ripe(at: Self.ms(17)) == .paths(["a.tmp", "a.md"]))
    #expect(settling.ripe(at: Self.ms(18)) == nil)
    #expect(settling.deadline == nil)
  }

  /// A file is not read while it is written, unless that takes long.
  @Test func aFileThatIsWritten() {
    var settling = Settling()
    settling.write(to: "a.md", at: Self.ms(0))
    #expect(settling.ripe(at: Self.ms(100)) == nil)
    settling.close("a.md")
    #expect(settling.ripe(at: Self.ms(100)) == .paths(["a.md"]))
    settling.write(to: "b.md", at: Self.ms(200))
    #expect(settling.deadline == Self.ms(400))
    #expect(settling.ripe(at: Self.ms(400)) == .paths(["b.md"]))
  }

  /// What a program does to hundreds of files is one change, though it pauses; but it is not waited for for ever.
  @Test func manyFiles() {
    var settling = Settling()
    for number in 0..<300 {
      settling.take(.paths(["\(number).md"]), at: Self.ms(number < 5 ? 0 : number * 5))
    }
    #expect(settling.deadline == Self.ms(299 * 5 + 100))
    #expect(settling.ripe(at: Self.ms(299 * 5 + 50)) == nil)
    #expect(settling.ripe(at: Self.ms(2000)) == .paths(Set((0..<300).map { "\($0).md" })))
    for number in 0..<1000 { settling.take(.paths(["\(number).md"]), at: Self.ms(3000 + number * 20)) }
    #expect(settling.deadline == Self.ms(5000))
  }

  @Test func hints() {
    #expect(WatchHint.paths(["a"]).merged(with: .paths(["b"])) == .paths(["a", "b"]))
    #expect(WatchHint.paths(["a"]).merged(with: .everything) == .everything)
    #expect(WatchHint.everything.merged(with: .paths(["a"])) == .everything)
    let many = WatchHint.paths(Set((0..<4096).map(String.init)))
    #expect(many.merged(with: .paths(["one more"])) == .everything)
  }
}

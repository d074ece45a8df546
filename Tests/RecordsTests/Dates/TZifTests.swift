import TestSupport
import Testing

@testable import Records

/// Zone files as RFC 8536 describes them, and bytes that only look like them.
@Suite struct TZifTests {
  private func offsets(_ rules: TimeZoneRules?, _ moments: [Int]) -> [Int]? {
    rules.map { rules in moments.map { rules.offset(at: Instant(seconds: $0)) } }
  }

  @Test func theFirstVersionHasShortTimesAndNoFooter() {
    let bytes = ZoneFile.block(
      version: "\0", timeSize: 4, changes: [(-100, 1), (100, 0)], offsets: [3600, -7200])
    #expect(
      offsets(TimeZoneRules(tzif: bytes), [-101, -100, 99, 100, 1 << 40])
        == [3600, -7200, -7200, 3600, 3600])
  }

  @Test func laterVersionsHaveLongTimesInASecondBlock() {
    let bytes = ZoneFile.version2(
      changes: [(-1 << 40, 1), (1 << 40, 2)], offsets: [60, 3600, 7200], footer: "")
    #expect(
      offsets(TimeZoneRules(tzif: bytes), [-1 << 41, -1 << 40, 0, 1 << 40, 1 << 41])
        == [60, 3600, 3600, 7200, 7200])
  }

  @Test func theFooterRulesAfterTheLastChange() {
    let bytes = ZoneFile.version2(changes: [(1000, 1)], offsets: [60, 3600], footer: "ABC-2")
    #expect(offsets(TimeZoneRules(tzif: bytes), [999, 1000, 1 << 40]) == [60, 7200, 7200])
  }

  @Test func theFooterRulesAlwaysWhenNothingChanges() {
    let bytes = ZoneFile.version2(changes: [], offsets: [0], footer: "<+0545>-5:45")
    #expect(offsets(TimeZoneRules(tzif: bytes), [-1 << 40, 0, 1 << 40]) == [20_700, 20_700, 20_700])
  }

  @Test func filesThatAreNot() {
    let change = [(at: 0, type: UInt8(1))]
    #expect(TimeZoneRules(tzif: []) == nil)
    #expect(TimeZoneRules(tzif: Array("TZif2".utf8)) == nil)
    #expect(
      TimeZoneRules(tzif: ZoneFile.block(version: "\0", timeSize: 4, changes: [], offsets: [])) == nil)
    #expect(
      TimeZoneRules(tzif: ZoneFile.block(version: "\0", timeSize: 4, changes: change, offsets: [0])) == nil)
    #expect(TimeZoneRules(tzif: ZoneFile.version2(changes: change, offsets: [0], footer: "")) == nil)
    let first = ZoneFile.block(version: "2", timeSize: 4, changes: [], offsets: [0])
    #expect(TimeZoneRules(tzif: first) == nil)
    var wrongMagic = ZoneFile.version2(changes: [], offsets: [0], footer: "ABC0")
    wrongMagic[3] = UInt8(ascii: "g")
    #expect(TimeZoneRules(tzif: wrongMagic) == nil)
  }

  /// Asks everything that can be asked.
  private func exercise(_ bytes: [UInt8]) {
    guard let rules = TimeZoneRules(tzif: bytes) else { return }
    for seconds in [-62_135_596_800, -1, 0, 1_583_193_600, 253_402_300_799] {
      _ = rules.offset(at: Instant(seconds: seconds))
      _ = rules.start(of: rules.date(at: Instant(seconds: seconds)))
    }
  }

  private static let made = ZoneFile.version2(
    changes: [(-1 << 40, 1), (0, 0), (1 << 30, 1)], offsets: [0, 3600],
    footer: "GMT0BST,M3.5.0/1,M10.5.0")

  @Test func everyTruncationIsReadOrRefused() {
    let file = ZoneFile.bytes(of: "Australia/Lord_Howe") ?? []
    for count in file.indices { exercise(Array(file.prefix(count))) }
    for count in Self.made.indices { exercise(Array(Self.made.prefix(count))) }
  }

  @Test func changedBytesAreReadOrRefused() {
    var random = SplitMix64(seed: 8536)
    let files = [ZoneFile.bytes(of: "Australia/Lord_Howe"), Self.made].compactMap(\.self)
    for file in files {
      for _ in 0..<3000 {
        var bytes = file
        for _ in 0..<Int.random(in: 1...4, using: &random) {
          let place = Int.random(in: 0..<bytes.count, using: &random)
          bytes[place] = [0, 1, 0x7F, 0x80, 0xFF, random.bytes(1)[0]].randomElement(using: &random) ?? 0
        }
        exercise(bytes)
      }
    }
  }

  @Test func randomBytesAreReadOrRefused() {
    var random = SplitMix64(seed: 9636)
    for _ in 0..<3000 {
      let count = Int.random(in: 0...300, using: &random)
      exercise(random.bytes(count))
      let header = Array("TZif".utf8) + random.bytes(16, of: Array("\0123".utf8))
      exercise(header + random.bytes(24, of: [0, 0, 0, 0, 0, 1, 2, 3]) + random.bytes(count))
    }
  }
}

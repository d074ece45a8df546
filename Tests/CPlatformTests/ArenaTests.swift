import CPlatform
import Foundation
import Testing

/// The arena belongs to the thread: no test may suspend between its calls.
@Suite struct ArenaTests {
  init() {
    rj_arena_reset()
  }

  @Test func allocationsAreZeroedAlignedAndApart() throws {
    var starts: Set<UInt> = []
    for round in 0..<2 {
      starts.removeAll()
      for size in [0, 1, 15, 16, 17, 100, 70_000, 5_000_000] {
        let memory = try #require(rj_arena_calloc(1, size))
        #expect(UInt(bitPattern: memory) % 16 == 0)
        #expect(starts.insert(UInt(bitPattern: memory)).inserted)
        #expect(isFilled(memory, size, with: 0), "round \(round), size \(size)")
        memset(memory, 0xAA, size)
      }
      rj_arena_reset()
    }
  }

  /// Compares each byte with the next, since a loop in Swift takes seconds in a debug build.
  private func isFilled(_ start: UnsafeMutableRawPointer?, _ count: Int, with byte: UInt8) -> Bool {
    guard let start else { return false }
    return count == 0
      || start.load(as: UInt8.self) == byte && memcmp(start, start + 1, count - 1) == 0
  }

  @Test func useIsCounted() {
    #expect(rj_arena_in_use() == 0)
    _ = rj_arena_calloc(3, 8)
    #expect(rj_arena_in_use() == 48)
    let last = rj_arena_calloc(1, 16)
    #expect(rj_arena_in_use() == 80)
    #expect(rj_arena_realloc(last, 33) == last)
    #expect(rj_arena_in_use() == 112)
    #expect(rj_arena_realloc(last, 8) == last)
    #expect(rj_arena_in_use() == 80)
    rj_arena_free(last)
    #expect(rj_arena_in_use() == 80)
    rj_arena_reset()
    #expect(rj_arena_in_use() == 0)
  }

  @Test func reallocKeepsTheBytes() throws {
    var memory = rj_arena_realloc(nil, 1)
    memory?.storeBytes(of: 7, as: UInt8.self)
    var size = 1
    while size < 3_000_000 {
      // Another allocation in between, so that growing in place is not always possible.
      if size % 3 == 0 { _ = rj_arena_calloc(1, 8) }
      let larger = size * 2 + 1
      memory = rj_arena_realloc(memory, larger)
      #expect(isFilled(memory, size, with: 7))
      if let memory { memset(memory, 7, larger) }
      size = larger
    }
  }

  @Test func anOlderAllocationMoves() throws {
    let first = try #require(rj_arena_calloc(1, 32))
    let second = try #require(rj_arena_calloc(1, 32))
    first.storeBytes(of: 0x0102_0304, as: UInt32.self)
    #expect(rj_arena_realloc(first, 16) == first)
    let moved = try #require(rj_arena_realloc(first, 64))
    #expect(moved != first && moved != second)
    #expect(moved.load(as: UInt32.self) == 0x0102_0304)
  }

  /// Random calls against a plain model of what every live allocation holds.
  @Test func randomUse() throws {
    var random = SystemRandomNumberGenerator()
    for _ in 0..<20 {
      var live: [(start: UnsafeMutableRawPointer, bytes: [UInt8])] = []
      for _ in 0..<400 {
        let size = Int.random(in: 0...(Bool.random(using: &random) ? 64 : 40_000), using: &random)
        let filling = UInt8.random(in: 0...255, using: &random)
        if !live.isEmpty, Bool.random(using: &random) {
          let index = Int.random(in: 0..<live.count, using: &random)
          let start = try #require(rj_arena_realloc(live[index].start, size))
          let kept = live[index].bytes.prefix(size)
          #expect(kept.isEmpty || memcmp(start, Array(kept), kept.count) == 0)
          live.remove(at: index)
          live.append((start, Array(repeating: filling, count: size)))
        } else {
          live.append((try #require(rj_arena_calloc(size, 1)), Array(repeating: filling, count: size)))
        }
        if size > 0 { memset(live[live.count - 1].start, CInt(filling), size) }
      }
      for (start, bytes) in live {
        #expect(bytes.isEmpty || memcmp(start, bytes, bytes.count) == 0)
      }
      rj_arena_reset()
    }
  }

  @Test func threadsHaveTheirOwn() {
    _ = rj_arena_calloc(1, 16)
    let mine = rj_arena_in_use()
    let thread = Thread {
      precondition(rj_arena_in_use() == 0)
      _ = rj_arena_calloc(1, 100_000)
      precondition(rj_arena_in_use() == 100_016)
    }
    thread.start()
    while !thread.isFinished { usleep(100) }
    #expect(rj_arena_in_use() == mine)
  }
}

import Diagnostics
import Testing

@testable import Templates

@Suite struct SourceMapTests {
  private func mark(_ text: String, _ word: String) -> Mark? {
    let bytes = Array(text.utf8)
    let wanted = Array(word.utf8)
    let start = bytes.indices.first { bytes[$0...].starts(with: wanted) }
    return start.map { SourceMap(bytes).mark($0..<$0 + wanted.count, in: bytes) }
  }

  @Test func linesAndColumnsCountFromOneInCodePoints() {
    #expect(mark("x", "x") == Mark(line: 1, column: 1, length: 1))
    #expect(mark("é€\r\n😀é x", "é x") == Mark(line: 2, column: 2, length: 3))
    #expect(mark("a\rb\nc\r\nd", "d") == Mark(line: 4, column: 1, length: 1))
    #expect(mark("\u{FEFF}ab", "b") == Mark(line: 1, column: 2, length: 1))
    #expect(mark("ab\ncd", "b\ncd") == Mark(line: 1, column: 2, length: 1))
  }

  @Test func longLines() {
    let text = String(repeating: "é", count: 1000)
    #expect(mark(text + "x", "x") == Mark(line: 1, column: 1001, length: 1))
    #expect(mark(text + "\n" + text + "xyz", "xyz") == Mark(line: 2, column: 1001, length: 3))
  }
}

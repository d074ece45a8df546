/// Where link definitions have their addresses: behind the `]:` that a line may begin with.
struct DefinitionIndex {
  private var places: [UInt64: Range<Int>] = [:]
  private let text: UnsafeRawBufferPointer

  /// A longer address is not looked for.
  private static let longest = 1000

  init(_ text: UnsafeRawBufferPointer) {
    self.text = text
    var end = 0
    var index = ByteScan.next(of: UInt8(ascii: "]"), or: UInt8(ascii: "]"), in: text, from: 0)
    while index + 1 < text.count {
      if text[index + 1] == UInt8(ascii: ":"), index >= end {
        let range = address(from: index + 2)
        end = range.upperBound
        let hash = Self.hash(text[range])
        // Of several definitions any will do, since what is wrong with the address is wrong in each.
        if !range.isEmpty, places[hash] == nil { places[hash] = range }
      }
      index = ByteScan.next(of: UInt8(ascii: "]"), or: UInt8(ascii: "]"), in: text, from: index + 1)
    }
  }

  /// Where an address is defined; nil when it is written differently there.
  func place(of address: UnsafeRawBufferPointer) -> Range<Int>? {
    guard let range = places[Self.hash(address[...])], text[range].elementsEqual(address) else { return nil }
    return range
  }

  /// A link destination (CommonMark 0.30, section 4.7) after blanks and at most one line end.
  private func address(from start: Int) -> Range<Int> {
    var start = start
    var isNextLine = false
    while start < text.count {
      switch text[start] {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): break
      case UInt8(ascii: "\n") where !isNextLine: isNextLine = true
      case UInt8(ascii: ">") where isNextLine: break
      case UInt8(ascii: "<"):
        return end(from: start + 1) { $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "\n") }
      default: return end(from: start) { $0 <= 0x20 }
      }
      start += 1
    }
    return start..<start
  }

  private func end(from start: Int, _ isEnd: (UInt8) -> Bool) -> Range<Int> {
    var end = start
    while end < text.count, !isEnd(text[end]), end - start <= Self.longest { end += 1 }
    return start..<end
  }

  /// FNV-1a; equal hashes are compared byte by byte.
  private static func hash(_ bytes: Slice<UnsafeRawBufferPointer>) -> UInt64 {
    bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}

/// The first bytes of a file, none of which need be there.
struct ImageBytes {
  let all: [UInt8]

  init(_ bytes: [UInt8]) {
    all = bytes
  }

  var count: Int { all.count }

  /// The byte at an offset; nil behind the end.
  subscript(offset: Int) -> UInt8? { all.indices.contains(offset) ? all[offset] : nil }

  /// The number in `count` bytes, the most significant first.
  func big(_ count: Int, at offset: Int) -> Int? {
    guard offset >= 0, offset <= all.count - count else { return nil }
    return all[offset..<(offset + count)].reduce(0) { $0 << 8 | Int($1) }
  }

  /// The number in `count` bytes, the least significant first.
  func little(_ count: Int, at offset: Int) -> Int? {
    guard offset >= 0, offset <= all.count - count else { return nil }
    return all[offset..<(offset + count)].reversed().reduce(0) { $0 << 8 | Int($1) }
  }

  /// Whether nothing says that something else than `expected` is at an offset: what lies behind the end
  /// may be anything.
  func mayHave(_ expected: some Sequence<UInt8>, at offset: Int) -> Bool {
    zip(offset..., expected).allSatisfy { self[$0] == nil || self[$0] == $1 }
  }

  /// The same for a text.
  func mayHave(_ expected: String, at offset: Int) -> Bool { mayHave(expected.utf8, at: offset) }

  /// Whether `expected` is at an offset, whole.
  func has(_ expected: String, at offset: Int) -> Bool {
    offset >= 0 && offset + expected.utf8.count <= count && mayHave(expected, at: offset)
  }
}

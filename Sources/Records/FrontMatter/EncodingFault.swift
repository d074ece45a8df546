import Diagnostics

/// The first place at which bytes are not text.
struct EncodingFault: Error {
  /// What is wrong there.
  enum Kind {
    /// Not UTF-8 (RFC 3629).
    case notUTF8
    /// A NUL, which text never has and C libraries take for its end.
    case nul
  }
  let kind: Kind
  let mark: Mark

  /// Looks through a whole file.
  static func first(in bytes: [UInt8]) -> EncodingFault? {
    bytes.withUnsafeBufferPointer { buffer in
      guard let place = firstFault(in: buffer) else { return nil }
      return EncodingFault(kind: place.kind, mark: mark(buffer[..<place.offset]))
    }
  }

  /// The place after some text; a byte order mark at its start does not count.
  private static func mark(_ before: Slice<UnsafeBufferPointer<UInt8>>) -> Mark {
    var line = 1
    var column = 1
    var last: UInt8 = 0
    for byte in before.starts(with: [0xEF, 0xBB, 0xBF]) ? before.dropFirst(3) : before {
      if byte == UInt8(ascii: "\r") || byte == UInt8(ascii: "\n") {
        let endsPair = byte == UInt8(ascii: "\n") && last == UInt8(ascii: "\r")
        (line, column) = (endsPair ? line : line + 1, 1)
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
      last = byte
    }
    return Mark(line: line, column: column)
  }

  private static func firstFault(
    in bytes: UnsafeBufferPointer<UInt8>
  ) -> (offset: Int, kind: Kind)? {
    var index = 0
    while index < bytes.count {
      index = endOfPlainText(bytes, from: index)
      guard index < bytes.count else { break }
      let byte = bytes[index]
      if byte < 0x80 {
        if byte == 0 { return (index, .nul) }
        index += 1
        continue
      }
      guard let length = sequenceLength(bytes, at: index) else { return (index, .notUTF8) }
      index += length
    }
    return nil
  }

  /// Where the first byte that is a NUL or not ASCII may stand: eight bytes are looked at at a time.
  private static func endOfPlainText(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int {
    let raw = UnsafeRawBufferPointer(bytes)
    var index = start
    while index + 8 <= bytes.count {
      let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      // A byte is zero if taking 1 from it borrows into its highest bit.
      let borrows = (word &- 0x0101_0101_0101_0101) & ~word
      guard (word | borrows) & 0x8080_8080_8080_8080 == 0 else { break }
      index += 8
    }
    return index
  }

  /// The length of the well-formed sequence that begins here (The Unicode Standard, table 3-7).
  private static func sequenceLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
    let lead = bytes[index]
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    guard lead >= 0xC2, lead <= 0xF4, index + length <= bytes.count else { return nil }
    let second = bytes[index + 1]
    let allowed: ClosedRange<UInt8> =
      switch lead {
      case 0xE0: 0xA0...0xBF
      case 0xED: 0x80...0x9F
      case 0xF0: 0x90...0xBF
      case 0xF4: 0x80...0x8F
      default: 0x80...0xBF
      }
    guard allowed.contains(second) else { return nil }
    for offset in 2..<max(2, length) where bytes[index + offset] & 0xC0 != 0x80 { return nil }
    return length
  }
}

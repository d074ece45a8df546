/// Whether some bytes are a JSON text (RFC 8259).
struct JSONFault {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var index = 0
  private static let depthLimit = 200

  /// The first byte at which a text stops being JSON; nil when it is.
  static func offset(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var reading = JSONFault(bytes)
    guard String(validating: bytes, as: UTF8.self) != nil else { return 0 }
    guard reading.value(depth: 0) else { return reading.index }
    reading.skipSpace()
    return reading.index == bytes.count ? nil : reading.index
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  private mutating func skipSpace() {
    while index < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[index]) { index += 1 }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard index < bytes.count, bytes[index] == byte else { return false }
    index += 1
    return true
  }

  /// Reads a value; false where there is none. The depth is limited, so that no text can exhaust the stack.
  private mutating func value(depth: Int) -> Bool {
    skipSpace()
    guard index < bytes.count, depth < Self.depthLimit else { return false }
    switch bytes[index] {
    case UInt8(ascii: "\""): return string()
    case UInt8(ascii: "{"): return items(closer: UInt8(ascii: "}"), depth: depth, hasKeys: true)
    case UInt8(ascii: "["): return items(closer: UInt8(ascii: "]"), depth: depth, hasKeys: false)
    case UInt8(ascii: "t"): return word("true")
    case UInt8(ascii: "f"): return word("false")
    case UInt8(ascii: "n"): return word("null")
    default: return number()
    }
  }

  private mutating func items(closer: UInt8, depth: Int, hasKeys: Bool) -> Bool {
    index += 1
    skipSpace()
    if take(closer) { return true }
    while true {
      if hasKeys {
        skipSpace()
        guard index < bytes.count, bytes[index] == UInt8(ascii: "\""), string() else { return false }
        skipSpace()
        guard take(UInt8(ascii: ":")) else { return false }
      }
      guard value(depth: depth + 1) else { return false }
      skipSpace()
      if take(closer) { return true }
      guard take(UInt8(ascii: ",")) else { return false }
    }
  }

  private mutating func word(_ word: StaticString) -> Bool {
    for offset in 0..<word.utf8CodeUnitCount {
      guard take(word.utf8Start[offset]) else { return false }
    }
    return true
  }

  private mutating func string() -> Bool {
    index += 1
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\""):
        index += 1
        return true
      case UInt8(ascii: "\\"):
        index += 1
        guard index < bytes.count, escape() else { return false }
      case 0..<0x20: return false
      default: index += 1
      }
    }
    return false
  }

  private mutating func escape() -> Bool {
    let byte = bytes[index]
    index += 1
    guard byte == UInt8(ascii: "u") else { return "\"\\/bfnrt".utf8.contains(byte) }
    for _ in 0..<4 {
      guard index < bytes.count, Unicode.Scalar(bytes[index]).properties.isASCIIHexDigit else { return false }
      index += 1
    }
    return true
  }

  private mutating func digits() -> Bool {
    let start = index
    while index < bytes.count, (0x30...0x39).contains(bytes[index]) { index += 1 }
    return index > start
  }

  private mutating func number() -> Bool {
    _ = take(UInt8(ascii: "-"))
    if !take(UInt8(ascii: "0")) {
      guard digits() else { return false }
    }
    if take(UInt8(ascii: ".")) {
      guard digits() else { return false }
    }
    if index < bytes.count, bytes[index] | 0x20 == UInt8(ascii: "e") {
      index += 1
      if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
      return digits()
    }
    return true
  }
}

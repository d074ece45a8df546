/// Signs that front matter may not have, since nobody can see them and programs stumble over them.
enum InvisibleSign {
  /// Where U+0085, U+2028 or U+2029 stands first: they end a line for YAML 1.1 and for no editor, so
  /// that every place after them would be told wrongly.
  static func lineSeparator(in bytes: ArraySlice<UInt8>) -> Int? {
    bytes.indices.first { index in
      switch bytes[index] {
      case 0xC2: bytes[index...].starts(with: [0xC2, 0x85])
      case 0xE2:
        bytes[index...].starts(with: [0xE2, 0x80, 0xA8]) || bytes[index...].starts(with: [0xE2, 0x80, 0xA9])
      default: false
      }
    }
  }

  /// Whether there is a control character other than a tab or a line's end, or a noncharacter that
  /// XML 1.0 does not allow.
  static func isControl(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.indices.contains { index in
      switch bytes[index] {
      case 0x09, 0x0A, 0x0D: false
      case 0..<0x20, 0x7F: true
      case 0xC2: bytes[index + 1] < 0xA0
      case 0xEF: bytes[index + 1] == 0xBF && bytes[index + 2] >= 0xBE
      default: false
      }
    }
  }
}

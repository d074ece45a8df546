import TestSupport
import Testing

@testable import Markdown

/// Eight bytes at a time and one by one come to the same.
@Suite struct HTMLTextTests {
  @Test func everyByteAtEveryPlaceIsEscapedAlike() {
    for byte in UInt8.min...UInt8.max {
      for place in 0..<17 {
        var bytes = [UInt8](repeating: UInt8(ascii: "x"), count: 17)
        bytes[place] = byte
        #expect(escaped(bytes) == slowlyEscaped(bytes), "byte \(byte) at \(place)")
      }
    }
  }

  @Test func randomBytesAreEscapedAlike() {
    let seed: UInt64 = 7
    var random = SplitMix64(seed: seed)
    let near: [UInt8] = [
      0x21, 0x22, 0x23, 0x25, 0x26, 0x27, 0x3B, 0x3C, 0x3D, 0x3E, 0x3F, 0x00, 0x80, 0xA2, 0xBC, 0xFF,
    ]
    for round in 0..<2000 {
      let count = Int.random(in: 0...40, using: &random)
      let bytes = (0..<count).compactMap { _ in near.randomElement(using: &random) }
      #expect(escaped(bytes) == slowlyEscaped(bytes), "seed \(seed), round \(round): \(bytes)")
    }
  }

  /// RFC 3986: what is not unreserved, reserved or already `%` is encoded.
  @Test func addressesAreEncodedByteByByte() {
    var output: [UInt8] = []
    Array(UInt8(0)...UInt8(255)).withUnsafeBytes { HTMLText.append(address: $0, to: &output) }
    let plain = "!#$%()*+,-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz~"
    let expected = (UInt8.min...UInt8.max).map { byte -> String in
      if byte == UInt8(ascii: "&") { return "&amp;" }
      if byte == UInt8(ascii: "'") { return "&#x27;" }
      if plain.utf8.contains(byte) { return String(UnicodeScalar(byte)) }
      let digits = String(byte, radix: 16, uppercase: true)
      return "%" + (digits.count == 1 ? "0" : "") + digits
    }
    #expect(String(decoding: output, as: UTF8.self) == expected.joined())
  }

  private func escaped(_ bytes: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    bytes.withUnsafeBytes { HTMLText.append(escaping: $0, to: &output) }
    return output
  }

  private func slowlyEscaped(_ bytes: [UInt8]) -> [UInt8] {
    bytes.flatMap { byte -> [UInt8] in
      switch byte {
      case UInt8(ascii: "&"): Array("&amp;".utf8)
      case UInt8(ascii: "<"): Array("&lt;".utf8)
      case UInt8(ascii: ">"): Array("&gt;".utf8)
      case UInt8(ascii: "\""): Array("&quot;".utf8)
      default: [byte]
      }
    }
  }
}

import Testing

@testable import Site

@Suite struct Digest64Tests {
  /// From the specification's test programs: bytes of its generator, seed 0, and well-known texts.
  @Test(
    arguments: [
      ("", 0xEF46_DB37_51D8_E999), ("a", 0xD24E_C4F1_A98C_6E5B), ("abc", 0x44BC_2CF5_AD77_0999),
      ("Nobody inspects the spammish repetition", 0xFBCE_A83C_8A37_8BF1),
    ] as [(String, UInt64)])
  func knownTexts(text: String, expected: UInt64) {
    #expect(Array(text.utf8).withUnsafeBytes { Digest64(of: $0).value } == expected)
  }

  /// The sanity buffer of xxHash's own tests (cli/xsum_sanity_check.c).
  @Test(
    arguments: [
      (1, 0xE934_A84A_DB05_2768), (4, 0x9136_A0DC_A574_57EE), (14, 0x8282_DCC4_994E_35C8),
      (222, 0xB641_AE8C_B691_C174),
    ] as [(Int, UInt64)])
  func sanityBuffer(length: Int, expected: UInt64) {
    var state: UInt64 = 2_654_435_761
    let bytes = (0..<length).map { _ in
      defer { state &*= 11_400_714_785_074_694_797 }
      return UInt8(state >> 56)
    }
    #expect(bytes.withUnsafeBytes { Digest64(of: $0).value } == expected)
  }

  @Test func alignmentDoesNotMatter() {
    let bytes = (0..<200).map { UInt8($0) }
    bytes.withUnsafeBytes { whole in
      for start in 0..<8 {
        let part = UnsafeRawBufferPointer(rebasing: whole[start..<(start + 100)])
        #expect(Digest64(of: part) == Array(part).withUnsafeBytes(Digest64.init))
      }
    }
  }

  /// However bytes come, their digest is that of the whole.
  @Test func bytesInParts() {
    let bytes = (0..<300).map { UInt8(truncatingIfNeeded: $0 * 7) }
    for count in [0, 1, 31, 32, 33, 64, 100, 300] {
      let whole = bytes[..<count].withUnsafeBytes { Digest64(of: $0) }
      for size in [1, 5, 31, 32, 33, 64, 96, 300] {
        var stream = Digest64.Stream()
        for start in Swift.stride(from: 0, to: count, by: size) {
          bytes[start..<min(start + size, count)].withUnsafeBytes { stream.append($0) }
        }
        #expect(stream.count == count)
        #expect(stream.digest == whole, "\(count) bytes, \(size) at a time")
      }
    }
  }
}
